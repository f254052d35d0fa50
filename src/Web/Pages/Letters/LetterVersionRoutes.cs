using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using ZVSearch.Core.Findings.Letters;
using ZVSearch.Store.Letters;
using ZVSearch.Web.Pages.Shared;

namespace ZVSearch.Web.Pages.Letters;

/// <summary>Versions of a letter, and the decision about it.</summary>
internal static class LetterVersionRoutes
{
    private const string Changed = "De brief is intussen veranderd, of er is al over besloten. Er is niets vastgelegd. Bekijk de brief zoals hij nu is en besluit dan opnieuw.";

    /// <param name="group">Letters, for administrators only.</param>
    public static void MapLetterVersions(this RouteGroupBuilder group)
    {
        group.MapPost("/{id:int}/besluit", DecideAsync).DisableAntiforgery();
        group.MapGet("/{id:int}/versies", ListAsync);
        group.MapGet("/{id:int}/versies/{number:int}", ShowAsync);
        group.MapPost("/{id:int}/versies/{number:int}/terugzetten", RestoreAsync).DisableAntiforgery();
    }

    private static async Task<IResult> DecideAsync(int id, HttpContext context, LetterDesk desk, LetterStore letters, CancellationToken stop)
    {
        if (await SentForm.ReadAsync(context.Request, stop).ConfigureAwait(false) is not { } form) { return TypedResults.BadRequest(); }

        if (await desk.FindAsync(id, form["versie"], stop).ConfigureAwait(false) is not { } found) { return TypedResults.NotFound(); }

        string code = form["besluit"].ToString();
        LetterStatus? asked = code switch { "goedkeuren" => LetterStatus.Approved, "niet-versturen" => LetterStatus.Dropped, "concept" => LetterStatus.Draft, _ => null };
        string? by = WhoField.Read(form["door"]);
        var model = new LetterEditorModel(found.Row, found.Letter, found.Version) { By = by ?? string.Empty };
        if (asked is not { } status || by is null)
        {
            return LetterEditorRoutes.Show(model with { Faults = [asked is null ? "Kies wat er met de brief moet gebeuren." : WhoField.Fault] }, StatusCodes.Status400BadRequest);
        }

        // Who approves, approves what they read.
        bool isAllowed = found.Version == found.Seen.Number && (status == LetterStatus.Draft) != model.IsDraft;
        return isAllowed && await letters.DecideAsync(id, status, by, stop).ConfigureAwait(false)
            ? new AfterChange($"{LetterRoutes.List}/{id}?gemeld={code}")
            : LetterEditorRoutes.Show(model with { Faults = [Changed] }, StatusCodes.Status409Conflict);
    }

    private static async Task<IResult> ListAsync(int id, LetterStore letters, CancellationToken stop) =>
        await letters.FindAsync(id, stop).ConfigureAwait(false) is { } found
            ? Page.Of<LetterVersionListPage>((nameof(LetterVersionListPage.Letter), found.Letter), (nameof(LetterVersionListPage.Versions), await letters.VersionsAsync(id, stop).ConfigureAwait(false)))
            : TypedResults.NotFound();

    private static async Task<IResult> ShowAsync(int id, int number, LetterStore letters, CancellationToken stop)
    {
        if (await letters.FindAsync(id, stop).ConfigureAwait(false) is not { } found) { return TypedResults.NotFound(); }

        return await VersionAsync(id, number, letters, stop).ConfigureAwait(false) is { } version ? Show(found.Row, version, found.Version, string.Empty, StatusCodes.Status200OK) : TypedResults.NotFound();
    }

    private static async Task<IResult> RestoreAsync(int id, int number, HttpContext context, LetterDesk desk, LetterStore letters, CancellationToken stop)
    {
        if (await SentForm.ReadAsync(context.Request, stop).ConfigureAwait(false) is not { } form) { return TypedResults.BadRequest(); }

        bool isThere = await desk.FindAsync(id, form["versie"], stop).ConfigureAwait(false) is not null;
        if (!isThere || await VersionAsync(id, number, letters, stop).ConfigureAwait(false) is not { } version || await letters.FindAsync(id, stop).ConfigureAwait(false) is not { } found) { return TypedResults.NotFound(); }

        if (WhoField.Read(form["door"]) is not { } by) { return Show(found.Row, version, found.Version, WhoField.Fault, StatusCodes.Status400BadRequest); }

        int seen = int.Parse(form["versie"].ToString(), System.Globalization.CultureInfo.InvariantCulture);
        return await letters.SaveAsync(id, seen, LetterCodec.Read(version.Content), by, $"versie {number} teruggezet", stop).ConfigureAwait(false)
            ? new AfterChange($"{LetterRoutes.List}/{id}?gemeld=teruggezet")
            : Show(found.Row, version, found.Version, Changed, StatusCodes.Status409Conflict);
    }

    private static async Task<LetterVersionRow?> VersionAsync(int id, int number, LetterStore letters, CancellationToken stop) =>
        (await letters.VersionsAsync(id, stop).ConfigureAwait(false)).FirstOrDefault(v => v.Number == number);

    private static RazorComponentResult<LetterVersionPage> Show(LetterRow row, LetterVersionRow version, int last, string fault, int status)
    {
        RazorComponentResult<LetterVersionPage> page = Page.Of<LetterVersionPage>(
            (nameof(LetterVersionPage.Row), row), (nameof(LetterVersionPage.Version), version), (nameof(LetterVersionPage.Last), last), (nameof(LetterVersionPage.Fault), fault));
        page.StatusCode = status;
        return page;
    }
}
