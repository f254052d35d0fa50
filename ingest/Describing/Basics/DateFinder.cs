using System.Globalization;
using System.Text.RegularExpressions;
using ZVSearch.Core.Documents;

namespace ZVSearch.Ingest.Describing.Basics;

/// <summary>The date of the document: in its file name, behind "datum" or "d.d.", else the first full date at the top of the text.</summary>
internal static partial class DateFinder
{
    private const int TopCharacters = 1500, EndCharacters = 3000;

    private static readonly string[] Months =
        ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

    public static DateOnly? Find(CleanText text, string fileName)
    {
        string top = text.Text[..Math.Min(text.Text.Length, TopCharacters)];
        Match labelled = Labelled().Match(top);
        return FromName(fileName)
            ?? (labelled.Success ? Parse(labelled.Groups["date"].Value) : null)
            ?? (Signed().Match(text.Text[Math.Max(0, text.Text.Length - EndCharacters)..]) is { Success: true } signed ? Parse(signed.Groups["date"].Value) : null)
            ?? Dates().Matches(top).Select(m => Parse(m.Value)).FirstOrDefault(d => d is not null);
    }

    [GeneratedRegex(@"\b(?:datum|d\.d\.|vastgesteld op|vastgesteld(?: \w+){1,4} op|vergadering van|versie van|opgemaakt op|verzonden)\s*[:|]?\s*(?:\w+dag\s+)?(?<date>\d{1,2}\s+[a-z]{3,9}\s+\d{4}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4}|\d{4}-\d{2}-\d{2})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Labelled();

    /// <summary>An agreement has the date of its signatures.</summary>
    [GeneratedRegex(@"\b(?:overeengekomen|ondertekend|getekend|opgemaakt)\b[^.\n]{0,80}?(?<date>\d{1,2}\s+[a-z]{3,9}\s+\d{4}|\d{1,2}-\d{1,2}-\d{4})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Signed();

    [GeneratedRegex(@"\b\d{1,2}\s+(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\s+\d{4}\b|\b\d{1,2}-\d{1,2}-\d{4}\b|\b\d{4}-\d{2}-\d{2}\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Dates();

    [GeneratedRegex(@"(?<!\d)(?<y>(?:19|20)\d{2})[-_. ]?(?<m>0[1-9]|1[0-2])[-_. ]?(?<d>0[1-9]|[12]\d|3[01])(?!\d)", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex NameDate();

    private static DateOnly? FromName(string name)
    {
        Match match = NameDate().Match(name);
        return match.Success ? Of(match.Groups["y"].Value, match.Groups["m"].Value, match.Groups["d"].Value) : null;
    }

    private static DateOnly? Parse(string text)
    {
        string[] parts = text.Split([' ', '-', '/', '.'], StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length != 3) { return null; }

        if (parts[0].Length == 4) { return Of(parts[0], parts[1], parts[2]); }

        int month = Array.FindIndex(Months, m => m.StartsWith(parts[1], StringComparison.OrdinalIgnoreCase)) + 1;
        return Of(parts[2], month > 0 && char.IsLetter(parts[1][0]) ? month.ToString(CultureInfo.InvariantCulture) : parts[1], parts[0]);
    }

    /// <summary>Null for days that do not exist and years outside 1800 to 2200.</summary>
    private static DateOnly? Of(string year, string month, string day)
    {
        bool isNumber = int.TryParse(year, CultureInfo.InvariantCulture, out int y) & int.TryParse(month, CultureInfo.InvariantCulture, out int m)
            & int.TryParse(day, CultureInfo.InvariantCulture, out int d);
        bool exists = isNumber && y is >= 1800 and <= 2200 && m is >= 1 and <= 12 && d >= 1 && d <= DateTime.DaysInMonth(y, m);
        return exists ? new DateOnly(y, m, d) : null;
    }
}
