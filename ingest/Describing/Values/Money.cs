using System.Text.RegularExpressions;

namespace ZVSearch.Ingest.Describing.Values;

/// <summary>Amounts of euros, as written.</summary>
internal static partial class Money
{
    /// <summary>The total when one is named, else the first amount; null when there is none.</summary>
    public static (int Start, int End)? FirstIn(string text)
    {
        int from = Total().Match(text) is { Success: true } total ? total.Index : 0;
        return Any().Match(text, from) is { Success: true } match ? (match.Index, match.Index + match.Length) : null;
    }

    [GeneratedRegex(@"\btotaal\b[^€\d]{0,25}(?=€|EUR)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Total();

    [GeneratedRegex(@"(?:€|\bEUR)\s?\d[\d.]*(?:,(?:\d{1,2}|-))?(?:\s?(?:miljoen|mln\.?|duizend|k)\b)?|\b\d[\d.]*(?:,\d{1,2})?\s?(?:miljoen\s|mln\s)?euro\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Any();
}
