using ZVSearch.Core.Documents;
using ZVSearch.Ingest.Cleaning;
using ZVSearch.Support;

namespace ZVSearch.Ingest.Tests.Reading;

public class PdfReaderTests
{
    private static readonly string[] Left =
        ["Links staat de eerste kolom van dit", "verslag en die leest men helemaal uit", "voordat men aan de rechter kolom gaat", "beginnen want zo hoort het bij een", "krant en ook bij een rapport van een", "gemeente over zorg en veiligheid."];

    private static readonly string[] Right =
        ["Rechts staat de tweede kolom en daar", "gaat de tekst verder met een nieuwe", "zin over de samenwerking tussen alle", "partners in de regio die elkaar nu", "eindelijk eens goed leren kennen en", "dat helpt iedereen een stuk verder."];

    [Fact]
    public async Task Read_TwoColumns_ReadsTheLeftOneFirst()
    {
        byte[] file = new PdfBuilder().Line(60, 780, "Titel over beide kolommen van de pagina", 18).Lines(60, 740, Left).Lines(310, 740, Right).Build();
        string text = await Read.BlocksAsync("a.pdf", file);
        text.ShouldBe($"H1 Titel over beide kolommen van de pagina\nP {string.Join(' ', Left)}\nP {string.Join(' ', Right)}");
    }

    [Fact]
    public async Task Read_BrokenWord_IsRejoinedButHalvesOfTwoWordsAreNot()
    {
        byte[] file = new PdfBuilder().Lines(60, 740, "Dit gaat over de veilig-", "heid van de zorg-", "en jeugdsector in Noord-", "Holland en daar blijft het bij.").Build();
        (await Read.BlocksAsync("a.pdf", file)).ShouldBe("P Dit gaat over de veiligheid van de zorg- en jeugdsector in Noord-Holland en daar blijft het bij.");
    }

    [Fact]
    public async Task Read_Cells_AreRows()
    {
        byte[] file = new PdfBuilder().Line(60, 740, "Actie").Line(250, 740, "Wie").Line(420, 740, "Wanneer").Line(60, 715, "Bellen").Line(250, 715, "Jan").Line(420, 715, "1 mei").Build();
        (await Read.BlocksAsync("a.pdf", file)).ShouldBe("| Actie | Wie | Wanneer\n| Bellen | Jan | 1 mei");
    }

    [Fact]
    public async Task Read_BoldAndLarge_AreHeadings()
    {
        byte[] file = new PdfBuilder().Line(60, 780, "Hoofdtitel", 20).Line(60, 740, "1. Doel", 10, bold: true).Lines(60, 715, "Het doel is dat iedereen weet wie wat doet", "en waar en tot wanneer.").Build();
        (await Read.BlocksAsync("a.pdf", file)).ShouldBe("H1 Hoofdtitel\nH2 1. Doel\nP Het doel is dat iedereen weet wie wat doet en waar en tot wanneer.");
    }

    [Fact]
    public async Task Clean_HeadersFootersAndPageNumbers_AreFurnitureOnce()
    {
        var builder = new PdfBuilder();
        for (int page = 1; page <= 4; page++)
        {
            if (page > 1) { builder.NextPage(); }

            builder.Line(60, 810, "Gemeente Voorbeeld, jaarverslag").Lines(60, 740, $"Op deze bladzijde staat verhaal nummer {page}", "en dat gaat nog een regel door.").Line(280, 30, $"Pagina {page} van 4");
        }

        CleanText text = Cleaner.Clean((await Read.Async("a.pdf", builder.Build())).Pages);
        text.Text.Split('\n').Count(l => l.Contains("jaarverslag", StringComparison.Ordinal)).ShouldBe(1);
        text.Text.ShouldNotContain("Pagina 2");
        text.Text.IndexOf("jaarverslag", StringComparison.Ordinal).ShouldBeGreaterThan(text.Text.IndexOf("verhaal nummer 4", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Clean_SentenceOverPageEnd_StandsOnThePageWhereItBegins()
    {
        byte[] file = new PdfBuilder().Lines(60, 740, "Deze zin begint op de eerste bladzijde en loopt").NextPage().Lines(60, 740, "door op de tweede bladzijde.", "En hier volgt nog wat.").Build();
        CleanText text = Cleaner.Clean((await Read.Async("a.pdf", file)).Pages);
        text.Text.ShouldStartWith("Deze zin begint op de eerste bladzijde en loopt door op de tweede bladzijde.");
        text.PageAt(5).ShouldBe(1);
    }

    [Theory]
    [InlineData("%PDF-1.4\nrommel")]
    [InlineData("%PDF-")]
    public async Task Read_BrokenPdf_IsDamaged(string content) =>
        (await Read.OutcomeAsync("a.pdf", System.Text.Encoding.Latin1.GetBytes(content))).ShouldBe(OutcomeKind.Damaged);

    [Fact]
    public async Task Read_EmptyPage_HasNoTextAndIsCounted()
    {
        ReadDocument document = await Read.Async("a.pdf", new PdfBuilder().Line(60, 700, "Alleen hier staat tekst.").NextPage().Build());
        document.Pages.Select(p => p.Method).ShouldBe([ReadingMethod.Text, ReadingMethod.None]);
    }

    [Fact]
    public async Task Read_ScanWithoutRecognition_SaysWhatToInstall()
    {
        byte[] file = await File.ReadAllBytesAsync(Path.Combine(Repository.Samples, "Zaanstad", "Scan bestuurlijke opdracht straatintimidatie 2022.pdf"));
        Page page = (await Read.Async("scan.pdf", file)).Pages[0];
        page.Method.ShouldBe(ReadingMethod.None);
        page.Missing.ShouldNotBeNull().ShouldContain("tesseract-ocr-nld");
    }

    [Fact]
    public async Task Read_EmptyFile_HasNoText() => (await Read.OutcomeAsync("a.pdf", [])).ShouldBe(OutcomeKind.NoText);
}
