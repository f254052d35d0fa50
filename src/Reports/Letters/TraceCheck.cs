using System.Text.RegularExpressions;
using ZVSearch.Core.Findings.Letters;

namespace ZVSearch.Reports.Letters;

/// <summary>
/// Holds a point against its sources: which numbers, dates, amounts and names in it stand in none of them. A letter as it was made has none; an editor who rewrites is told.
/// </summary>
public static partial class TraceCheck
{
    /// <summary>What stands in no source, as written, in the order of the text; empty when all can be traced.</summary>
    public static IReadOnlyList<string> Untraced(LetterPoint point)
    {
        ArgumentNullException.ThrowIfNull(point);
        string sources = $" {Flat(string.Join(" \n ", point.Sources.Select(s => s.Text)))} ";
        return [.. Claims().Matches(point.Text).Where(m => !IsFirstWord(point.Text, m)).Select(m => m.Value.Trim()).Where(c => !sources.Contains(Flat(c), StringComparison.OrdinalIgnoreCase)).Distinct(StringComparer.Ordinal)];
    }

    private static string Flat(string text) => Blanks().Replace(text, " ");

    /// <summary>A capital at the start of a sentence makes no name.</summary>
    private static bool IsFirstWord(string text, Match match) =>
        char.IsLetter(match.Value[0]) && (match.Index == 0 || (match.Index > 1 && text[match.Index - 2] is '.' or '!' or '?' or ':') || text[match.Index - 1] is '\u201C' or '"') && !match.Value.Contains(' ', StringComparison.Ordinal);

    /// <summary>Amounts and numbers with what belongs to them, and words with a capital that follow each other.</summary>
    [GeneratedRegex(@"€\s?\d[\d.,]*|\d[\d.,:/-]*\d|\d|\b\p{Lu}[\p{L}\d'’-]*(?:\s\p{Lu}[\p{L}\d'’-]*)*", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Claims();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Blanks();
}
