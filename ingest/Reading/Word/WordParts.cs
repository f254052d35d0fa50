using System.Xml.Linq;
using ZVSearch.Ingest.Reading.OpenXml;

namespace ZVSearch.Ingest.Reading.Word;

/// <summary>The parts of a document that its body refers to.</summary>
internal sealed record WordParts(
    WordStyles Styles,
    WordNumbering Numbering,
    IReadOnlyDictionary<string, XElement> Footnotes,
    IReadOnlyDictionary<string, XElement> Endnotes,
    IReadOnlyList<XElement> Furniture)
{
    public static WordParts Of(OfficePackage package, string main)
    {
        (string Type, string Part)[] relations = [.. package.RelationsOf(main).Values];
        return new WordParts(
            new WordStyles(package.Load(PartOf("styles"))),
            new WordNumbering(package.Load(PartOf("numbering"))),
            Notes(package.Load(PartOf("footnotes")), "footnote"),
            Notes(package.Load(PartOf("endnotes")), "endnote"),
            [.. relations.Where(r => r.Type is "header" or "footer").OrderBy(r => r.Type, StringComparer.Ordinal).ThenBy(r => r.Part, StringComparer.Ordinal)
                .Select(r => package.Load(r.Part)).OfType<XElement>()]);

        string? PartOf(string type) => relations.Where(r => r.Type == type).Select(r => r.Part).FirstOrDefault();
    }

    /// <summary>Separators are notes, too, by their type; they hold no text.</summary>
    private static Dictionary<string, XElement> Notes(XElement? part, string name) => part.Children(name)
        .Where(n => n.Get("id") is not null && n.Get("type") is null or "normal")
        .GroupBy(n => n.Get("id") ?? string.Empty, StringComparer.Ordinal)
        .ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
}
