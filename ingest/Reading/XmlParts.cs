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

    /// <summary>
    /// Walking is recursive, so depth is bounded before anything is walked. A count of tags is enough and far cheaper than parsing
    /// twice; where it might be mistaken (UTF-16, signs in attributes or CDATA) the parser itself counts.
    /// </summary>
    private static void GuardDepth(byte[] bytes)
    {
        if (IsSurelyShallow(bytes)) { return; }

        using var reader = XmlReader.Create(new MemoryStream(bytes, writable: false), Settings);
        while (reader.Read())
        {
            if (reader.Depth > MaxDepth) { throw ReadingException.TooLarge($"Het bestand is meer dan {MaxDepth} lagen diep genest."); }
        }
    }

    /// <summary>Counts an opening tag as deeper unless it closes itself, so a mistake can only make it look deeper.</summary>
    private static bool IsSurelyShallow(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > 1 && (bytes[0] is 0 or 0xFE or 0xFF || bytes[1] == 0)) { return false; }

        int depth = 0;
        while (true)
        {
            int open = bytes.IndexOf((byte)'<');
            if (open < 0 || open + 1 >= bytes.Length) { return true; }

            byte kind = bytes[open + 1];
            int close = bytes[open..].IndexOf((byte)'>');
            if (close < 0 || kind == '!') { return false; }

            bool closesItself = bytes[open + close - 1] is (byte)'/' or (byte)'?';
            depth += kind == '/' ? -1 : closesItself ? 0 : 1;
            if (depth > MaxDepth || depth < 0) { return false; }

            bytes = bytes[(open + close + 1)..];
        }
    }
}
