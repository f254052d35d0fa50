using System.Text.RegularExpressions;

namespace ZVSearch.Ingest.Describing.Values;

/// <summary>From a day until a day.</summary>
/// <param name="First">Null when only the end is named.</param>
/// <param name="Last">Null when only the beginning is named.</param>
/// <param name="IsLastIncluded">False for "tot 1 maart": the day itself is then no longer part of it.</param>
internal readonly record struct Period(DateOnly? First, DateOnly? Last, bool IsLastIncluded);

/// <summary>Periods as Dutch papers write them: "van mei 2025 tot en met december 2026", "2024-2028", "1 april 2025 tot 1 oktober 2026", "vanaf 1 mei 2025".</summary>
internal static partial class Periods
{
    /// <summary>The first period; null when the text names no date.</summary>
    public static Period? In(string text)
    {
        if (Years().Match(text) is { Success: true } years)
        {
            return new Period(new DateOnly(Year(years, "a"), 1, 1), new DateOnly(Year(years, "b"), 12, 31), true);
        }

        DateMention[] dates = [.. WithYears(text)];
        return dates switch
        {
            [] => null,
            [var one] => Single(text, one),
            [var first, var second, ..] => Between(text, first, second),
        };
    }

    private static Period Single(string text, DateMention date)
    {
        bool isEnd = Until().IsMatch(text[..date.Start]);
        if (isEnd) { return new Period(null, Included().IsMatch(text[..date.Start]) ? date.Last : date.IsDay ? date.First : date.Last, Included().IsMatch(text[..date.Start])); }

        // "2026" or "Q1 2026" is a period by itself; a day is a beginning.
        return date.IsDay ? new Period(date.First, null, true) : new Period(date.First, date.Last, true);
    }

    private static Period Between(string text, DateMention first, DateMention second)
    {
        string between = text[first.End..second.Start];
        if (!Joint().IsMatch(between)) { return Single(text[..first.End], first); }

        bool isIncluded = !second.IsDay || !Until().IsMatch(between) || Included().IsMatch(between);
        return new Period(first.First, second.Last, isIncluded);
    }

    /// <summary>"van mei tot en met december 2026" says the year once.</summary>
    private static IEnumerable<DateMention> WithYears(string text)
    {
        DateMention[] full = [.. DutchDates.In(text)];
        if (full.Length == 0) { return full; }

        DateOnly reference = new(full[0].First.Year, 1, 1);
        return DutchDates.In(text, reference).Select(d => d.Start < full[0].Start && Bare().IsMatch(text[d.Start..d.End]) ? OfYear(text[d.Start..d.End], d, full[0].First.Year) : d)
            .Where(d => full.Any(f => f.Start == d.Start) || Bare().IsMatch(text[d.Start..d.End]));
    }

    private static DateMention OfYear(string words, DateMention at, int year) =>
        DutchDates.FirstIn($"{words.TrimEnd('.')} {year}") is { } read ? read with { Start = at.Start, End = at.End } : at;

    private static int Year(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, System.Globalization.CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<![\d-])(?<a>(?:19|20)\d{2})\s*(?:-|–|—|/|t/m|tot en met|tot)\s*(?<b>(?:19|20)\d{2})(?![\d-])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Years();

    [GeneratedRegex(@"\b(?:tot(?: en met| uiterlijk)?|t/m|uiterlijk|eindigt|einde|voor|vóór)\b[^\d]{0,12}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Until();

    [GeneratedRegex(@"\b(?:tot en met|t/m|uiterlijk)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Included();

    [GeneratedRegex(@"^[\s,.]*(?:-|–|—|t/m|tot|en|to)[^\d.]{0,25}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Joint();

    /// <summary>A month or day without a year.</summary>
    [GeneratedRegex(@"^(?:\d{1,2}(?:e|ste|de)?\s+)?[\p{L}]+\.?$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Bare();
}
