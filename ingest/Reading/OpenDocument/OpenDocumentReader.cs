using System.Xml.Linq;
using ZVSearch.Core.Documents;

namespace ZVSearch.Ingest.Reading.OpenDocument;

/// <summary>Reads ODT, ODS and ODP: sheets and slides are pages; headers and footers are furniture; deleted tracked text and remarks are not read.</summary>
public sealed class OpenDocumentReader : IDocumentReader
{
    public IReadOnlySet<FileFormat> Formats { get; } = new HashSet<FileFormat> { FileFormat.Odt, FileFormat.Ods, FileFormat.Odp };

    public Task<ReadDocument> ReadAsync(SourceFile file, CancellationToken stop)
    {
        using SafeZip zip = SafeZip.Open(file);
        if (Load(zip, "META-INF/manifest.xml") is { } manifest && manifest.Descendants().Any(e => e.Name.LocalName == "encryption-data")) { throw ReadingException.Encrypted(); }

        XElement content = Load(zip, "content.xml") ?? throw ReadingException.Damaged("In het bestand zit geen inhoud.");
        XElement body = content.Child("body")?.Elements().FirstOrDefault() ?? throw ReadingException.Damaged("In het bestand zit geen tekst.");
        XElement? styles = Load(zip, "styles.xml");
        var walker = new OpenDocumentWalker(new OpenDocumentStyles(content, styles), new OpenDocumentLists(content, styles), file.Limits.MaxCharacters, stop);
        List<Page> pages = walker.Read(body);
        Block[] furniture = [.. Furniture(styles).Select(t => new Block(BlockKind.Furniture, t))];
        pages[0] = pages[0] with { Blocks = [.. pages[0].Blocks, .. furniture] };
        return Task.FromResult(new ReadDocument(pages, PropertiesOf(Load(zip, "meta.xml")), []));
    }

    private static XElement? Load(SafeZip zip, string part) => zip.Read(part) is { } bytes ? XmlParts.Parse(bytes) : null;

    private static IEnumerable<string> Furniture(XElement? styles) => styles?.Child("master-styles").Children("master-page")
        .SelectMany(m => m.Elements()).Where(e => e.Name.LocalName.StartsWith("header", StringComparison.Ordinal) || e.Name.LocalName.StartsWith("footer", StringComparison.Ordinal))
        .SelectMany(e => e.Descendants()).Where(e => e.Name.LocalName is "p" or "h")
        .Select(p => OpenDocumentText.Of(p).Text).Where(t => t.Length > 0).Distinct(StringComparer.Ordinal) ?? [];

    private static FileProperties PropertiesOf(XElement? meta)
    {
        XElement? fields = meta?.Child("meta");
        string title = BlockText.Normalize(fields?.Child("title")?.Value);
        return new FileProperties(title.Length > 0 ? title : null);
    }
}
