using ZVSearch.Core.Findings.Overlaps;

namespace ZVSearch.Reports.Letters.Forms;

/// <summary>Dutch words for pairs of documents and what people say of them.</summary>
public static class PairWords
{
    public static string Of(OverlapRelation relation) => relation switch
    {
        OverlapRelation.DoubleAssignment => "Mogelijk dubbele opdracht",
        OverlapRelation.Overlap => "Overlap",
        OverlapRelation.SameTheme => "Zelfde thema",
        OverlapRelation.Version => "Versies van een stuk",
        OverlapRelation.Derived => "Stuk over hetzelfde werk",
        _ => "Overgenomen tekst",
    };

    public static string Of(Verdict verdict) => verdict switch
    {
        Verdict.Double => "Dubbel: dit moet één opdracht worden",
        Verdict.Agreed => "Overlap, maar afgesproken wie wat doet",
        Verdict.SameInitiative => "Hetzelfde initiatief",
        _ => "Geen overlap",
    };

    /// <summary>What a grade asks of people.</summary>
    public static string OfGrade(int grade) => grade switch { 3 => "Graad 3: eerst bekijken", 2 => "Graad 2: samen bespreken", _ => "Graad 1: goed om te weten" };
}
