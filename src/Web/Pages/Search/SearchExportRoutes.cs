using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using ZVSearch.Core.Readers;
using ZVSearch.Reports.Export;
using ZVSearch.Search.Hits;
using ZVSearch.Store.Catalogue;
using ZVSearch.Web.Access;
using ZVSearch.Web.Pages.Search;
using ZVSearch.Web.Registers;

namespace ZVSearch.Web.Pages;

/// <summary>The whole answer to a question as a file, and what is new on it as a feed.</summary>
internal static class SearchExportRoutes
{
    public static void MapSearchExports(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/zoeken/export.csv", async (HttpContext context, LibraryHolder libraries, CurrentReader current, RegisterShelf registers, CancellationToken stop) =>
            TypedResults.File(CsvTable.Write(await TableAsync(context, libraries, current.Reader, registers, stop).ConfigureAwait(false)), CsvTable.MediaType, "zoekresultaten.csv"));
        routes.MapGet("/zoeken/export.xlsx", async (HttpContext context, LibraryHolder libraries, CurrentReader current, RegisterShelf registers, CancellationToken stop) =>
            TypedResults.File(XlsxTable.Write(await TableAsync(context, libraries, current.Reader, registers, stop).ConfigureAwait(false), registers.Today.ToDateTime(TimeOnly.MinValue)), XlsxTable.MediaType, "zoekresultaten.xlsx"));
        routes.MapGet("/zoeken/feed.xml", FeedAsync);
    }

    private static async Task<ExportTable> TableAsync(HttpContext context, LibraryHolder libraries, Reader reader, RegisterShelf registers, CancellationToken stop)
    {
        SearchAddress address = SearchAddress.From(context.Request.Query);
        IReadOnlyDictionary<string, IReadOnlyList<string>> themes = await registers.PolicyThemesAsync(reader, stop).ConfigureAwait(false);
        return SearchTable.Of(WholeAnswer.Of(libraries.Current(), address, themes, reader, stop), address, context.Request.Site(), registers.Today);
    }

    private static async Task<FileContentHttpResult> FeedAsync(HttpContext context, SearchNews news, CurrentReader current, CancellationToken stop)
    {
        // A feed has an order of its own.
        SearchAddress address = SearchAddress.From(context.Request.Query) with { Page = 1, Order = SearchOrder.Relevance };
        IReadOnlyList<DocumentRow> documents = await news.NewestAsync(address, current.Reader, stop).ConfigureAwait(false);
        IReadOnlyDictionary<string, DateTime> arrivals = await news.ArrivalsAsync(current.Reader, stop).ConfigureAwait(false);
        return TypedResults.Bytes(
            SearchFeed.Write(address, [.. documents.Select(d => (d, arrivals.GetValueOrDefault(d.Hash, DateTime.UnixEpoch)))], context.Request.Site()), SearchFeed.MediaType);
    }
}
