using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using ZVSearch.Core.Documents;
using ZVSearch.Core.Findings;
using ZVSearch.Store.Findings;
using ZVSearch.Web.Access;

namespace ZVSearch.Web.Pages.Documents;

/// <summary>Facts corrected and confirmed where they are shown.</summary>
internal static class CorrectionRoutes
{
    private const int LongestValue = 1000, LongestName = 100;

    private static readonly HashSet<string> Dates = [Fields.Start, Fields.End, Fields.SignedOn, Fields.Date, Fields.Deadline];

    public static void MapCorrectionPages(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/document/{hash}/gegeven", ShowAsync);
        routes.MapPost("/document/{hash}/gegeven", SaveAsync).DisableAntiforgery();
    }

    private static async Task<Results<RazorComponentResult<FactFormPage>, NotFound>> ShowAsync(string hash, HttpContext context, FindingsReader findings, CurrentReader current, WebDesk desk, CancellationToken stop) =>
        await ModelAsync(FactAddress.Of(hash, context.Request.Query), findings, current, desk, stop).ConfigureAwait(false) is { } model
            ? Page.Of<FactFormPage>((nameof(FactFormPage.Model), model))
            : TypedResults.NotFound();

    private static async Task<IResult> SaveAsync(string hash, HttpContext context, FindingsReader findings, CurrentReader current, WebDesk desk, CancellationToken stop)
    {
        FactAddress address = FactAddress.Of(hash, context.Request.Query);
        if (desk.Decisions is null || await ModelAsync(address, findings, current, desk, stop).ConfigureAwait(false) is not { } model) { return TypedResults.NotFound(); }

        IFormCollection form = await context.Request.ReadFormAsync(stop).ConfigureAwait(false);
        (Correction? correction, string fault) = Read(address, form);
        if (correction is not null && await desk.Decisions.CorrectAsync(model.Document, correction, stop).ConfigureAwait(false))
        {
            return TypedResults.Redirect(address.AfterNoted());
        }

        string reason = correction is null ? fault : "Er wordt net een map ingenomen. Uw wijziging is niet bewaard; probeer het over een paar minuten opnieuw.";
        RazorComponentResult<FactFormPage> page = Page.Of<FactFormPage>((nameof(FactFormPage.Model), model with { Fault = reason }));
        page.StatusCode = correction is null ? StatusCodes.Status400BadRequest : StatusCodes.Status409Conflict;
        return page;
    }

    /// <summary>What the form says; without a correction, what is wrong with it, in Dutch.</summary>
    internal static (Correction? Correction, string Fault) Read(FactAddress address, IFormCollection form)
    {
        string by = form["door"].ToString().Trim(), value = form["nieuw"].ToString().Trim();
        if (by.Length is 0 or > LongestName) { return (null, "Vul uw naam of functie in (hoogstens 100 tekens)."); }

        CorrectionKind? kind = form["soort"].ToString() switch { "klopt" => CorrectionKind.Confirmed, "anders" => CorrectionKind.Corrected, "weg" => CorrectionKind.Rejected, "erbij" => CorrectionKind.Added, _ => null };
        if (kind is null) { return (null, "Kies wat er aan de hand is."); }

        bool needsValue = kind is CorrectionKind.Corrected or CorrectionKind.Added;
        if (needsValue && value.Length is 0 or > LongestValue) { return (null, "Vul de juiste waarde in (hoogstens 1000 tekens)."); }

        bool isDate = !Dates.Contains(address.Field) || DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
        if (needsValue && !isDate) { return (null, "Schrijf de datum als jaar-maand-dag, bijvoorbeeld 2026-03-31."); }

        string? before = address.Value.Length == 0 ? null : address.Value;
        return (new Correction(address.Card, address.Item, address.Field, kind.Value, before, needsValue ? value : null, by, default), string.Empty);
    }

    private static async Task<FactFormModel?> ModelAsync(FactAddress address, FindingsReader findings, CurrentReader current, WebDesk desk, CancellationToken stop)
    {
        bool isNamed = address.Card.Length > 0 && address.Field.Length > 0 && ContentHash.IsValid(address.Hash);
        if (!isNamed || await findings.OfAsync(address.Hash, current.Reader, stop).ConfigureAwait(false) is not { } document) { return null; }

        Fact? fact = document.Facts.FirstOrDefault(f => f.Card == address.Card && f.Item == address.Item && f.Field == address.Field && (address.Value.Length == 0 || f.Value == address.Value));
        IReadOnlyList<Correction> history = await findings.HistoryAsync(document, stop).ConfigureAwait(false);
        return new FactFormModel(document, address, fact, [.. history.Where(c => c.Card == address.Card && c.Item == address.Item && c.Field == address.Field)], string.Empty, desk.Decisions is not null);
    }
}
