using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace ZVSearch.Ingest.Reading.Word;

/// <summary>What styles say about paragraphs: heading level, list, size, weight; through inheritance.</summary>
internal sealed partial class WordStyles
{
    private const int MaxInheritance = 20;
    private const double DefaultSize = 11;

    private readonly Dictionary<string, XElement> _styles;
    private readonly Dictionary<string, int> _levels = new(StringComparer.Ordinal);
    private readonly string? _default;
    private readonly double _defaultSize;

    public WordStyles(XElement? part)
    {
        _styles = part.Children("style").Where(s => s.Get("styleId") is not null)
            .GroupBy(s => s.Get("styleId") ?? string.Empty, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        _default = _styles.Values.FirstOrDefault(s => s.Get("type") == "paragraph" && s.Get("default") is "1" or "true")?.Get("styleId");
        _defaultSize = HalfPoints(part?.Child("docDefaults")?.Child("rPrDefault")?.Child("rPr")?.Child("sz")) ?? DefaultSize;
    }

    /// <summary>1 to 9; 0 when the style is no heading.</summary>
    public int HeadingLevel(string? style)
    {
        if (style is null) { return 0; }

        if (!_levels.TryGetValue(style, out int level)) { _levels[style] = level = ComputeLevel(style); }

        return level;
    }

    /// <summary>Numbering that a style brings along: number id and level; null when there is none.</summary>
    public XElement? NumberingOf(string? style) => Chain(style).Select(s => s.Child("pPr")?.Child("numPr")).FirstOrDefault(n => n is not null);

    /// <summary>Letter size in points.</summary>
    public double SizeOf(string? style) => Chain(style ?? _default).Select(s => HalfPoints(s.Child("rPr")?.Child("sz"))).FirstOrDefault(s => s is not null) ?? _defaultSize;

    public bool IsBold(string? style) => Chain(style ?? _default).Select(s => s.Child("rPr")?.Child("b")).FirstOrDefault(b => b is not null).IsOn();

    /// <summary>Word counts in half points.</summary>
    internal static double? HalfPoints(XElement? size) =>
        double.TryParse(size.Get("val"), NumberStyles.Float, CultureInfo.InvariantCulture, out double half) ? half / 2 : null;

    private IEnumerable<XElement> Chain(string? style)
    {
        for (int i = 0; i < MaxInheritance && style is not null && _styles.TryGetValue(style, out XElement? element); i++)
        {
            yield return element;
            style = element.Child("basedOn").Get("val");
        }
    }

    private int ComputeLevel(string style)
    {
        foreach (XElement element in Chain(style))
        {
            string name = element.Child("name").Get("val") ?? string.Empty;
            Match named = HeadingName().Match(name);
            if (named.Success) { return named.Groups[1].Value[0] - '0'; }

            if (name is "Title" or "title" or "Titel") { return 1; }

            if (int.TryParse(element.Child("pPr")?.Child("outlineLvl").Get("val"), CultureInfo.InvariantCulture, out int outline) && outline is >= 0 and < 9) { return outline + 1; }
        }

        return HeadingName().Match(style) is { Success: true } byId ? byId.Groups[1].Value[0] - '0' : 0;
    }

    [GeneratedRegex(@"^(?:heading|kop|koptekst niveau)\s?([1-9])\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HeadingName();
}
