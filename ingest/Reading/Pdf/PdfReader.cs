using System.Globalization;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Exceptions;
using ZVSearch.Core.Documents;
using ZVSearch.Ingest.Reading.Scan;
using PdfPage = UglyToad.PdfPig.Content.Page;

namespace ZVSearch.Ingest.Reading.Pdf;

/// <summary>
/// Reads PDF with PdfPig: letters → fragments → lines in reading order → blocks. A page that is only a picture goes to
/// recognition when that is installed; otherwise the page says what to install.
/// </summary>
public sealed class PdfReader(ITextRecognizer recognizer) : IDocumentReader
{
    /// <summary>A page with less text than this beside a large picture is taken for a scan, in characters.</summary>
    private const int FewLetters = 25;

    public IReadOnlySet<FileFormat> Formats { get; } = new HashSet<FileFormat> { FileFormat.Pdf };

    public async Task<ReadDocument> ReadAsync(SourceFile file, CancellationToken stop)
    {
        using PdfDocument pdf = Open(file);
        List<PageLines> lines = ReadLines(pdf, file.Limits, stop);
        var paragraphs = new Paragraphs(lines);
        var pages = new List<Core.Documents.Page>(lines.Count);
        foreach (PageLines page in lines)
        {
            pages.Add(await ToPageAsync(page, paragraphs, stop).ConfigureAwait(false));
        }

        return new ReadDocument(pages, PropertiesOf(pdf), []);
    }

    private static PdfDocument Open(SourceFile file)
    {
        try
        {
            PdfDocument pdf = PdfDocument.Open(file.Content, new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true });
            return pdf.NumberOfPages > 0 ? pdf : throw ReadingException.Damaged("De PDF heeft geen pagina's.");
        }
        catch (PdfDocumentEncryptedException)
        {
            throw ReadingException.Encrypted();
        }
        catch (Exception fault) when (fault is not (ReadingException or OperationCanceledException or OutOfMemoryException))
        {
            // PdfPig throws whatever its parser stumbled over; for us all of it means: not a readable PDF.
            throw ReadingException.Damaged("De PDF is beschadigd en kan niet worden geopend.", fault);
        }
    }

    private static List<PageLines> ReadLines(PdfDocument pdf, ReadingLimits limits, CancellationToken stop)
    {
        var pages = new List<PageLines>(pdf.NumberOfPages);
        long characters = 0;
        for (int number = 1; number <= pdf.NumberOfPages; number++)
        {
            stop.ThrowIfCancellationRequested();
            PageLines page = ReadPage(pdf, number, stop);
            characters += page.Lines.Sum(l => l.Text.Length);
            if (characters > limits.MaxCharacters)
            {
                throw ReadingException.TooLarge($"De PDF bevat meer dan {limits.MaxCharacters.ToString("N0", CultureInfo.GetCultureInfo("nl-NL"))} tekens.");
            }

            pages.Add(page);
        }

        return pages.All(p => p.Fault is not null)
            ? throw ReadingException.Damaged("Geen enkele pagina van de PDF kan worden gelezen.")
            : pages;
    }

    private static PageLines ReadPage(PdfDocument pdf, int number, CancellationToken stop)
    {
        try
        {
            PdfPage page = pdf.GetPage(number);
            IReadOnlyList<Letter> letters = page.Letters;
            List<Line> lines = Columns.Order(LetterRuns.From(letters, stop));
            byte[]? picture = lines.Sum(l => l.Text.Length) < FewLetters ? PagePicture.Of(page) : null;
            return new PageLines(number, lines, LetterRuns.Turned(letters), picture, null);
        }
        catch (Exception fault) when (fault is not (OperationCanceledException or OutOfMemoryException or InsufficientExecutionStackException))
        {
            // One bad page does not cost the others; the page says that it could not be read.
            return new PageLines(number, [], string.Empty, null, "Deze pagina is beschadigd en kon niet worden gelezen.");
        }
    }

    private async Task<Core.Documents.Page> ToPageAsync(PageLines page, Paragraphs paragraphs, CancellationToken stop)
    {
        List<Block> blocks = paragraphs.From(page.Lines);
        if (page.Turned.Length > 0) { blocks.Add(new Block(BlockKind.Paragraph, page.Turned)); }

        if (page.Picture is null)
        {
            return new Core.Documents.Page(page.Number, blocks.Count > 0 ? ReadingMethod.Text : ReadingMethod.None, blocks, page.Fault);
        }

        Recognition recognised = await recognizer.RecognizeAsync(page.Picture, stop).ConfigureAwait(false);
        return recognised.Blocks.Count == 0 && blocks.Count > 0
            ? new Core.Documents.Page(page.Number, ReadingMethod.Text, blocks, recognised.Missing)
            : new Core.Documents.Page(page.Number, recognised.Blocks.Count > 0 ? ReadingMethod.Ocr : ReadingMethod.None, [.. blocks, .. recognised.Blocks], recognised.Missing);
    }

    private static FileProperties PropertiesOf(PdfDocument pdf)
    {
        string title = BlockText.Normalize(pdf.Information.Title);
        return new FileProperties(title.Length > 0 ? title : null);
    }
}
