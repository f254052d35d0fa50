using System.Xml.Linq;
using ZVSearch.Web.Pages.Charts;

namespace ZVSearch.Web.Tests.Charts;

public class BarChartTests : ChartContract
{
    [Fact]
    public async Task Draw_Numbers_AreThoseOfTheTable()
    {
        XElement chart = Drawing.Parse(await DrawAsync(12, "Hoorn"));
        chart.PictureNumbers().ShouldBe(chart.TableNumbers());
        chart.With("text", "row-value").Select(t => t.Value).ShouldBe(chart.TableNumbers().Select(n => n.Number));
    }

    [Fact]
    public async Task Draw_SmallCounts_AreHiddenEverywhere()
    {
        XElement chart = Drawing.Parse(await DrawAsync([new("a", 1), new("b", 4), new("c", 5), new("d", 0), new("e", null), new("f", 1240)], minShown: 5));
        chart.TableNumbers().Select(n => n.Number).ShouldBe(["< 5", "< 5", "5", "0", "< 5", "1.240"]);
        chart.With("text", "row-value").Select(t => t.Value).ShouldBe(["< 5", "< 5", "5", "0", "< 5", "1.240"]);
        string?[] widths = [.. chart.With("rect", "bar").Select(b => (string?)b.Attribute("width"))];
        widths[1].ShouldBe(widths[0]);
        widths[4].ShouldBe(widths[0]);
    }

    [Fact]
    public async Task Draw_ManyRows_TellsWhatIsNotDrawn()
    {
        XElement chart = Drawing.Parse(await DrawAsync(500, "Hoorn"));
        chart.With("rect", "bar").Count().ShouldBe(40);
        chart.TableNumbers().Count().ShouldBe(500);
        chart.Value.ShouldContain("Getekend zijn de eerste 40 van 500");
    }

    [Theory]
    [InlineData("/document/1", true)]
    [InlineData("?q=x", true)]
    [InlineData("https://elders.example", false)]
    [InlineData("//elders.example", false)]
    [InlineData("/\\elders.example", false)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData(null, false)]
    public async Task Draw_Link_OnlyLeadsInside(string? address, bool isLink) =>
        Drawing.Parse(await DrawAsync([new("a", 1, address)])).Descendants("a").Any().ShouldBe(isLink);

    [Fact]
    public async Task Draw_BadCounts_CountAsNone() =>
        Drawing.Parse(await DrawAsync([new("a", -3), new("b", int.MaxValue)])).TableNumbers().Select(n => n.Number).ShouldBe(["0", "2.147.483.647"]);

    protected override Task<string> DrawAsync(int items, string label) =>
        DrawAsync([.. Enumerable.Range(0, items).Select(i => new BarItem(i == 0 ? label : $"Soort {i}", i * 37 % 101, i % 2 == 0 ? $"/?soort={i}" : null))]);

    private static Task<string> DrawAsync(BarItem[] items, int minShown = 0) => Drawing.OfAsync<BarChart>(new()
    {
        [nameof(BarChart.Caption)] = "Documenten per soort", [nameof(BarChart.Items)] = items, [nameof(BarChart.MinShown)] = minShown,
    });
}
