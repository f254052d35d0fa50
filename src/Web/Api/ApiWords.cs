using ZVSearch.Core.Findings;
using ZVSearch.Core.Findings.Overlaps;
using ZVSearch.Core.Findings.Registers;

namespace ZVSearch.Web.Api;

/// <summary>Dutch names of values in answers and parameters. They are part of the interface: they do not change.</summary>
internal static class ApiWords
{
    public static IReadOnlyDictionary<OverlapRelation, string> Relations { get; } = new Dictionary<OverlapRelation, string>
    {
        [OverlapRelation.DoubleAssignment] = "dubbele-opdracht",
        [OverlapRelation.Overlap] = "overlap",
        [OverlapRelation.SameTheme] = "zelfde-thema",
        [OverlapRelation.Version] = "versie",
        [OverlapRelation.Derived] = "afgeleid",
        [OverlapRelation.CopiedText] = "overgenomen-tekst",
    };

    public static IReadOnlyDictionary<Verdict, string> Verdicts { get; } = new Dictionary<Verdict, string>
    {
        [Verdict.Double] = "dubbel",
        [Verdict.Agreed] = "afgesproken",
        [Verdict.NoOverlap] = "geen-overlap",
        [Verdict.SameInitiative] = "zelfde-initiatief",
    };

    public static IReadOnlyDictionary<AgreementStatus, string> Agreements { get; } = new Dictionary<AgreementStatus, string>
    {
        [AgreementStatus.Valid] = "geldig",
        [AgreementStatus.Expired] = "verlopen",
        [AgreementStatus.Concept] = "concept",
        [AgreementStatus.Indefinite] = "onbepaalde-tijd",
        [AgreementStatus.Unknown] = "onbekend",
    };

    public static IReadOnlyDictionary<ClauseStatus, string> Clauses { get; } = new Dictionary<ClauseStatus, string>
    {
        [ClauseStatus.Present] = "aanwezig",
        [ClauseStatus.Weak] = "zwak",
        [ClauseStatus.Missing] = "niet-gevonden",
        [ClauseStatus.Outdated] = "verouderd",
    };

    public static IReadOnlyDictionary<ActionState, string> Actions { get; } = new Dictionary<ActionState, string>
    {
        [ActionState.Open] = "open",
        [ActionState.Mentioned] = "genoemd",
        [ActionState.Done] = "gedaan",
        [ActionState.Silent] = "termijn-voorbij",
    };

    /// <summary>Status of an initiative.</summary>
    public static IReadOnlyDictionary<string, string> Initiatives { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["planned"] = "gepland",
        ["running"] = "loopt",
        ["finished"] = "afgerond",
        ["stopped"] = "gestopt",
        ["unknown"] = "onbekend",
    };

    /// <summary>How what a lesson is about went.</summary>
    public static IReadOnlyDictionary<string, string> Outcomes { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["succeeded"] = "gelukt",
        ["failed"] = "mislukt",
        ["mixed"] = "gemengd",
    };

    /// <summary>Where a theme goes.</summary>
    public static IReadOnlyDictionary<string, string> Trends { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["rising"] = "stijgend",
        ["falling"] = "dalend",
        ["level"] = "gelijk",
    };

    public static IReadOnlyDictionary<FactOrigin, string> Origins { get; } = new Dictionary<FactOrigin, string>
    {
        [FactOrigin.Extracted] = "gevonden",
        [FactOrigin.Confirmed] = "bevestigd",
        [FactOrigin.Corrected] = "verbeterd",
    };

    /// <summary>The name; null for no value.</summary>
    public static string? Of(IReadOnlyDictionary<string, string> names, string? value) => value is null ? null : names.GetValueOrDefault(value, value);
}
