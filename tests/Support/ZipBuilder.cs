using System.IO.Compression;
using System.Text;

namespace ZVSearch.Support;

/// <summary>Zip files and office files made in code, with just the parts that a test is about.</summary>
public sealed class ZipBuilder
{
    private const string W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"";

    private readonly MemoryStream _bytes = new();
    private readonly ZipArchive _zip;

    public ZipBuilder() => _zip = new ZipArchive(_bytes, ZipArchiveMode.Create, leaveOpen: true);

    public ZipBuilder With(string name, string text) => With(name, Encoding.UTF8.GetBytes(text));

    public ZipBuilder With(string name, byte[] content)
    {
        using Stream entry = _zip.CreateEntry(name, CompressionLevel.SmallestSize).Open();
        entry.Write(content);
        return this;
    }

    public byte[] Build()
    {
        _zip.Dispose();
        return _bytes.ToArray();
    }

    /// <summary>A DOCX with this body and these other parts; relations are made from the names of the parts.</summary>
    public static byte[] Docx(string body, params (string Name, string Xml)[] parts)
    {
        var zip = new ZipBuilder();
        string relations = string.Concat(parts.Select((p, i) => $"<Relationship Id=\"p{i}\" Type=\"http://x/{p.Name.TrimEnd('1', '2')}\" Target=\"{p.Name}.xml\"/>"));
        zip.With("_rels/.rels", "<Relationships><Relationship Id=\"d\" Type=\"http://x/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
        zip.With("word/_rels/document.xml.rels", $"<Relationships>{relations}</Relationships>");
        zip.With("word/document.xml", $"<w:document {W}><w:body>{body}</w:body></w:document>");
        foreach ((string name, string xml) in parts) { zip.With($"word/{name}.xml", xml.Replace("<w:root", $"<w:root {W}", StringComparison.Ordinal)); }

        return zip.Build();
    }

    /// <summary>An ODT with this text, these automatic styles and these master pages.</summary>
    public static byte[] Odt(string text, string styles = "", string masters = "")
    {
        const string names = "xmlns:office=\"o\" xmlns:text=\"t\" xmlns:style=\"s\" xmlns:fo=\"f\" xmlns:table=\"tb\" xmlns:draw=\"d\"";
        return new ZipBuilder()
            .With("mimetype", "application/vnd.oasis.opendocument.text")
            .With("content.xml", $"<office:document-content {names}><office:automatic-styles>{styles}</office:automatic-styles><office:body><office:text>{text}</office:text></office:body></office:document-content>")
            .With("styles.xml", $"<office:document-styles {names}><office:master-styles>{masters}</office:master-styles></office:document-styles>")
            .Build();
    }
}
