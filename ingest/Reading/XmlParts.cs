using System.Xml;
using System.Xml.Linq;
using ZVSearch.Core.Documents;

namespace ZVSearch.Ingest.Reading;

/// <summary>XML of a hostile file: no DTD, no external parts, bounded in size and depth; and short ways to walk it by local names.</summary>
public static class XmlParts
{
    private const int MaxDepth = 256;
    private const long MaxCharacters = 200_000_000;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = MaxCharacters,
        CheckCharacters = false,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    /// <exception cref="ReadingException">Not well-formed, or nested too deeply.</exception>
    public static XElement Parse(byte[] bytes)
    {
        try
        {
            GuardDepth(bytes);
            using var reader = XmlReader.Create(new MemoryStream(bytes, writable: false), Settings);
            return XDocument.Load(reader, LoadOptions.PreserveWhitespace).Root ?? throw new XmlException();
        }
        catch (Exception fault) when (fault is XmlException or ArgumentException or InvalidOperationException)
        {
            throw ReadingException.Damaged("Een onderdeel van het bestand is beschadigd.", fault);
        }
    }

    /// <summary>First child with this local name; null when there is none.</summary>
    public static XElement? Child(this XElement element, string name)
    {
        for (XNode? node = element.FirstNode; node is not null; node = node.NextNode)
        {
            if (node is XElement child && child.Name.LocalName == name) { return child; }
        }

        return null;
    }

    /// <summary>Children with this local name.</summary>
    public static IEnumerable<XElement> Children(this XElement? element, string name) =>
        element?.Elements().Where(e => e.Name.LocalName == name) ?? [];

    /// <summary>Attribute by local name; null when there is none.</summary>
    public static string? Get(this XElement? element, string name)
    {
        for (XAttribute? attribute = element?.FirstAttribute; attribute is not null; attribute = attribute.NextAttribute)
        {
            if (attribute.Name.LocalName == name) { return attribute.Value; }
        }

        return null;
    }

    /// <summary>Word's and ODF's switches: there without a value means on.</summary>
    public static bool IsOn(this XElement? element) => element is not null && element.Get("val") is not ("0" or "false" or "off" or "none");

    /// <summary>Walking is recursive, so depth is bounded before anything is walked. Only tiny tags can nest that deep in a small file.</summary>
    private static void GuardDepth(byte[] bytes)
    {
        using var reader = XmlReader.Create(new MemoryStream(bytes, writable: false), Settings);
        while (reader.Read())
        {
            if (reader.Depth > MaxDepth) { throw ReadingException.TooLarge($"Het bestand is meer dan {MaxDepth} lagen diep genest."); }
        }
    }
}
