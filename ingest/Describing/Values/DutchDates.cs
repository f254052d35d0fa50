using System.Globalization;
using System.Text.RegularExpressions;

namespace ZVSearch.Ingest.Describing.Values;

/// <summary>Dates as Dutch papers write them: 1 maart 2026, 1-3-2026, maart 2026, Q1 2026, najaar 2026, eind 2026, 15 april (the next one).</summary>
internal static partial class DutchDates
{
    private static readonly string[] Months = ["jan", "feb", "maart|mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];

    /// <summary>Months of the seasons as people use them in plans; winter begins in the old year.</summary>
    private static readonly Dictionary<string, (int First, int Last)> Seasons = new(StringComparer.OrdinalIgnoreCase)
    {
        ["voorjaar"] = (3, 5), ["lente"] = (3, 5), ["zomer"] = (6, 8), ["najaar"] = (9, 11), ["herfst"] = (9, 11),
        ["begin"] = (1, 3), ["medio"] = (6, 6), ["halverwege"] = (6, 6), ["eind"] = (12, 12), ["einde"] = (12, 12),
    };

    private static readonly string[] Ordinals = ["eerste", "tweede", "derde", "vierde"];

    /// <summary>All dates in a text, in order.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="reference">Day from which dates without a year are seen: the next such day is meant; null leaves them out.</param>
    public static IEnumerable<DateMention> In(string text, DateOnly? reference = null)
    {
        foreach (Match match in Any().Matches(text))
        {
            if (Read(match, reference) is var (first, last)) { yield return new DateMention(match.Index, match.Index + match.Length, first, last); }
        }
    }

    /// <summary>The first date; null when there is none.</summary>
    public static DateMention? FirstIn(string text, DateOnly? reference = null)
    {
        foreach (DateMention mention in In(text, reference)) { return mention; }

        return null;
    }

    public static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    [GeneratedRegex(
        """
        (?<![\d.,/-])(?:
          (?<y>\d{4})-(?<m>\d{2})-(?<d>\d{2})(?!\d)
        | (?<d>\d{1,2})[-/.](?<m>\d{1,2})[-/.](?<y>\d{4})(?![\d-])
        | (?<d>\d{1,2})[-/](?<m>\d{1,2})[-/]'?(?<yy>\d{2})(?![\d-])
        | (?<part>begin|half|medio|midden|eind|einde)\s+(?<name>januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\b(?:\s+(?<y>\d{4})(?!\d))?
        | (?:(?<d>\d{1,2})(?:e|ste|de)?\s+)?(?<name>januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|mrt|apr|jun|jul|aug|sept|sep|okt|nov|dec)\b\.?(?:\s+(?<y>\d{4})(?!\d))?
        | (?:(?<q>Q[1-4])|(?<ord>eerste|tweede|derde|vierde)\s+kwartaal)(?:\s+(?:van\s+)?(?<y>\d{4}))?
        | (?<season>voorjaar|lente|zomer|najaar|herfst|begin|medio|halverwege|einde?)\s+(?:van\s+)?(?<y>\d{4})(?!\d)
        | (?<year>(?:19|20)\d{2})(?![\d.,]\d|\d)
        )
        """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture,
        2000)]
    private static partial Regex Any();

    private static (DateOnly First, DateOnly Last)? Read(Match match, DateOnly? reference)
    {
        int? year = Number(match, "y") ?? (Number(match, "yy") is { } two ? 2000 + two : null);
        if (match.Groups["year"].Success) { return Span(Number(match, "year"), 1, 12); }

        if (match.Groups["season"].Success && Seasons.TryGetValue(match.Groups["season"].Value, out (int First, int Last) season)) { return Span(year, season.First, season.Last); }

        if (match.Groups["q"].Success || match.Groups["ord"].Success)
        {
            int quarter = match.Groups["q"].Success ? match.Groups["q"].Value[1] - '0' : Array.FindIndex(Ordinals, o => o.Equals(match.Groups["ord"].Value, StringComparison.OrdinalIgnoreCase)) + 1;
            return Span(year ?? reference?.Year, (quarter * 3) - 2, quarter * 3);
        }

        if (match.Groups["part"].Success) { return Part(year, MonthOf(match.Groups["name"].Value), match.Groups["part"].Value, reference); }

        int? month = match.Groups["name"].Success ? MonthOf(match.Groups["name"].Value) : Number(match, "m");
        int? day = Number(match, "d");
        if (month is not { } m) { return null; }

        return day is { } d ? Day(year, m, d, reference) : match.Groups["name"].Length > 3 || year is not null ? Span(year, m, m) : null;
    }

    /// <summary>"eind januari" ends on the 31st, "half oktober" is the 15th, "begin maart" the 10th.</summary>
    private static (DateOnly, DateOnly)? Part(int? year, int? month, string part, DateOnly? reference)
    {
        if (month is not { } m) { return null; }

        int day = part.StartsWith('b') ? 10 : part.StartsWith('e') ? DateTime.DaysInMonth(year ?? reference?.Year ?? 2001, m) : 15;
        return Day(year, m, day, reference);
    }

    private static (DateOnly, DateOnly)? Day(int? year, int month, int day, DateOnly? reference)
    {
        if (year is null && reference is { } seen && month is >= 1 and <= 12)
        {
            year = seen.Year;
            if (Of(year.Value, month, day) is { } same && same < seen) { year++; }
        }

        return year is { } y && Of(y, month, day) is { } date ? (date, date) : null;
    }

    private static (DateOnly, DateOnly)? Span(int? year, int firstMonth, int lastMonth) =>
        year is { } y and >= 1800 and <= 2200 ? (new DateOnly(y, firstMonth, 1), new DateOnly(y, lastMonth, DateTime.DaysInMonth(y, lastMonth))) : null;

    private static DateOnly? Of(int year, int month, int day) =>
        year is >= 1800 and <= 2200 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    private static int? MonthOf(string name) =>
        Array.FindIndex(Months, m => m.Split('|').Any(s => name.StartsWith(s, StringComparison.OrdinalIgnoreCase))) + 1 is var month and > 0 ? month : null;

    private static int? Number(Match match, string group) =>
        match.Groups[group].Success ? int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture) : null;
}
