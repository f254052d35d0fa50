using System.Xml.Linq;

namespace ZVSearch.Ingest.Reading.OpenDocument;

/// <summary>What styles say about paragraphs: bold or not, and the heading level of those that inherit from a heading.</summary>
internal sealed class OpenDocumentStyles
{
    private const int MaxInheritance = 20;

    private readonly Dictionary<string, XElement> _styles;

    public OpenDocumentStyles(XElement content, XElement? styles) =>
        _styles = new[] { content.Child("automatic-styles"), styles?.Child("styles"), styles?.Child("automatic-styles") }
            .SelectMany(s => s.Children("style")).Where(s => s.Get("name") is not null)
            .GroupBy(s => s.Get("name") ?? string.Empty, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);

    public bool IsBold(string? style) => Chain(style).Select(s => s.Child("text-properties").Get("font-weight")).FirstOrDefault(w => w is not null) is "bold" or "700" or "800" or "900";

    /// <summary>1 for the title style, the outline level for others; 0 for none.</summary>
    public int LevelOf(string? style)
    {
        foreach (XElement element in Chain(style))
        {
            if (element.Get("name") is "Title") { return 1; }

            if (int.TryParse(element.Get("default-outline-level"), out int level) && level is >= 1 and <= 9) { return level; }
        }

        return 0;
    }

    /// <summary>True when the style begins a new page.</summary>
    public bool BreaksBefore(string? style) => Chain(style).Any(s => s.Child("paragraph-properties").Get("break-before") == "page");

    private IEnumerable<XElement> Chain(string? style)
    {
        for (int i = 0; i < MaxInheritance && style is not null && _styles.TryGetValue(style, out XElement? element); i++)
        {
            yield return element;
            style = element.Get("parent-style-name");
        }
    }
}
