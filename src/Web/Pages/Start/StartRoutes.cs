using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using ZVSearch.Web.Access;
using ZVSearch.Web.Pages.Start;

namespace ZVSearch.Web.Pages;

/// <summary>The start page.</summary>
internal static class StartRoutes
{
    /// <summary>The start page once was the search page; addresses that people kept go on working.</summary>
    private static readonly string[] SearchFields = ["q", "soort", "regio", "jaar", "bron", "letterlijk", "pagina"];

    public static void MapStartPages(this IEndpointRouteBuilder routes) => routes.MapGet("/", ShowAsync);

    private static async Task<Results<RazorComponentResult<StartPage>, RedirectHttpResult>> ShowAsync(HttpContext context, StartModelBuilder builder, CurrentReader current, CancellationToken stop)
    {
        if (SearchFields.Any(context.Request.Query.ContainsKey)) { return TypedResults.Redirect("/zoeken" + context.Request.QueryString, permanent: true, preserveMethod: true); }

        StartModel model = await builder.BuildAsync(StartRoles.Of(context.Request.Query["rol"]), current.Reader, stop).ConfigureAwait(false);
        return Page.Of<StartPage>((nameof(StartPage.Model), model));
    }
}
