using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using ZVSearch.Core.Findings;
using ZVSearch.Core.Findings.Themes;
using ZVSearch.Core.Knowledge;
using ZVSearch.Core.Readers;
using ZVSearch.Store.Catalogue;
using ZVSearch.Store.Findings;
using ZVSearch.Store.Insights;
using ZVSearch.Web.Access;
using ZVSearch.Web.Pages.Shared;
using ZVSearch.Web.Pages.Themes;
using ZVSearch.Web.Registers;

namespace ZVSearch.Web.Pages;

/// <summary>Themes that were found, each with its documents, the log, and what people do with them.</summary>
internal static class ThemeRoutes
{
    private const int LongestName = 100;

    public static void MapThemePages(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/themas", ListAsync);
        routes.MapGet("/themas/logboek", LogAsync);
        routes.MapGet("/themas/zonder", UnassignedAsync);
        routes.MapGet("/themas/{id}", ShowAsync);
        routes.MapPost("/themas/{id}/{action}", CurateAsync).DisableAntiforgery();
    }

    private static ThemeShelf Shelf(HttpContext context) =>
        ActivatorUtilities.CreateInstance<ThemeShelf>(context.RequestServices);

    private static async Task<RazorComponentResult<ThemeListPage>> ListAsync(HttpContext context, CurrentReader current, WebDesk desk, CancellationToken stop)
    {
        ThemeShelf shelf = Shelf(context);
        IReadOnlyList<ThemeView> views = await shelf.ViewsAsync(current.Reader, stop).ConfigureAwait(false);
        ThemeOverview overview = await shelf.OverviewAsync(current.Reader, stop).ConfigureAwait(false);
        ThemeListModel model = ThemeListModel.Of(views, overview, context.Request.Query) with { Message = ThemeWords.MessageOf(context.Request.Query["gemeld"].ToString()), CanChange = desk.Decisions is not null };
        return Page.Of<ThemeListPage>((nameof(ThemeListPage.Model), model));
    }

    private static async Task<RazorComponentResult<ThemeLogPage>> LogAsync(HttpContext context, ThemeReader themes, CurrentReader current, CancellationToken stop)
    {
        ThemeOverview overview = await Shelf(context).OverviewAsync(current.Reader, stop).ConfigureAwait(false);
        IReadOnlyList<ThemeEventRow> events = await themes.LogAsync(current.Reader, stop).ConfigureAwait(false);
        return Page.Of<ThemeLogPage>((nameof(ThemeLogPage.Overview), overview), (nameof(ThemeLogPage.Events), events), (nameof(ThemeLogPage.Number), NumberPager.Within(context.Request.Query["pagina"], events.Count)));
    }

    private static async Task<RazorComponentResult<ThemeUnassignedPage>> UnassignedAsync(HttpContext context, CurrentReader current, CancellationToken stop)
    {
        ThemeOverview overview = await Shelf(context).OverviewAsync(current.Reader, stop).ConfigureAwait(false);
        return Page.Of<ThemeUnassignedPage>((nameof(ThemeUnassignedPage.Documents), overview.Unassigned), (nameof(ThemeUnassignedPage.Number), NumberPager.Within(context.Request.Query["pagina"], overview.Unassigned.Count)));
    }

    private static async Task<Results<RazorComponentResult<ThemePage>, RedirectHttpResult, NotFound>> ShowAsync(string id, HttpContext context, RegisterShelf registers, CurrentReader current, WebDesk desk, CancellationToken stop)
    {
        ThemeShelf shelf = Shelf(context);
        ThemeOverview overview = await shelf.OverviewAsync(current.Reader, stop).ConfigureAwait(false);
        if (overview.Merged.TryGetValue(id, out string? target) && Find(overview, target) is not null) { return TypedResults.Redirect($"/themas/{target}"); }

        if (Find(overview, id) is not { } entry) { return TypedResults.NotFound(); }

        ThemeView view = (await shelf.ViewsAsync(current.Reader, stop).ConfigureAwait(false)).FirstOrDefault(v => v.Entry.Id == id) ?? await shelf.ViewAsync(entry, (0.5, 0.5), current.Reader).ConfigureAwait(false);
        ThemePageModel model = await ModelAsync(view, overview, context.Request.Query, registers, current.Reader, stop).ConfigureAwait(false);
        return Page.Of<ThemePage>((nameof(ThemePage.Model), model with { CanChange = desk.Decisions is not null }));
    }

