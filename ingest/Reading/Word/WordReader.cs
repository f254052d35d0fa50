using System.Xml.Linq;
using ZVSearch.Core.Documents;
using ZVSearch.Ingest.Reading.OpenXml;

namespace ZVSearch.Ingest.Reading.Word;

/// <summary>
/// Reads DOCX by walking its runs: no deleted tracked text, no field codes; headers and footers as furniture, notes behind the paragraph that
/// refers to them, text boxes behind the paragraph that anchors them. Comments are not read: they are talk about the text. Page
/// numbers are those of the last time Word laid the text out, so not exact.
/// </summary>
public sealed class WordReader : IDocumentReader
{
    public IReadOnlySet<FileFormat> Formats { get; } = new HashSet<FileFormat> { FileFormat.Docx };

    public Task<ReadDocument> ReadAsync(SourceFile file, CancellationToken stop)
    {
        using OfficePackage package = OfficePackage.Open(file);
        string main = package.MainPart("word/document.xml");
        XElement document = package.Load(main) ?? throw ReadingException.Damaged("In het bestand zit geen Word-document.");
        var parts = WordParts.Of(package, main);
        var walker = new WordWalker(parts, file.Limits.MaxCharacters, stop);
        walker.WalkBody(document.Child("body") ?? document);
        List<Page> pages = walker.Pages;
        Block[] furniture = [.. parts.Furniture.SelectMany(f => new WordWalker(parts, file.Limits.MaxCharacters, stop).Flat(f)).Select(t => new Block(BlockKind.Furniture, t))];
        pages[0] = pages[0] with { Blocks = [.. pages[0].Blocks, .. furniture] };
        return Task.FromResult(new ReadDocument(pages, package.Properties(), []));
    }
}
