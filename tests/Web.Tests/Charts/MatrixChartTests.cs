using System.Xml.Linq;
using ZVSearch.Web.Pages.Charts;

namespace ZVSearch.Web.Tests.Charts;

public class MatrixChartTests : ChartContract
{
    [Fact]
    public async Task Draw_Cells_HaveHeadsNumbersLinksAndBlindSpots()
    {
        XElement chart = Drawing.Parse(await DrawAsync(["Jeugd", "Drugs"], ["Politie", "GGD"], (row, column) => (row, column) switch
        {
            ("Jeugd", "Politie") => new MatrixCell(1234, "/?q=jeugd"),
            ("Jeugd", "GGD") => new MatrixCell(0, "/leeg", IsBlindSpot: true),
            ("Drugs", "GGD") => new MatrixCell(2, IsBlindSpot: true),
            _ => null,
        }));
        chart.Descendants("th").Select(t => ((string?)t.Attribute("scope"), t.Value)).ShouldBe([("col", "Politie"), ("col", "GGD"), ("row", "Jeugd"), ("row", "Drugs")]);
        chart.Descendants("tbody").Descendants("td").Select(c => c.Value).ShouldBe(["1.234", "–blinde vlek", "0", "2"]);
        chart.Descendants("a").Select(a => (string?)a.Attribute("aria-label")).ShouldBe(["Jeugd, Politie: 1.234 documenten", "Jeugd, GGD: blinde vlek"]);
        chart.With("td", "blind").Count().ShouldBe(1);
        chart.With("td", "shade5").Count().ShouldBe(1);
    }

    protected override bool IsTable => true;

    protected override Task<string> DrawAsync(int items, string label) => DrawAsync(
        [.. Enumerable.Range(0, items).Select(i => i == 0 ? label : $"Thema {i}")],
        ["Politie", "GGD", label],
        (row, column) => new MatrixCell(row.Length * column.Length % 7, null, row.Length % 2 == 0));

    private static Task<string> DrawAsync(string[] rows, string[] columns, Func<string, string, MatrixCell?> cellOf) => Drawing.OfAsync<MatrixChart>(new()
    {
        [nameof(MatrixChart.Caption)] = "Thema's en partners", [nameof(MatrixChart.Rows)] = rows, [nameof(MatrixChart.Columns)] = columns, [nameof(MatrixChart.CellOf)] = cellOf,
    });
}
