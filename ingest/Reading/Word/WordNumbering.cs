using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace ZVSearch.Ingest.Reading.Word;

/// <summary>The numbers and letters that Word shows before list items and numbered headings, but does not store with them.</summary>
internal sealed partial class WordNumbering
{
    private const int Levels = 9;

    private readonly Dictionary<string, XElement> _abstracts;
    private readonly Dictionary<string, XElement> _numbers;
    private readonly Dictionary<string, int[]> _counters = new(StringComparer.Ordinal);

    public WordNumbering(XElement? part)
    {
        _abstracts = ById(part.Children("abstractNum"), "abstractNumId");
        _numbers = ById(part.Children("num"), "numId");
    }

    /// <summary>Counts the paragraph and gives its label, "2.1" or "a)"; a dash for bullets; null when it is not numbered.</summary>
    public string? Next(XElement? numbering)
    {
        string? id = numbering?.Child("numId").Get("val");
        if (id is null or "0" || !_numbers.TryGetValue(id, out XElement? number)) { return null; }

        _ = int.TryParse(numbering?.Child("ilvl").Get("val"), CultureInfo.InvariantCulture, out int level);
        level = Math.Clamp(level, 0, Levels - 1);
        string abstractId = number.Child("abstractNumId").Get("val") ?? string.Empty;
        if (!_abstracts.TryGetValue(abstractId, out XElement? definition)) { return "-"; }

        int[] counters = Count(abstractId, number, definition, level);
        XElement? shown = LevelOf(number, definition, level);
        string format = shown?.Child("numFmt").Get("val") ?? "decimal";
        if (format is "bullet") { return "-"; }

        return format is "none" ? null : Label(shown?.Child("lvlText").Get("val") ?? $"%{level + 1}.", counters, number, definition);
    }

    private int[] Count(string abstractId, XElement number, XElement definition, int level)
    {
        // Lists that share a definition continue each other; one with an override of its own start counts apart.
        bool hasOwnStart = number.Children("lvlOverride").Any(o => o.Child("startOverride") is not null);
        string key = hasOwnStart ? "n" + number.Get("numId") : "a" + abstractId;
        if (!_counters.TryGetValue(key, out int[]? counters)) { _counters[key] = counters = new int[Levels]; }

        for (int above = 0; above < level; above++)
        {
            if (counters[above] == 0) { counters[above] = StartOf(number, definition, above); }
        }

        counters[level] = counters[level] == 0 ? StartOf(number, definition, level) : Math.Min(counters[level], int.MaxValue - 1) + 1;
        Array.Clear(counters, level + 1, Levels - level - 1);
        return counters;
    }

    private static int StartOf(XElement number, XElement definition, int level)
    {
        string? start = number.Children("lvlOverride").FirstOrDefault(o => o.Get("ilvl") == Text(level))?.Child("startOverride").Get("val")
            ?? LevelOf(number, definition, level)?.Child("start").Get("val");
        return int.TryParse(start, CultureInfo.InvariantCulture, out int value) && value > 0 ? value : 1;
    }

    private static XElement? LevelOf(XElement number, XElement definition, int level) =>
        number.Children("lvlOverride").FirstOrDefault(o => o.Get("ilvl") == Text(level))?.Child("lvl")
        ?? definition.Children("lvl").FirstOrDefault(l => l.Get("ilvl") == Text(level));

    private static string Label(string pattern, int[] counters, XElement number, XElement definition) => Place().Replace(pattern, match =>
    {
        int level = match.Value[1] - '1';
        string format = LevelOf(number, definition, level)?.Child("numFmt").Get("val") ?? "decimal";
        return ListLabels.Of(counters[level], format);
    });

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static Dictionary<string, XElement> ById(IEnumerable<XElement> elements, string id) => elements
        .Where(e => e.Get(id) is not null).GroupBy(e => e.Get(id) ?? string.Empty, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);

    [GeneratedRegex("%[1-9]")]
    private static partial Regex Place();
}
