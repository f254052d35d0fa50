using System.Globalization;
using ZVSearch.Core.Findings;
using ZVSearch.Reports.Letters.Forms;

namespace ZVSearch.Web.Pages.Documents;

/// <summary>Dutch words for fields and values of cards.</summary>
internal static class FactWords
{
    private static readonly Dictionary<string, string> Labels = new(StringComparer.Ordinal)
    {
        [Fields.Party] = "Partijen", [Fields.Purpose] = "Doel", [Fields.LegalBasis] = "Grondslag", [Fields.Controller] = "Verantwoordelijke", [Fields.Retention] = "Bewaren",
        [Fields.Contact] = "Contact", [Fields.Start] = "Begin", [Fields.End] = "Einde", [Fields.Duration] = "Duur", [Fields.Renewal] = "Verlenging", [Fields.Notice] = "Opzegtermijn",
        [Fields.Signed] = "Ondertekend", [Fields.SignedOn] = "Ondertekend op", [Fields.Status] = "Status", [Fields.Body] = "Overleg", [Fields.Location] = "Plaats", [Fields.Chair] = "Voorzitter",
        [Fields.Attendee] = "Aanwezig", [Fields.Absentee] = "Afwezig", [Fields.Commissioner] = "Opdrachtgever", [Fields.Lead] = "Trekker", [Fields.Goal] = "Doel", [Fields.Result] = "Resultaat",
        [Fields.Budget] = "Budget", [Fields.Partner] = "Partners", [Fields.TargetGroup] = "Doelgroep",
    };

    /// <summary>Stands in the address of a page after something was noted.</summary>
    public const string NotedCode = "gegeven";

    /// <summary>What a page says when something was just noted; empty otherwise.</summary>
    /// <param name="reported">What the address of the page reports.</param>
    public static string Noted(string? reported) => reported == NotedCode ? "Vastgelegd. Wat mensen zeggen gaat voor, ook als het stuk opnieuw wordt gelezen." : string.Empty;

    public static string Label(string field) => Labels.GetValueOrDefault(field, field);

    /// <summary>2026-03-01 gives 1 maart 2026, P4Y gives 4 jaar; everything else is shown as it is.</summary>
    public static string Value(Fact fact)
    {
        if (DateOnly.TryParseExact(fact.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date)) { return Dutch.Date(date); }

        return fact.Field switch
        {
            Fields.Duration or Fields.Notice => Duration(fact.Value),
            Fields.Renewal => Renewal(fact.Value),
            Fields.Signed => fact.Value == "true" ? "ja" : "nee",
            _ => fact.Value,
        };
    }

    public static string Certainty(Fact fact) => fact.Origin switch
    {
        FactOrigin.Corrected => "ingevuld door een medewerker",
        FactOrigin.Confirmed => "bevestigd door een medewerker",
        _ => fact.Confidence >= 0.85 ? string.Empty : "waarschijnlijk; kijk het na",
    };

    public static string Of(ClauseStatus status) => status switch
    {
        ClauseStatus.Present => "aanwezig",
        ClauseStatus.Weak => "zwak",
        ClauseStatus.Outdated => "verouderd",
        _ => "niet gevonden",
    };

    public static string Outcome(string? outcome) => outcome switch { "succeeded" => "Gelukt", "failed" => "Niet gelukt", _ => "Gemengd" };

    public static string Term(AgreementTerm term) => TermWords.Of(term);

    private static string Duration(string iso)
    {
        if (iso == AgreementTerm.Indefinite) { return "onbepaalde tijd"; }

        return AgreementTerm.MonthsOf(iso) is { } months ? months % 12 == 0 ? $"{months / 12} jaar" : Dutch.Count(months, "maand", "maanden") : iso;
    }

    private static string Renewal(string value) => value.Split(' ') switch
    {
        [AgreementTerm.Silent, { } step] => $"stilzwijgend, telkens met {Duration(step)}",
        [AgreementTerm.Silent] => "stilzwijgend",
        ["excluded"] => "geen stilzwijgende verlenging",
        _ => "alleen schriftelijk",
    };
}
