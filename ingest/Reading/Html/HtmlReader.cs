using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ZVSearch.Core.Documents;
using ZVSearch.Ingest.Reading.Text;

namespace ZVSearch.Ingest.Reading.Html;

/// <summary>Reads HTML with AngleSharp: nothing is loaded, no script runs. What a browser would not show is not read.</summary>
public sealed class HtmlReader : IDocumentReader
{
    public IReadOnlySet<FileFormat> Formats { get; } = new HashSet<FileFormat> { FileFormat.Html };

    public Task<ReadDocument> ReadAsync(SourceFile file, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (file.Content.Length > file.Limits.MaxCharacters) { throw ReadingException.TooLarge("Het bestand bevat te veel tekst."); }

        return Task.FromResult(Read(HtmlEncoding.Decode(file.Content), stop));
    }

    /// <summary>Also for the HTML part of a mail.</summary>
    internal static ReadDocument Read(string html, CancellationToken stop)
    {
        IDocument document = new HtmlParser(new HtmlParserOptions { IsScripting = false }).ParseDocument(html);
        var walker = new HtmlWalker(stop);
        walker.Walk(document.Body ?? document.DocumentElement);
        string title = BlockText.Normalize(document.Title);
        return ReadDocument.OnePage(walker.Blocks, new FileProperties(title.Length > 0 ? title : null));
    }
}
