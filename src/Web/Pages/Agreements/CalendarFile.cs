using System.Globalization;
using System.Text;

namespace ZVSearch.Web.Pages.Agreements;

/// <summary>The calendar for the agenda of people: iCalendar (RFC 5545), whole days, lines of at most 75 octets that end in CR LF.</summary>
internal static class CalendarFile
{
    private const int LongestLine = 75;

    /// <param name="events">What happens.</param>
    /// <param name="site">Address of this server, without a slash at the end.</param>
    /// <param name="now">When the file is made.</param>
    public static string Of(IReadOnlyList<CalendarEvent> events, string site, DateTimeOffset now)
    {
        var text = new StringBuilder();
        string[] head = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//ZVSearch//Convenanten//NL", "CALSCALE:GREGORIAN", "METHOD:PUBLISH", "X-WR-CALNAME:Convenanten zorg en veiligheid"];
        foreach (string line in head.Concat(events.SelectMany(e => Lines(e, site, now))).Append("END:VCALENDAR")) { AppendFolded(text, line); }

        return text.ToString();
    }

    private static IEnumerable<string> Lines(CalendarEvent one, string site, DateTimeOffset now)
    {
        string words = one.CancelBefore is { } cancel ? $"Opzeggen kan tot en met {Dutch.Date(cancel)}. " : string.Empty;
        yield return "BEGIN:VEVENT";
        yield return $"UID:{one.Entry.Document.Hash}-{(int)one.Kind}-{Day(one.Day)}@zvsearch";
        yield return $"DTSTAMP:{now.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture)}";
        yield return $"DTSTART;VALUE=DATE:{Day(one.Day)}";
        yield return $"DTEND;VALUE=DATE:{Day(one.Day.AddDays(1))}";
        yield return $"SUMMARY:{Escaped($"{AgreementWords.Of(one.Kind)}: {one.Entry.Document.Title}")}";
        yield return $"DESCRIPTION:{Escaped($"{words}Zoals gelezen uit het document; kijk het na in de tekst.")}";
        yield return $"URL:{site}/convenanten/{one.Entry.Document.Hash}";
        yield return "TRANSP:TRANSPARENT";
        yield return "END:VEVENT";
    }

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static string Escaped(string words) =>
        string.Concat(words.ReplaceLineEndings("\n").Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal).Replace(",", "\\,", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal).Where(c => !char.IsControl(c)));

    /// <summary>A line that goes on begins with a space; no character is cut in two.</summary>
    private static void AppendFolded(StringBuilder text, string line)
    {
        int octets = 0;
        foreach (Rune rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > LongestLine)
            {
                text.Append("\r\n ");
                octets = 1;
            }

            text.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }

        text.Append("\r\n");
    }
}
