using ZVSearch.Core.Documents;
using ZVSearch.Support;

namespace ZVSearch.Ingest.Tests.Reading;

public class OfficeReaderTests
{
    private const string A = "xmlns:a=\"a\" xmlns:p=\"p\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    [Fact]
    public async Task Read_Slides_ComeInOrderOfThePresentationWithNotes()
    {
        byte[] file = new ZipBuilder()
            .With("_rels/.rels", "<Relationships><Relationship Id=\"d\" Type=\"http://x/officeDocument\" Target=\"ppt/presentation.xml\"/></Relationships>")
            .With("ppt/presentation.xml", $"<p:presentation {A}><p:sldIdLst><p:sldId id=\"9\" r:id=\"b\"/><p:sldId id=\"8\" r:id=\"a\"/></p:sldIdLst></p:presentation>")
            .With("ppt/_rels/presentation.xml.rels", "<Relationships><Relationship Id=\"a\" Type=\"http://x/slide\" Target=\"slides/slide1.xml\"/><Relationship Id=\"b\" Type=\"http://x/slide\" Target=\"slides/slide2.xml\"/></Relationships>")
            .With("ppt/slides/slide1.xml", $"<p:sld {A}><p:sp><a:p><a:r><a:t>laatste</a:t></a:r></a:p></p:sp></p:sld>")
            .With("ppt/slides/slide2.xml", $"<p:sld {A}><p:sp><a:p><a:r><a:t>punt</a:t></a:r></a:p></p:sp><p:sp><p:nvSpPr><p:nvPr><p:ph type=\"title\"/></p:nvPr></p:nvSpPr><a:p><a:r><a:t>Titel</a:t></a:r></a:p></p:sp></p:sld>")
            .With("ppt/slides/_rels/slide2.xml.rels", "<Relationships><Relationship Id=\"n\" Type=\"http://x/notesSlide\" Target=\"../notesSlides/n.xml\"/></Relationships>")
            .With("ppt/notesSlides/n.xml", $"<p:notes {A}><p:sp><p:nvSpPr><p:nvPr><p:ph type=\"body\"/></p:nvPr></p:nvSpPr><a:p><a:r><a:t>zeg dit</a:t></a:r></a:p></p:sp></p:notes>")
            .Build();
        ReadDocument document = await Read.Async("a.pptx", file);
        document.Pages.Count.ShouldBe(2);
        Read.Shown(document).ShouldBe("H1 Titel\n- punt\n* zeg dit\n- laatste");
    }

    [Fact]
    public async Task Read_Sheet_ShowsStringsNumbersAndDates()
    {
        byte[] file = new ZipBuilder()
            .With("_rels/.rels", "<Relationships><Relationship Id=\"d\" Type=\"http://x/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>")
            .With("xl/workbook.xml", "<workbook xmlns:r=\"r\"><sheets><sheet name=\"Acties\" r:id=\"s\"/></sheets></workbook>")
            .With("xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id=\"s\" Type=\"http://x/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"t\" Type=\"http://x/sharedStrings\" Target=\"sharedStrings.xml\"/><Relationship Id=\"y\" Type=\"http://x/styles\" Target=\"styles.xml\"/></Relationships>")
            .With("xl/sharedStrings.xml", "<sst><si><t>Wie</t></si><si><r><t>rijk</t></r><r><t>e tekst</t></r></si></sst>")
            .With("xl/styles.xml", "<styleSheet><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>")
            .With("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c><c t=\"s\"><v>99</v></c></row><row/><row><c s=\"1\"><v>45736</v></c><c><v>12.5</v></c><c t=\"inlineStr\"><is><t>los</t></is></c><c t=\"b\"><v>1</v></c></row></sheetData></worksheet>")
            .Build();
        (await Read.BlocksAsync("a.xlsx", file)).ShouldBe("H1 Acties\n| Wie | rijke tekst\n| 2025-03-20 | 12.5 | los | WAAR");
    }

    [Theory]
    [InlineData("<text:h text:outline-level=\"2\">Kop</text:h><text:p>Al<text:s text:c=\"3\"/>inea<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Noot.</text:p></text:note-body></text:note></text:p>", "H2 Kop\nP Al inea\n* Noot.")]
    [InlineData("<text:tracked-changes><text:deletion><text:p>weg</text:p></text:deletion></text:tracked-changes><text:p>blijft</text:p>", "P blijft")]
    [InlineData("<text:p>a<office:annotation><text:p>opmerking</text:p></office:annotation>b</text:p>", "P ab")]
    [InlineData("<table:table><table:table-row table:number-rows-repeated=\"1000000\"><table:table-cell><text:p>x</text:p></table:table-cell><table:table-cell><text:p>y</text:p></table:table-cell></table:table-row></table:table>", "| x | y")]
    [InlineData("<text:list text:style-name=\"L\"><text:list-item><text:p>een</text:p></text:list-item><text:list-item><text:p>twee</text:p></text:list-item></text:list>", "- 1. een\n- 2. twee")]
    public async Task Read_OpenDocument_GivesBlocks(string text, string expected) =>
        (await Read.BlocksAsync("a.odt", ZipBuilder.Odt(text, "<text:list-style style:name=\"L\"><text:list-level-style-number text:level=\"1\" style:num-format=\"1\" style:num-suffix=\".\"/></text:list-style>"))).ShouldBe(expected);

    [Fact]
    public async Task Read_OpenDocumentMasterPage_IsFurniture() =>
        (await Read.BlocksAsync("a.odt", ZipBuilder.Odt("<text:p>tekst</text:p>", masters: "<style:master-page><style:footer><text:p>Voettekst</text:p></style:footer></style:master-page>"))).ShouldBe("P tekst\nF Voettekst");

    [Fact]
    public async Task Read_EncryptedOpenDocument_IsEncrypted()
    {
        byte[] file = new ZipBuilder().With("mimetype", "application/vnd.oasis.opendocument.text").With("META-INF/manifest.xml", "<manifest><file-entry><encryption-data/></file-entry></manifest>").With("content.xml", "x").Build();
        (await Read.OutcomeAsync("a.odt", file)).ShouldBe(OutcomeKind.Encrypted);
    }
}
