using ZVSearch.Core.Documents;
using ZVSearch.Ingest.Describing.Texts;

namespace ZVSearch.Ingest.Describing.Fields;

/// <summary>Enumerations: "politie (basisteam Zaanstad), het OM en de Raad voor de Kinderbescherming".</summary>
internal static class Lists
{
    /// <summary>Names that hold the word "en" themselves.</summary>
    private static readonly string[] Joined = ["Dijk en Waard", "burgemeester en wethouders", "Zorg- en", "Jeugd- en", "zorg en veiligheid", "Zorg en Veiligheid", "zorg- en", "jeugd en gezin", "Jeugd en Gezin", "Reclassering en", "openbare orde en veiligheid", "Graft en", "Advies- en", "Informatie- en", "Vergunningen en", "Toezicht en", "Welzijn en", "inkomen en", "Gooi en", "onderwijs en", "Werk en", "Jeugdbescherming en"];

    /// <param name="text">The document.</param>
    /// <param name="value">The enumeration.</param>
    /// <param name="items">Its items when they stand in a list; else empty.</param>
    public static IEnumerable<Span> Split(CleanText text, Span value, IReadOnlyList<Span> items) =>
        (items.Count > 0 ? items : Pieces(text.Text, value)).Select(s => s.TrimIn(text).WithoutNumber(text)).Where(s => s.End - s.Start > 1);

    private static List<Span> Pieces(string text, Span value)
    {
        var pieces = new List<Span>();
        int start = value.Start, depth = 0;
        for (int i = value.Start; i < value.End; i++)
        {
            if (text[i] is '(' or '[') { depth++; }
            else if (text[i] is ')' or ']') { depth = Math.Max(0, depth - 1); }

            int length = depth > 0 ? 0 : BorderAt(text, i, value);
            if (length == 0) { continue; }

            pieces.Add(new Span(start, i));
            start = i + length;
            i = start - 1;
        }

        pieces.Add(new Span(start, value.End));
        return pieces;
    }

    /// <summary>Length of a comma, a semicolon or the word "en" between two items; 0 when there is none here.</summary>
    private static int BorderAt(string text, int at, Span value)
    {
        if (text[at] is ';' or '|' or '\n' || (text[at] == ',' && at + 1 < value.End && text[at + 1] == ' ')) { return 1; }

        if (string.CompareOrdinal(text, at, " en ", 0, 4) == 0 && at + 4 < value.End) { return IsJoined(text, at) ? 0 : 4; }

        return string.CompareOrdinal(text, at, " alsmede ", 0, 9) == 0 ? 9 : 0;
    }

    private static bool IsJoined(string text, int at) => text[at - 1] == '-' || Joined.Any(j =>
    {
        int inner = j.IndexOf(" en", StringComparison.Ordinal);
        int from = at - inner;
        return from >= 0 && string.CompareOrdinal(text, from, j, 0, j.Length) == 0;
    });
}
