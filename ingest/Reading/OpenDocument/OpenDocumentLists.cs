using System.Globalization;
using System.Xml.Linq;

namespace ZVSearch.Ingest.Reading.OpenDocument;

/// <summary>The numbers that are shown before list items; the file holds only the style of the list.</summary>
internal sealed class OpenDocumentLists
{
    private const int MaxLevels = 10;

    private readonly Dictionary<string, XElement> _styles;
    private readonly Dictionary<string, int[]> _counters = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _lists = new(StringComparer.Ordinal);

    public OpenDocumentLists(XElement content, XElement? styles) =>
        _styles = new[] { content.Child("automatic-styles"), styles?.Child("styles"), styles?.Child("automatic-styles") }
            .SelectMany(s => s.Children("list-style")).Where(s => s.Get("name") is not null)
            .GroupBy(s => s.Get("name") ?? string.Empty, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);

    /// <summary>Key under which a list counts: a list that goes on counts with the one before.</summary>
    public string Begin(XElement list, string? parentKey, string? style)
    {
        if (parentKey is not null) { return parentKey; }

        bool continues = list.Get("continue-numbering") == "true";
        string key = list.Get("continue-list") is { } before && _lists.TryGetValue(before, out string? known)
            ? known
            : continues ? "style " + style : $"list {_lists.Count} {_counters.Count}";
        if (list.Get("id") is { } id) { _lists[id] = key; }

        if (!_counters.TryGetValue(key, out int[]? counters)) { _counters[key] = counters = new int[MaxLevels]; }

        // The next list that goes on in this style goes on from here.
        if (style is not null) { _counters["style " + style] = counters; }

        return key;
    }

    /// <summary>Counts an item and gives its label, "2." or "a)"; null for bullets.</summary>
    /// <param name="key">From <see cref="Begin"/>.</param>
    /// <param name="style">Style of the list; null when it has none.</param>
    /// <param name="level">0-based depth of the list.</param>
    /// <param name="item">The item.</param>
    public string? Next(string key, string? style, int level, XElement item)
    {
        level = Math.Clamp(level, 0, MaxLevels - 1);
        XElement? definition = LevelOf(style, level);
        int[] counters = _counters[key];
        bool hasOwnStart = int.TryParse(item.Get("start-value"), CultureInfo.InvariantCulture, out int own);
        counters[level] = hasOwnStart ? own : counters[level] == 0 ? StartOf(definition) : counters[level] + 1;
        Array.Clear(counters, level + 1, MaxLevels - level - 1);
        if (definition?.Name.LocalName != "list-level-style-number" || definition.Get("num-format") is not { Length: > 0 }) { return null; }

        _ = int.TryParse(definition.Get("display-levels"), CultureInfo.InvariantCulture, out int shown);
        IEnumerable<string> numbers = Enumerable.Range(Math.Max(0, level + 1 - Math.Max(1, shown)), Math.Min(level + 1, Math.Max(1, shown)))
            .Select(l => ListLabels.Of(counters[l], LevelOf(style, l)?.Get("num-format") ?? "1"));
        return $"{definition.Get("num-prefix")}{string.Join('.', numbers)}{definition.Get("num-suffix")}".Trim();
    }

    private static int StartOf(XElement? definition) => int.TryParse(definition.Get("start-value"), CultureInfo.InvariantCulture, out int start) ? start : 1;

    private XElement? LevelOf(string? style, int level) => style is not null && _styles.TryGetValue(style, out XElement? element)
        ? element.Elements().FirstOrDefault(e => e.Get("level") == (level + 1).ToString(CultureInfo.InvariantCulture))
        : null;
}
