using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using ZVSearch.Web.Api.Rules;

namespace ZVSearch.Web.Api.Description;

/// <summary>The description for programs and the page for people. Neither needs signing in: they hold no data.</summary>
internal static class DescriptionRoutes
{
    public static void MapDescription(this IEndpointRouteBuilder routes)
    {
        routes.MapReading(ApiAddress.Document, DocumentAsync).ExcludeFromDescription().AllowAnonymous();
        routes.MapReading(ApiAddress.Root, PageAsync).ExcludeFromDescription().AllowAnonymous();
    }

    private static async Task<ContentHttpResult> DocumentAsync(HttpContext context, ApiDocument document, CancellationToken stop)
    {
        // The design rules ask for this: tools on other sites read the description in the browser.
        context.Response.Headers.AccessControlAllowOrigin = "*";
        return TypedResults.Text(await document.JsonAsync(stop).ConfigureAwait(false), "application/json", Encoding.UTF8);
    }

    private static async Task<RazorComponentResult<ApiPage>> PageAsync(ApiDocument document, CancellationToken stop) =>
        new(new Dictionary<string, object?> { [nameof(ApiPage.Operations)] = ApiOperation.Of(await document.ReadAsync(stop).ConfigureAwait(false)) });
}
