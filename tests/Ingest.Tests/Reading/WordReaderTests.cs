using ZVSearch.Core.Documents;
using ZVSearch.Support;

namespace ZVSearch.Ingest.Tests.Reading;

public class WordReaderTests
{
    private const string Heading = "<w:root><w:style w:type=\"paragraph\" w:styleId=\"Kop1\"><w:name w:val=\"heading 1\"/></w:style><w:style w:type=\"paragraph\" w:styleId=\"Eigen\"><w:name w:val=\"Eigen\"/><w:basedOn w:val=\"Kop1\"/></w:style></w:root>";

    [Theory]
    [InlineData("<w:p><w:r><w:t>een</w:t></w:r><w:r><w:tab/><w:t>twee</w:t></w:r></w:p>", "P een twee")]
    [InlineData("<w:p><w:r><w:t>blijft</w:t></w:r><w:del><w:r><w:delText>weg</w:delText></w:r></w:del><w:ins><w:r><w:t> nieuw</w:t></w:r></w:ins></w:p>", "P blijft nieuw")]
    [InlineData("<w:p><w:moveFrom><w:r><w:t>oud</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>hier</w:t></w:r></w:moveTo></w:p>", "P hier")]
    [InlineData("<w:p><w:r><w:instrText> DATE \\@ </w:instrText></w:r><w:r><w:t>4 mei</w:t></w:r></w:p>", "P 4 mei")]
    [InlineData("<w:p><w:pPr><w:pStyle w:val=\"Kop1\"/></w:pPr><w:r><w:t>Titel</w:t></w:r></w:p>", "H1 Titel")]
    [InlineData("<w:p><w:pPr><w:pStyle w:val=\"Eigen\"/></w:pPr><w:r><w:t>Erft</w:t></w:r></w:p>", "H1 Erft")]
    [InlineData("<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Vet kopje</w:t></w:r></w:p>", "H4 Vet kopje")]
    [InlineData("<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Vet maar een zin.</w:t></w:r></w:p>", "P Vet maar een zin.")]
    [InlineData("<w:p><w:r><w:rPr><w:b w:val=\"0\"/></w:rPr><w:t>Niet vet</w:t></w:r></w:p>", "P Niet vet")]
    [InlineData("<w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>b</w:t></w:r></w:p></w:tc></w:tr></w:tbl>", "| a | b")]
    [InlineData("<w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>binnen</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:tc></w:tr></w:tbl>", "| a binnen")]
    [InlineData("<w:sdt><w:sdtContent><w:p><w:r><w:t>veld</w:t></w:r></w:p></w:sdtContent></w:sdt>", "P veld")]
    [InlineData("<w:p><w:hyperlink><w:r><w:t>link</w:t></w:r></w:hyperlink></w:p>", "P link")]
    [InlineData("<w:p><w:r><w:t>A</w:t><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx><w:txbxContent><w:p><w:r><w:t>kader</w:t></w:r></w:p></w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent><w:p><w:r><w:t>kader</w:t></w:r></w:p></w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>", "P A\nP kader")]
    [InlineData("<w:p><w:r><w:t>zacht\u00ADe</w:t><w:noBreakHyphen/><w:t>x</w:t></w:r></w:p>", "P zachte-x")]
    public async Task Read_Body_GivesBlocks(string body, string expected) =>
        (await Read.BlocksAsync("a.docx", ZipBuilder.Docx(body, ("styles", Heading)))).ShouldBe(expected);

    [Fact]
    public async Task Read_NumberedList_ShowsTheNumbers()
    {
        const string numbering = "<w:root><w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl><w:lvl w:ilvl=\"1\"><w:numFmt w:val=\"lowerLetter\"/><w:lvlText w:val=\"%1%2)\"/></w:lvl></w:abstractNum><w:num w:numId=\"5\"><w:abstractNumId w:val=\"1\"/></w:num></w:root>";
        string body = Item(0, "een") + Item(1, "sub") + Item(0, "twee") + Item(1, "opnieuw");
        (await Read.BlocksAsync("a.docx", ZipBuilder.Docx(body, ("numbering", numbering)))).ShouldBe("- 1. een\n- 1a) sub\n- 2. twee\n- 2a) opnieuw");
    }

