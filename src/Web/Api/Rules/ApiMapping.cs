using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ZVSearch.Web.Api.Rules;

/// <summary>How resources put themselves on the map.</summary>
internal static class ApiMapping
{
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>An address that can be read; HEAD gives the same headers.</summary>
    public static RouteHandlerBuilder MapReading(this IEndpointRouteBuilder routes, string path, Delegate handler) => routes.MapMethods(path, Reading, handler);

    public static RouteHandlerBuilder WithParameters(this RouteHandlerBuilder route, params IReadOnlyList<ApiParameter> parameters) => route.WithMetadata(new ApiParameters(parameters, ApiParameters.NoLimit));

    /// <summary>As <see cref="WithParameters"/>, and page and page size.</summary>
    public static RouteHandlerBuilder WithPages(this RouteHandlerBuilder route, params IReadOnlyList<ApiParameter> parameters) => route.WithParameters([.. parameters, Parameters.Page, Parameters.PageSize]);

    /// <summary>A full answer, for the description.</summary>
    public static RouteHandlerBuilder WithExample(this RouteHandlerBuilder route, object example) => route.WithMetadata(new ApiExample(example));
}
