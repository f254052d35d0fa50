using System.Globalization;
using System.Text.RegularExpressions;

namespace ZVSearch.Ingest.Describing.Values;

/// <summary>Durations as Dutch papers write them, as ISO 8601: "vier jaar" → P4Y, "anderhalf jaar" → P18M, "drie maanden" → P3M, "vierjarig" → P4Y.</summary>
internal static partial class DutchDurations
{
    private static readonly Dictionary<string, double> Numbers = new(StringComparer.OrdinalIgnoreCase)
    {
        ["een"] = 1, ["één"] = 1, ["twee"] = 2, ["drie"] = 3, ["vier"] = 4, ["vijf"] = 5, ["zes"] = 6, ["zeven"] = 7, ["acht"] = 8, ["negen"] = 9, ["tien"] = 10,
        ["elf"] = 11, ["twaalf"] = 12, ["achttien"] = 18, ["vierentwintig"] = 24, ["zesendertig"] = 36, ["half"] = 0.5, ["halve"] = 0.5, ["anderhalf"] = 1.5, ["tweeënhalf"] = 2.5, ["tweeëneenhalf"] = 2.5,
    };

    /// <summary>The first duration of months or years; null when there is none.</summary>
    public static (int Start, int End, string Iso)? FirstIn(string text)
    {
        foreach (Match match in Any().Matches(text))
        {
            double count = Numbers.TryGetValue(match.Groups["n"].Value, out double word) ? word : double.Parse(match.Groups["n"].ValueSpan, CultureInfo.InvariantCulture);
            bool isYears = match.Groups["unit"].ValueSpan.StartsWith("ja", StringComparison.OrdinalIgnoreCase);
            int months = (int)Math.Round(count * (isYears ? 12 : 1), MidpointRounding.AwayFromZero);
            if (months is > 0 and < 1200) { return (match.Index, match.Index + match.Length, Iso(months)); }
        }

        return null;
    }

    public static string Iso(int months) => months % 12 == 0 ? $"P{months / 12}Y" : $"P{months}M";

    /// <summary>Whole months from one day to another, the last day included; at least 1.</summary>
    public static string Between(DateOnly first, DateOnly last)
    {
        DateOnly end = last.AddDays(1);
        int months = ((end.Year - first.Year) * 12) + end.Month - first.Month + (end.Day - first.Day >= 15 ? 1 : end.Day - first.Day <= -15 ? -1 : 0);
        return Iso(Math.Max(1, months));
    }

    [GeneratedRegex(@"(?<![\p{L}\d])(?<n>\d{1,3}|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|achttien|vierentwintig|zesendertig|halve?|anderhalf|tweeën(?:een)?half)(?:\s*\(\d{1,3}\))?[\s-]*(?<unit>jaren|jarige?|jaar|maanden|maands|maand)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Any();
}
