using System.Xml.Linq;
using ZVSearch.Web.Pages.Charts;

namespace ZVSearch.Web.Tests.Charts;

public class TileMapTests : ChartContract
{
    [Fact]
    public async Task Draw_Tiles_AreThirtyTwoOnPlacesOfTheirOwn()
    {
        XElement chart = Drawing.Parse(await DrawAsync(5, "Hoorn"));
        chart.With("rect", "area").Count().ShouldBe(32);
        chart.With("rect", "area").Select(r => r.Ancestors("g").Select(g => (string?)g.Attribute("transform")).First(t => t is not null)).ShouldBeUnique();
    }

    [Fact]
    public async Task Draw_Numbers_AreThoseOfTheTable()
    {
        XElement chart = Drawing.Parse(await DrawAsync(20, "Hoorn"));
        chart.PictureNumbers().ShouldBe(chart.TableNumbers(), ignoreOrder: true);
    }

    [Fact]
    public async Task Draw_NamesInTiles_AreNotCut() =>
        Drawing.Parse(await DrawAsync(5, "Hoorn")).Descendants("text").ShouldAllBe(t => !t.Value.Contains('…'));

    [Fact]
    public async Task Draw_Highlight_PointsOutTheTile() =>
        Drawing.Parse(await Regions.DrawAsync<TileMap>(new() { ["Hoorn"] = 4 }, highlight: "Hoorn")).With("rect", "highlight-line").Count().ShouldBe(1);

    [Theory]
    [InlineData("Haarlemmermeer", 98, "Haarlemmer-|meer")]
    [InlineData("Edam-Volendam", 98, "Edam-|Volendam")]
    [InlineData("Hollands Kroon", 98, "Hollands|Kroon")]
    [InlineData("Texel", 98, "Texel")]
    [InlineData("Onuitsprekelijkheid", 60, "Onuits…")]
    public void TileNames_LongName_IsParted(string name, double room, string lines) => string.Join('|', TileNames.Of(name, room)).ShouldBe(lines);

    protected override Task<string> DrawAsync(int items, string label) => Regions.DrawAsync<TileMap>(Regions.Counts(items, label));
}
