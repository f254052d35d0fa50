using ZVSearch.Core.Findings.Overlaps;
using ZVSearch.Reports.Letters.Forms;

namespace ZVSearch.Web.Pages.Overlaps;

/// <summary>Dutch words for pairs and what people say of them.</summary>
internal static class OverlapWords
{
    public static string Of(OverlapRelation relation) => PairWords.Of(relation);

    public static string Of(Verdict verdict) => PairWords.Of(verdict);

    /// <summary>What a grade asks of people.</summary>
    public static string OfGrade(int grade) => PairWords.OfGrade(grade);

    /// <summary>Colour of the badge of a grade.</summary>
    public static string KindOf(int grade) => grade switch { 3 => "bad", 2 => "warn", _ => "info" };

    /// <summary>The verdict that a form sends; null for anything else.</summary>
    public static Verdict? VerdictOf(string? text) => Enum.TryParse(text, ignoreCase: true, out Verdict verdict) && Enum.IsDefined(verdict) && !int.TryParse(text, out _) ? verdict : null;
}
