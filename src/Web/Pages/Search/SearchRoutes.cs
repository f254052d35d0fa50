using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using ZVSearch.Search.Hits;
using ZVSearch.Web.Access;
using ZVSearch.Web.Pages.Search;

namespace ZVSearch.Web.Pages;

/// <summary>The search page and what it suggests.</summary>
internal static class SearchRoutes
{
    private const int MostSuggestions = 8;

    public static void MapSearchPages(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/zoeken", (HttpContext context, LibraryHolder libraries, CurrentReader current) =>
        {
            SearchAddress address = SearchAddress.From(context.Request.Query);
            SearchResponse? response = libraries.Current()?.Search(address.ToRequest(), current.Reader);
            return new RazorComponentResult<SearchPage>(new Dictionary<string, object?> { [nameof(SearchPage.Address)] = address, [nameof(SearchPage.Response)] = response });
        });
        routes.MapGet("/aanvullen", (HttpContext context, LibraryHolder libraries, CurrentReader current) =>
            TypedResults.Json(libraries.Current()?.Suggest(context.Request.Query["q"].ToString(), MostSuggestions, current.Reader) ?? []));
    }
}
