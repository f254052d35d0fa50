using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using ZVSearch.Core.Findings.Overlaps;
using ZVSearch.Reports.Letters.Forms;
using ZVSearch.Web.Access;
using ZVSearch.Web.Pages.Lists;
using ZVSearch.Web.Registers;

namespace ZVSearch.Web.Pages.Overlaps;

/// <summary>Pairs: the list, one pair, and what people say of it.</summary>
internal static class OverlapRoutes
{
    private const int LongestReason = 1000, LongestName = 100;

    public static void MapOverlapPages(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/overlap", ListAsync);
        routes.MapGet("/overlap/oordelen.csv", JudgementsAsync);
        routes.MapGet("/rapport/overlap.{ending}", ReportAsync);
        routes.MapGet("/overlap/{a}/{b}", PairAsync);
        routes.MapPost("/overlap/{a}/{b}/oordeel", JudgeAsync).DisableAntiforgery();
    }

    private static async Task<RazorComponentResult<OverlapListPage>> ListAsync(HttpContext context, RegisterShelf shelf, CurrentReader current, CancellationToken stop) =>
        Page.Of<OverlapListPage>((nameof(OverlapListPage.Model), await ModelAsync(context, shelf, current, stop).ConfigureAwait(false)));

    /// <summary>The pairs of the list, with the same filters, for a meeting.</summary>
    private static async Task<IResult> ReportAsync(string ending, HttpContext context, RegisterShelf shelf, CurrentReader current, CancellationToken stop)
    {
        IReadOnlyList<OverlapEntry> chosen = (await ModelAsync(context, shelf, current, stop).ConfigureAwait(false)).Chosen;
        return ReportFile.Of(context, "overlap", ending, () => OverlapReport.Page(chosen, shelf.Today), () => OverlapReport.Document(chosen, shelf.Today), () => OverlapReport.Workbook(chosen, shelf.Today.ToDateTime(TimeOnly.MinValue)));
    }

    private static async Task<OverlapListModel> ModelAsync(HttpContext context, RegisterShelf shelf, CurrentReader current, CancellationToken stop) => new(
        OverlapAddress.From(context.Request.Query),
        await shelf.OverlapsAsync(current.Reader, stop).ConfigureAwait(false),
        await shelf.PolicyThemesAsync(current.Reader, stop).ConfigureAwait(false),
        await shelf.JudgementsAsync(current.Reader, stop).ConfigureAwait(false));

    private static async Task<FileContentHttpResult> JudgementsAsync(RegisterShelf shelf, CurrentReader current, CancellationToken stop) => CsvFile.Of(
        "oordelen.csv",
        ["Eerste stuk", "Tweede stuk", "Oordeel", "Reden", "Door", "Op", "Graad", "Relatie"],
        (await shelf.JudgementsAsync(current.Reader, stop).ConfigureAwait(false)).Select(IReadOnlyList<string?> (j) =>
            [j.FileA, j.FileB, OverlapWords.Of(j.Verdict), j.Reason, j.By, CsvFile.Day(DateOnly.FromDateTime(j.At)), Dutch.Number(j.Grade), OverlapWords.Of(j.Relation)]));

    private static async Task<Results<RazorComponentResult<PairPage>, NotFound>> PairAsync(string a, string b, HttpContext context, PairBuilder builder, CurrentReader current, CancellationToken stop)
    {
        string message = context.Request.Query["gemeld"] == "oordeel" ? "Uw oordeel is vastgelegd. Het blijft staan, ook als de stukken opnieuw worden gelezen." : string.Empty;
        PairModel? model = await builder.BuildAsync(new OverlapEntryKey(a, b), message, current.Reader, stop).ConfigureAwait(false);
        return model is null ? TypedResults.NotFound() : Page.Of<PairPage>((nameof(PairPage.Model), model));
    }

    private static async Task<Results<RedirectHttpResult, NotFound, BadRequest>> JudgeAsync(string a, string b, HttpContext context, PairBuilder builder, CurrentReader current, CancellationToken stop)
    {
        OverlapEntry? entry = await builder.FindAsync(new OverlapEntryKey(a, b), current.Reader, stop).ConfigureAwait(false);
        if (entry is null) { return TypedResults.NotFound(); }

        IFormCollection form = await context.Request.ReadFormAsync(stop).ConfigureAwait(false);
        string by = form["door"].ToString().Trim(), reason = form["reden"].ToString().Trim();
        if (OverlapWords.VerdictOf(form["oordeel"]) is not { } verdict || by.Length is 0 or > LongestName || reason.Length > LongestReason) { return TypedResults.BadRequest(); }

        await builder.JudgeAsync(entry, verdict, reason, by, stop).ConfigureAwait(false);
        return TypedResults.Redirect($"{OverlapAddress.Of(OverlapEntryKey.Of(entry))}?gemeld=oordeel");
    }
}
