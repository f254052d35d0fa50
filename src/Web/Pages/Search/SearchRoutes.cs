using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using ZVSearch.Search.Hits;
using ZVSearch.Web.Access;
using ZVSearch.Web.Pages.Search;
using ZVSearch.Web.Registers;

namespace ZVSearch.Web.Pages;

/// <summary>The search page and what it suggests.</summary>
internal static class SearchRoutes
{
    private const int MostSuggestions = 8;

    public static void MapSearchPages(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/zoeken", async (HttpContext context, LibraryHolder libraries, RegisterShelf registers, CurrentReader current, CancellationToken stop) =>
        {
            SearchAddress address = SearchAddress.From(context.Request.Query);
            SearchRequest request = address.ToRequest(await registers.PolicyThemesAsync(current.Reader, stop).ConfigureAwait(false));
            SearchResponse? response = libraries.Current()?.Search(request, current.Reader);
            return Page.Of<SearchPage>((nameof(SearchPage.Address), address), (nameof(SearchPage.Response), response));
        });
        routes.MapGet("/aanvullen", (HttpContext context, LibraryHolder libraries, CurrentReader current) => TypedResults.Json(Suggestions(context, libraries, current)));
        routes.MapGet("/aanvullen/opensearch", (HttpContext context, LibraryHolder libraries, CurrentReader current) =>
            TypedResults.Json<object[]>([context.Request.Query["q"].ToString(), Suggestions(context, libraries, current).Select(s => s.Text)], contentType: "application/x-suggestions+json; charset=utf-8"));
        routes.MapGet("/opensearch.xml", (HttpContext context) => TypedResults.Bytes(OpenSearchDescription.Write(context.Request.Site()), OpenSearchDescription.MediaType));
        routes.MapSearchExports();
        routes.MapSavedSearches();
    }

    /// <summary>Scheme and host under which this server was called, without a slash at the end.</summary>
    public static string Site(this HttpRequest request) => $"{request.Scheme}://{request.Host}";

    private static IReadOnlyList<Suggestion> Suggestions(HttpContext context, LibraryHolder libraries, CurrentReader current) =>
        libraries.Current()?.Suggest(context.Request.Query["q"].ToString(), MostSuggestions, current.Reader) ?? [];
}
