using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using ZVSearch.Core.Readers;
using ZVSearch.Store.Searches;
using ZVSearch.Web.Access;
using ZVSearch.Web.Pages.Search;

namespace ZVSearch.Web.Pages;

/// <summary>Questions that people keep, with what is new on them.</summary>
internal static class SavedSearchRoutes
{
    private const string List = "/zoeken/bewaard";

    /// <summary>Longest name of a person or role.</summary>
    private const int LongestBy = 100;

    public static void MapSavedSearches(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(List, ListAsync);
        routes.MapGet(List + "/{id:int}", ShowAsync);
        routes.MapPost(List, AddAsync).DisableAntiforgery();
        routes.MapPost(List + "/{id:int}/naam", RenameAsync).DisableAntiforgery();
        routes.MapPost(List + "/{id:int}/gezien", SeenAsync).DisableAntiforgery();
        routes.MapPost(List + "/{id:int}/verwijderen", RemoveAsync).DisableAntiforgery();
    }

    private static async Task<RazorComponentResult<SavedSearchesPage>> ListAsync(HttpContext context, SavedSearches searches, SearchNews news, CurrentReader current, CancellationToken stop)
    {
        var items = new List<SavedSearchItem>();
        foreach (SavedSearchRow row in await searches.AllAsync(stop).ConfigureAwait(false)) { items.Add(await ItemAsync(row, news, current.Reader, stop).ConfigureAwait(false)); }

        long sequence = await news.SequenceAsync(current.Reader, stop).ConfigureAwait(false);
        return Page.Of<SavedSearchesPage>((nameof(SavedSearchesPage.Items), items), (nameof(SavedSearchesPage.Sequence), sequence), (nameof(SavedSearchesPage.Message), SavedSearchMessage.Of(context.Request.Query["gemeld"])));
    }

    private static async Task<Results<RazorComponentResult<SavedSearchPage>, NotFound>> ShowAsync(int id, HttpContext context, SavedSearches searches, SearchNews news, CurrentReader current, CancellationToken stop)
    {
        if ((await searches.AllAsync(stop).ConfigureAwait(false)).FirstOrDefault(s => s.Id == id) is not { } row) { return TypedResults.NotFound(); }

        SavedSearchItem item = await ItemAsync(row, news, current.Reader, stop).ConfigureAwait(false);
        long sequence = await news.SequenceAsync(current.Reader, stop).ConfigureAwait(false);
        _ = int.TryParse(context.Request.Query["pagina"], NumberStyles.None, CultureInfo.InvariantCulture, out int page);
        return Page.Of<SavedSearchPage>(
            (nameof(SavedSearchPage.Item), item), (nameof(SavedSearchPage.Sequence), sequence), (nameof(SavedSearchPage.Number), page), (nameof(SavedSearchPage.Message), SavedSearchMessage.Of(context.Request.Query["gemeld"])));
    }

    private static async Task<IResult> AddAsync(HttpContext context, SavedSearches searches, SearchNews news, CurrentReader current, CancellationToken stop)
    {
        if (!context.Request.HasFormContentType) { return TypedResults.BadRequest(); }

        IFormCollection form = await context.Request.ReadFormAsync(stop).ConfigureAwait(false);
        string name = form["naam"].ToString().Trim(), by = form["door"].ToString().Trim(), query = SearchAddress.Parse(form["vraag"].ToString()).ToQueryString();
        if (!IsName(name) || by.Length is 0 or > LongestBy || query.Length > SavedSearchRow.LongestQuery) { return SeeOther.To(List + "?gemeld=onvolledig"); }

        long sequence = await news.SequenceAsync(current.Reader, stop).ConfigureAwait(false);
        bool isKept = await searches.AddAsync(name, query, by, sequence, stop).ConfigureAwait(false);
        return SeeOther.To(List + (isKept ? "?gemeld=bewaard" : "?gemeld=vol"));
    }

    private static async Task<IResult> RenameAsync(int id, [FromForm] string? naam, SavedSearches searches, CancellationToken stop)
    {
        string name = naam?.Trim() ?? string.Empty;
        if (!IsName(name)) { return SeeOther.To($"{List}/{id}?gemeld=naam"); }

        return await searches.RenameAsync(id, name, stop).ConfigureAwait(false) ? SeeOther.To($"{List}/{id}?gemeld=hernoemd") : TypedResults.NotFound();
    }

    private static async Task<IResult> SeenAsync(int id, [FromForm] string? tot, SavedSearches searches, SearchNews news, CurrentReader current, CancellationToken stop)
    {
        // What came in after the page was made has not been seen; and nobody has seen what is still to come.
        long newest = await news.SequenceAsync(current.Reader, stop).ConfigureAwait(false);
        long seen = long.TryParse(tot, NumberStyles.None, CultureInfo.InvariantCulture, out long shown) ? Math.Min(shown, newest) : newest;
        return await searches.SeenAsync(id, seen, stop).ConfigureAwait(false) ? SeeOther.To(List + "?gemeld=gezien") : TypedResults.NotFound();
    }

    private static async Task<IResult> RemoveAsync(int id, SavedSearches searches, CancellationToken stop) =>
        await searches.RemoveAsync(id, stop).ConfigureAwait(false) ? SeeOther.To(List + "?gemeld=verwijderd") : TypedResults.NotFound();

    private static bool IsName(string name) => name.Length is > 0 and <= SavedSearchRow.LongestName;

    private static async Task<SavedSearchItem> ItemAsync(SavedSearchRow row, SearchNews news, Reader reader, CancellationToken stop) =>
        new(row, SearchAddress.Parse(row.Query), await news.SinceAsync(row, reader, stop).ConfigureAwait(false));
}