    [Fact]
    public async Task Read_NotesAndHeaders_StandBehindTheirParagraphAndApart()
    {
        byte[] file = ZipBuilder.Docx(
            "<w:p><w:r><w:t>Tekst</w:t><w:footnoteReference w:id=\"2\"/></w:r></w:p><w:p><w:r><w:t>Slot</w:t></w:r></w:p>",
            ("footnotes", "<w:root><w:footnote w:id=\"0\" w:type=\"separator\"><w:p/></w:footnote><w:footnote w:id=\"2\"><w:p><w:r><w:t>De noot.</w:t></w:r></w:p></w:footnote></w:root>"),
            ("header1", "<w:root><w:p><w:r><w:t>Gemeente X</w:t></w:r></w:p></w:root>"));
        (await Read.BlocksAsync("a.docx", file)).ShouldBe("P Tekst\n* De noot.\nP Slot\nF Gemeente X");
    }

    [Fact]
    public async Task Read_PageBreaks_NumberThePages()
    {
        ReadDocument document = await Read.Async("a.docx", ZipBuilder.Docx("<w:p><w:r><w:t>een</w:t><w:br w:type=\"page\"/></w:r></w:p><w:p><w:r><w:lastRenderedPageBreak/><w:t>drie</w:t></w:r></w:p>"));
        document.Pages.Select(p => p.Blocks.Count).ShouldBe([1, 0, 1]);
    }

    [Fact]
    public async Task Read_DeepNesting_IsNamedAndDoesNotOverflow()
    {
        string deep = string.Concat(Enumerable.Repeat("<w:sdt>", 20_000)) + string.Concat(Enumerable.Repeat("</w:sdt>", 20_000));
        (await Read.OutcomeAsync("a.docx", ZipBuilder.Docx(deep))).ShouldBe(OutcomeKind.TooLarge);
    }

    [Fact]
    public async Task Read_BrokenXml_IsDamaged() =>
        (await Read.OutcomeAsync("a.docx", new ZipBuilder().With("word/document.xml", "<w:document><w:p>").Build())).ShouldBe(OutcomeKind.Damaged);

    [Fact]
    public async Task Read_Doctype_IsRefused() =>
        (await Read.OutcomeAsync("a.docx", new ZipBuilder().With("word/document.xml", "<!DOCTYPE x [<!ENTITY a \"aaaa\">]><x>&a;</x>").Build())).ShouldBe(OutcomeKind.Damaged);

    [Fact]
    public async Task Read_OleInsteadOfZip_IsEncrypted() =>
        (await Read.OutcomeAsync("a.docx", [0xD0, 0xCF, 0x11, 0xE0, .. System.Text.Encoding.Unicode.GetBytes("EncryptedPackage")])).ShouldBe(OutcomeKind.Encrypted);

    [Fact]
    public async Task Read_HalfAFile_IsDamaged()
    {
        byte[] whole = ZipBuilder.Docx("<w:p><w:r><w:t>tekst</w:t></w:r></w:p>");
        (await Read.OutcomeAsync("a.docx", whole[..(whole.Length / 2)])).ShouldBe(OutcomeKind.Damaged);
    }

    [Fact]
    public async Task Read_ZipBomb_IsStopped()
    {
        byte[] bomb = new ZipBuilder().With("word/document.xml", new byte[60 * 1024 * 1024]).Build();
        bomb.Length.ShouldBeLessThan(200_000);
        (await Read.OutcomeAsync("a.docx", bomb)).ShouldBe(OutcomeKind.TooLarge);
    }

    private static string Item(int level, string text) => $"<w:p><w:pPr><w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"5\"/></w:numPr></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>";
}
