using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using ZVSearch.Core.Findings.Letters;
using ZVSearch.Store.Letters;
using ZVSearch.Web.Pages.Shared;

namespace ZVSearch.Web.Pages.Letters;

/// <summary>One letter: reading and changing it. Whatever button is pressed, what was typed is kept with it.</summary>
internal static class LetterEditorRoutes
{
    private const string Conflict = "Iemand anders heeft de brief intussen veranderd. Er is niets bewaard. Hieronder staat de brief zoals hij nu is, met in de velden wat u typte. Kijk het na en bewaar opnieuw.";

    private const string NoDraft = "Deze brief is geen concept meer. Wat u deed, is niet bewaard.";

    /// <param name="group">Letters, for administrators only.</param>
    public static void MapLetterEditor(this RouteGroupBuilder group)
    {
        group.MapGet("/{id:int}", ShowAsync);
        group.MapPost("/{id:int}/bewerken", (int id, HttpContext context, LetterDesk desk, LetterStore letters, CancellationToken stop) =>
            EditAsync(id, context, desk, letters, _ => LetterAction.Nothing, stop)).DisableAntiforgery();
        group.MapPost("/{id:int}/punten/{point}/{action}", (int id, string point, string action, HttpContext context, LetterDesk desk, LetterStore letters, CancellationToken stop) =>
            EditAsync(id, context, desk, letters, seen => LetterAction.OfPoint(seen, point, action), stop)).DisableAntiforgery();
        group.MapPost("/{id:int}/themas/{theme}/{action}", (int id, string theme, string action, HttpContext context, LetterDesk desk, LetterStore letters, CancellationToken stop) =>
            EditAsync(id, context, desk, letters, seen => LetterAction.OfTheme(seen, theme, action), stop)).DisableAntiforgery();
    }

    /// <summary>Answers with the page of a letter.</summary>
    public static RazorComponentResult<LetterEditorPage> Show(LetterEditorModel model, int status)
    {
        RazorComponentResult<LetterEditorPage> page = Page.Of<LetterEditorPage>((nameof(LetterEditorPage.Model), model));
        page.StatusCode = status;
        return page;
    }

    private static async Task<IResult> ShowAsync(int id, HttpContext context, LetterStore letters, CancellationToken stop)
    {
        if (await letters.FindAsync(id, stop).ConfigureAwait(false) is not { } found) { return TypedResults.NotFound(); }

        IQueryCollection query = context.Request.Query;
        return Show(
            new LetterEditorModel(found.Row, found.Letter, found.Version) { Message = LetterStates.MessageOf(query["gemeld"]), At = query["bij"].ToString(), By = WhoField.Read(query["door"]) ?? string.Empty },
            StatusCodes.Status200OK);
    }

    private static async Task<IResult> EditAsync(int id, HttpContext context, LetterDesk desk, LetterStore letters, Func<Letter, LetterAction?> read, CancellationToken stop)
    {
        if (await SentForm.ReadAsync(context.Request, stop).ConfigureAwait(false) is not { } form) { return TypedResults.BadRequest(); }

        if (await desk.FindAsync(id, form["versie"], stop).ConfigureAwait(false) is not { } found) { return TypedResults.NotFound(); }

        Letter seen = LetterCodec.Read(found.Seen.Content);
        if (read(seen) is not { } action) { return TypedResults.NotFound(); }

        var edits = LetterEdits.Of(form, seen);
        string? by = WhoField.Read(form["door"]);
        var model = new LetterEditorModel(found.Row, found.Letter, found.Version) { Typed = edits, By = by ?? string.Empty };
        if (!model.IsDraft) { return Show(model with { Faults = [NoDraft] }, StatusCodes.Status409Conflict); }

        if (found.Version != found.Seen.Number) { return Show(model with { Faults = [Conflict] }, StatusCodes.Status409Conflict); }

        IReadOnlyList<string> faults = edits.Faults();
        return by is null || faults.Count > 0
            ? Show(model with { Faults = by is null ? [.. faults, WhoField.Fault] : faults }, StatusCodes.Status400BadRequest)
            : await SaveAsync(model, edits, action, by, letters, stop).ConfigureAwait(false);
    }

    private static async Task<IResult> SaveAsync(LetterEditorModel model, LetterEdits edits, LetterAction action, string by, LetterStore letters, CancellationToken stop)
    {
        int id = model.Row.Id;
        Letter changed = action.Do(edits.Apply(model.Letter));
        if (LetterCodec.Write(changed) == LetterCodec.Write(model.Letter)) { return new AfterChange(AddressOf(id, "gelijk", by, action.Anchor)); }

        string words = string.Join("; ", edits.Words().Append(action.Words).Where(w => w.Length > 0));
        if (await letters.SaveAsync(id, model.Version, changed, by, words, stop).ConfigureAwait(false)) { return new AfterChange(AddressOf(id, "bewaard", by, action.Anchor)); }

        // Between reading and saving somebody was faster.
        return await letters.FindAsync(id, stop).ConfigureAwait(false) is { } now
            ? Show(new LetterEditorModel(now.Row, now.Letter, now.Version) { Typed = edits, By = by, Faults = [now.Row.Status == LetterStatus.Draft ? Conflict : NoDraft] }, StatusCodes.Status409Conflict)
            : TypedResults.NotFound();
    }

    /// <summary>The name stands in the address, so that it need not be typed for every button; it is the state of the page and nothing else.</summary>
    private static string AddressOf(int id, string report, string by, string anchor) =>
        $"{LetterRoutes.List}/{id}{new QueryBuilder { { "gemeld", report }, { "door", by }, { "bij", anchor } }}#{anchor}";
}
