using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using ZVSearch.Reports.Export;
using ZVSearch.Reports.Letters.Forms;

namespace ZVSearch.Reports.Tests.Forms;

/// <summary>The letter as a work book: a row per source, a sheet with counts.</summary>
public class LetterWorkbookTests
{
    [Fact]
    public void Points_StandInOneRowPerSource()
    {
        string[][] cells = Made.Cells(LetterWorkbook.Write(Made.Full, Made.Moment), 1);
        cells[0].ShouldBe(["Thema", "Soort", "Tekst", "Bron", "Bestand", "Pagina", "Datum", "Passage", "Reden", "Noot"]);
        cells[3].ShouldBe(["Jeugd", "Mogelijk dubbel", "“Een” en “twee”", "Plan van aanpak", "Plan van aanpak.docx", "4", "46056", "De passage uit Plan van aanpak.", "omdat het telt", ""]);
        cells[4][3].ShouldBe("Ander plan");
        cells[5][9].ShouldBe("Herschreven door de redactie.");
    }

    [Fact]
    public void Counts_StandPerThemeAndDistrict() =>
        Made.Cells(LetterWorkbook.Write(Made.Full, Made.Moment), 2).Take(4).ShouldBe([["Thema", "District", "Stukken"], ["Jeugd", "Noord-Holland Noord", "5"], ["Jeugd", "Kennemerland", "2"], ["Zorg | straat", "Noord-Holland Noord", "1"]]);

    [Fact]
    public void Workbook_IsValid_AlsoWhenEmptyOrHostile()
    {
        foreach (byte[] file in (byte[][])[LetterWorkbook.Write(Made.Full, Made.Moment), LetterWorkbook.Write(Made.Empty, Made.Moment), LetterWorkbook.Write(Made.Attacked, Made.Moment)])
        {
            using SpreadsheetDocument document = SpreadsheetDocument.Open(new MemoryStream(file), false);
            new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document).Select(e => $"{e.Path?.XPath}: {e.Description}").ShouldBeEmpty();
        }
    }

    [Fact]
    public void Workbook_SameLetter_SameBytes() => LetterWorkbook.Write(Made.Full, Made.Moment).ShouldBe(LetterWorkbook.Write(Made.Full, Made.Moment));

    [Fact]
    public void OneTable_KeepsItsSheetAndFilter()
    {
        byte[] file = XlsxTable.Write(new ExportTable("x", [new ExportColumn("Kop", 10)], [["a"]], []), Made.Moment);
        Made.Part(file, "xl/workbook.xml").ShouldContain("'Overzicht'!$A$1:$A$2");
    }
}
