using ZVSearch.Ingest.Reading.Archive;
using ZVSearch.Ingest.Reading.Html;
using ZVSearch.Ingest.Reading.Legacy;
using ZVSearch.Ingest.Reading.Mail;
using ZVSearch.Ingest.Reading.OpenDocument;
using ZVSearch.Ingest.Reading.Pdf;
using ZVSearch.Ingest.Reading.Scan;
using ZVSearch.Ingest.Reading.Sheets;
using ZVSearch.Ingest.Reading.Slides;
using ZVSearch.Ingest.Reading.Text;
using ZVSearch.Ingest.Reading.Word;

namespace ZVSearch.Ingest.Reading;

/// <summary>The readers that the program has.</summary>
public static class AllReaders
{
    public static DocumentReaders Create(ITextRecognizer recognizer) => new(
    [
        new PdfReader(recognizer),
        new WordReader(),
        new SlidesReader(),
        new SheetsReader(),
        new OpenDocumentReader(),
        new HtmlReader(),
        new Text.TextReader(),
        new MarkdownReader(),
        new MailReader(),
        new LegacyReader(),
        new ZipReader(),
    ]);
}
