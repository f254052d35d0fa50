using System.Xml.Linq;
using ZVSearch.Core.Documents;
using ZVSearch.Ingest.Reading.OpenXml;

namespace ZVSearch.Ingest.Reading.Slides;

/// <summary>Reads PPTX: every slide is a page, also a hidden one; its title is a heading, tables are rows, speaker's notes are notes.</summary>
public sealed class SlidesReader : IDocumentReader
{
    public IReadOnlySet<FileFormat> Formats { get; } = new HashSet<FileFormat> { FileFormat.Pptx };

    public Task<ReadDocument> ReadAsync(SourceFile file, CancellationToken stop)
    {
        using OfficePackage package = OfficePackage.Open(file);
        string main = package.MainPart("ppt/presentation.xml");
        XElement presentation = package.Load(main) ?? throw ReadingException.Damaged("In het bestand zit geen presentatie.");
        IReadOnlyDictionary<string, (string Type, string Part)> relations = package.RelationsOf(main);
        var pages = new List<Page>();
        foreach (XElement entry in presentation.Child("sldIdLst").Children("sldId"))
        {
            stop.ThrowIfCancellationRequested();
            string id = entry.Attributes().FirstOrDefault(a => a.Name.LocalName == "id" && a.Name.Namespace != XNamespace.None)?.Value ?? string.Empty;
            List<Block> blocks = relations.TryGetValue(id, out (string Type, string Part) slide) ? ReadSlide(package, slide.Part) : [];
            pages.Add(new Page(pages.Count + 1, blocks.Count > 0 ? ReadingMethod.Text : ReadingMethod.None, blocks));
        }

        return Task.FromResult(pages.Count > 0
            ? new ReadDocument(pages, package.Properties(), [])
            : ReadDocument.OnePage([], package.Properties()));
    }

    private static List<Block> ReadSlide(OfficePackage package, string part)
    {
        var blocks = new List<Block>();
        if (package.Load(part) is { } slide) { AddShapes(slide, blocks); }

        (string Type, string Part)[] relations = [.. package.RelationsOf(part).Values];
        foreach ((_, string diagram) in relations.Where(r => r.Type == "diagramData"))
        {
            if (package.Load(diagram) is { } data) { blocks.AddRange(Paragraphs(data, BlockKind.ListItem)); }
        }

        foreach ((_, string notes) in relations.Where(r => r.Type == "notesSlide"))
        {
            if (package.Load(notes) is { } page) { blocks.AddRange(Shapes(page).Where(s => PlaceholderOf(s) == "body").SelectMany(s => Paragraphs(s, BlockKind.Note))); }
        }

        return blocks;
    }

    private static void AddShapes(XElement slide, List<Block> blocks)
    {
        foreach (XElement shape in slide.Descendants().Where(e => e.Name.LocalName is "sp" or "tbl"))
        {
            if (shape.Name.LocalName == "tbl") { blocks.AddRange(Rows(shape)); }
            else if (PlaceholderOf(shape) is "title" or "ctrTitle") { AddTitle(shape, blocks); }
            else if (PlaceholderOf(shape) is "sldNum" or "dt" or "ftr") { blocks.AddRange(Paragraphs(shape, BlockKind.Furniture)); }
            else { blocks.AddRange(Paragraphs(shape, BlockKind.ListItem)); }
        }
    }

    /// <summary>The title leads the slide, wherever the file has put it.</summary>
    private static void AddTitle(XElement shape, List<Block> blocks)
    {
        string title = string.Join(' ', Paragraphs(shape, BlockKind.Paragraph).Select(b => b.Text));
        if (title.Length > 0) { blocks.Insert(0, new Block(BlockKind.Heading, title, 1)); }
    }

    private static IEnumerable<XElement> Shapes(XElement slide) => slide.Descendants().Where(e => e.Name.LocalName == "sp");

    private static string? PlaceholderOf(XElement shape) => shape.Child("nvSpPr")?.Child("nvPr")?.Child("ph") is { } placeholder ? placeholder.Get("type") ?? "body-like" : null;

    private static IEnumerable<Block> Rows(XElement table) => table.Children("tr")
        .Select(row => BlockText.Row(row.Children("tc").Select(c => string.Join(' ', Paragraphs(c, BlockKind.Paragraph).Select(b => b.Text)))))
        .Where(text => text.Length > 0)
        .Select(text => new Block(BlockKind.TableRow, text));

    private static IEnumerable<Block> Paragraphs(XElement parent, BlockKind kind) => parent.Descendants()
        .Where(e => e.Name.LocalName == "p")
        .Select(TextOf)
        .Where(text => text.Length > 0)
        .Select(text => new Block(kind, text));

    private static string TextOf(XElement paragraph) => BlockText.Normalize(string.Concat(paragraph.Descendants()
        .Select(e => e.Name.LocalName switch { "t" => e.Value, "br" or "tab" => " ", _ => string.Empty })));
}
