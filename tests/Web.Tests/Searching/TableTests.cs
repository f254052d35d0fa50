using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using ZVSearch.Reports.Export;

namespace ZVSearch.Web.Tests.Searching;

/// <summary>Tables that are given away: nothing in them runs, and every program can open them.</summary>
public class TableTests
{
    private static readonly XNamespace Sheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    [Theory]
    [InlineData("gewoon", "gewoon")]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+31 6", "'+31 6")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("  =HYPERLINK(1)", "'  =HYPERLINK(1)")]
    [InlineData("-12", "-12")]
    [InlineData("- streepje", "'- streepje")]
    [InlineData("＝1", "'＝1")]
    [InlineData("a;b", "\"a;b\"")]
    [InlineData("zegt \"ja\"", "\"zegt \"\"ja\"\"\"")]
    [InlineData("twee\nregels", "\"twee\nregels\"")]
    public void Csv_Cell_IsTextThatNothingRuns(string value, string written) => Csv([value]).ShouldBe($"Kop\r\n{written}\r\n");

    [Fact]
    public void Csv_DatesAndNumbers_AreTheSameEverywhere() => Csv([new DateOnly(2026, 3, 1)], [7], [null]).ShouldBe("Kop\r\n2026-03-01\r\n7\r\n\r\n");

    [Fact]
    public void Xlsx_Cells_HaveTypesAndTheDocumentATitle()
    {
        byte[] file = XlsxTable.Write(new ExportTable("Titel & meer", [new ExportColumn("Kop", 20)], [["=1+1"], [new DateOnly(2026, 3, 1)], [7], [null], ["\u0001kapot\uD800"]], ["Noot"]), new DateTime(2026, 3, 1, 0, 0, 0, DateTimeKind.Utc));
        using var zip = new ZipArchive(new MemoryStream(file), ZipArchiveMode.Read);
        var sheet = XElement.Load(Entry(zip, "worksheets/"));
        sheet.Descendants(Sheet + "f").ShouldBeEmpty();
        sheet.Descendants(Sheet + "v").Select(v => v.Value).ShouldBe(["46082", "7"]);
        sheet.Descendants(Sheet + "t").Select(t => t.Value).ShouldBe(["Kop", "=1+1", "kapot\uFFFD", "Noot"]);
        ((string?)sheet.Element(Sheet + "autoFilter")?.Attribute("ref")).ShouldBe("A1:A6");
        XElement.Load(Entry(zip, "styles")).Descendants(Sheet + "b").ShouldHaveSingleItem();
        new StreamReader(Entry(zip, "core-properties")).ReadToEnd().ShouldContain("Titel &amp; meer");
    }

    private static string Csv(params object?[][] rows) => Encoding.UTF8.GetString(CsvTable.Write(new ExportTable("x", [new ExportColumn("Kop", 10)], rows, [])))[1..];

    private static Stream Entry(ZipArchive zip, string part) => zip.Entries.First(e => e.FullName.Contains(part, StringComparison.Ordinal)).Open();
}
