using ZVSearch.Core.Findings;
using ZVSearch.Core.Findings.Overlaps;
using ZVSearch.Core.Findings.Registers;
using ZVSearch.Reports.Letters.Forms;

namespace ZVSearch.Web.Pages.Agreements;

/// <summary>Dutch words and colours for agreements.</summary>
internal static class AgreementWords
{
    /// <summary>Every status with the word for it in addresses and on pages, in the order in which they are shown.</summary>
    public static IReadOnlyList<(AgreementStatus Status, string Word)> Statuses => TermWords.Statuses;

    public static string Of(AgreementStatus status) => TermWords.Of(status);

    /// <summary>What a status means, in a few words.</summary>
    public static string Meaning(AgreementStatus status) => status switch
    {
        AgreementStatus.Valid => "met een einddatum die nog komt",
        AgreementStatus.Indefinite => "voor onbepaalde tijd",
        AgreementStatus.Concept => "nog niet vastgesteld of ondertekend",
        AgreementStatus.Expired => "de einddatum is voorbij",
        _ => "geen looptijd gevonden",
    };

    /// <summary>Kind of the badge.</summary>
    public static string Colour(AgreementStatus status) => status switch
    {
        AgreementStatus.Valid or AgreementStatus.Indefinite => "good",
        AgreementStatus.Expired => "bad",
        AgreementStatus.Concept => "info",
        _ => "warn",
    };

    /// <summary>Kind of the badge.</summary>
    public static string Colour(ClauseFinding finding) => (finding.Status, finding.Clause.Severity) switch
    {
        (ClauseStatus.Present, _) => "good",
        (ClauseStatus.Outdated, _) or (ClauseStatus.Missing, "verplicht") => "bad",
        (ClauseStatus.Weak or ClauseStatus.Missing, _) => "warn",
        _ => string.Empty,
    };

    public static string Of(OverlapRelation relation) => relation switch
    {
        OverlapRelation.Version => "andere versie",
        OverlapRelation.Derived => "hiervan afgeleid, of andersom",
        OverlapRelation.CopiedText => "gedeelde tekst",
        OverlapRelation.SameTheme => "zelfde onderwerp",
        OverlapRelation.DoubleAssignment => "mogelijk dubbel",
        _ => "overlap",
    };

    public static string Of(CalendarEventKind kind) => kind switch
    {
        CalendarEventKind.LastDayToCancel => "Laatste dag om op te zeggen",
        CalendarEventKind.Renews => "Wordt stilzwijgend verlengd",
        _ => "Loopt af",
    };

    /// <summary>Kind of the badge.</summary>
    public static string Colour(CalendarEventKind kind) => kind switch
    {
        CalendarEventKind.LastDayToCancel => "bad",
        CalendarEventKind.Renews => "info",
        _ => "warn",
    };
}