    private static async Task<ThemePageModel> ModelAsync(ThemeView view, ThemeOverview overview, IQueryCollection query, RegisterShelf registers, Reader reader, CancellationToken stop)
    {
        HashSet<string> hashes = [.. view.Entry.Documents.Select(d => d.Document.Hash)];
        ThemeFilter filter = ThemeFilter.From(query);
        (DescribedDocument Document, double Weight)[] asked = [.. view.Entry.Documents.Where(d => filter.Holds(d.Document))];
        int page = NumberPager.Within(query["pagina"], asked.Length);
        Dictionary<string, DescribedDocument> facts = (await registers.FactsAsync(FactGroups.Document, reader, stop).ConfigureAwait(false)).Where(d => hashes.Contains(d.Hash)).ToDictionary(d => d.Hash, StringComparer.Ordinal);
        DescribedDocument[] described = [.. view.Entry.Documents.Select(d => facts.GetValueOrDefault(d.Document.Hash)).OfType<DescribedDocument>()];
        IReadOnlyList<ThemeOrganisation> organisations = ThemeNetwork.Of(described, KnowledgePack.BuiltIn);
        return new ThemePageModel(
            view,
            overview,
            filter,
            [.. asked.Skip((page - 1) * NumberPager.Size).Take(NumberPager.Size)],
            asked.Length,
            organisations,
            [.. (await registers.InitiativesAsync(reader, stop).ConfigureAwait(false)).Where(e => e.Documents.Any(d => hashes.Contains(d.Hash)))],
            [.. (await registers.AgreementsAsync(reader, stop).ConfigureAwait(false)).Where(a => hashes.Contains(a.Document.Hash))],
            [.. (await registers.LessonsAsync(reader, stop).ConfigureAwait(false)).Where(l => hashes.Contains(l.Document.Hash))])
        {
            Message = ThemeWords.MessageOf(query["gemeld"].ToString()),
            Unplaced = ThemeNetwork.Unplaced(described, organisations),
            Number = page,
        };
    }

    private static ThemeEntry? Find(ThemeOverview overview, string id) => overview.Themes.Concat(overview.Hidden).FirstOrDefault(t => t.Id == id);

    private static async Task<Results<AfterChange, NotFound, BadRequest>> CurateAsync(string id, string action, HttpContext context, CurrentReader current, WebDesk desk, CancellationToken stop)
    {
        if (!context.Request.HasFormContentType) { return TypedResults.BadRequest(); }

        ThemeOverview overview = await Shelf(context).OverviewAsync(current.Reader, stop).ConfigureAwait(false);
        if (Find(overview, id) is null && !(action == "losmaken" && overview.Merged.ContainsKey(id))) { return TypedResults.NotFound(); }

        IFormCollection form = await context.Request.ReadFormAsync(stop).ConfigureAwait(false);
        string back = overview.Merged.TryGetValue(id, out string? target) ? $"/themas/{target}" : $"/themas/{id}";
        if (desk.Decisions is null) { return new AfterChange($"{back}?gemeld=alleen-lezen"); }

        string by = Clean(form["door"].ToString());
        if (ThemeAction.Of(action, id, Clean(form["naam"].ToString()), form["met"].ToString(), overview) is not { } asked || by.Length == 0) { return new AfterChange($"{back}?gemeld=onvolledig"); }

        var writer = new ThemeWriter(context.RequestServices.GetRequiredService<CatalogueStore>(), context.RequestServices.GetRequiredService<TimeProvider>());
        await writer.CurateAsync(id, asked.Kind, asked.Value, by, stop).ConfigureAwait(false);
        return new AfterChange($"{(asked.Next ?? back)}?gemeld={asked.Report}");
    }

    private static string Clean(string text) => text.Trim() is { Length: > LongestName } longText ? longText[..LongestName] : text.Trim();
}
