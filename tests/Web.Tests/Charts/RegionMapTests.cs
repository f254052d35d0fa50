using System.Xml.Linq;
using ZVSearch.Core.Knowledge;
using ZVSearch.Web.Pages.Charts;

namespace ZVSearch.Web.Tests.Charts;

public class RegionMapTests : ChartContract
{
    [Fact]
    public async Task Draw_AnyCounts_DrawsAllMunicipalities()
    {
        XElement chart = Drawing.Parse(await DrawAsync(5, "Hoorn"));
        chart.With("path", "area").Count().ShouldBe(32);
        chart.With("path", "none").Count().ShouldBe(27);
        chart.Value.ShouldContain("Kadaster / CBS");
    }

    [Fact]
    public async Task Draw_Numbers_AreThoseOfTheTable()
    {
        XElement chart = Drawing.Parse(await DrawAsync(20, "Hoorn"));
        chart.PictureNumbers().ShouldBe(chart.TableNumbers(), ignoreOrder: true);
        chart.With("text", "value").Select(t => t.Value).ShouldBe(chart.TableNumbers().Select(n => n.Number), ignoreOrder: true);
    }

    [Fact]
    public async Task Draw_Links_AreNamedWithTheirCount()
    {
        XElement chart = Drawing.Parse(await Regions.DrawAsync<RegionMap>(new() { ["Hoorn"] = 4, ["Texel"] = 1 }, linkOf: n => "/?bron=" + Uri.EscapeDataString(n)));
        XElement[] links = [.. chart.Descendants("svg").Descendants("a")];
        links.Length.ShouldBe(32);
        string[] names = [.. links.Select(l => l.Elements("title").Single().Value)];
        names.ShouldContain("Hoorn: 4 initiatieven");
        names.ShouldContain("Texel: 1 initiatief");
        names.ShouldContain("Alkmaar: geen initiatieven");
    }

    [Theory]
    [InlineData("Hoorn", 1)]
    [InlineData("Kennemerland", 9)]
    [InlineData("KEN", 9)]
    [InlineData("Rotterdam", 0)]
    public async Task Draw_Highlight_PointsOutMunicipalityOrDistrict(string name, int count) =>
        Drawing.Parse(await Regions.DrawAsync<RegionMap>(new() { ["Hoorn"] = 4 }, highlight: name)).With("g", "highlight-lines").Elements("path").Count().ShouldBe(count);

    [Fact]
    public async Task Draw_CountWithoutPlace_IsNotLost()
    {
        XElement chart = Drawing.Parse(await Regions.DrawAsync<RegionMap>(new() { ["Kennemerland"] = 3 }));
        chart.Value.ShouldContain("Niet op de kaart: Kennemerland (3).");
        chart.TableNumbers().ShouldContain(("Kennemerland", "3"));
    }

    [Fact]
    public void Labels_OfAllMunicipalities_LieApart()
    {
        var labels = KnowledgePack.BuiltIn.Map.Outlines.Select(MapLayout.LabelOf).ToArray();
        for (int i = 0; i < labels.Length; i++)
        {
            for (int j = 0; j < i; j++)
            {
                (Math.Abs(labels[i].X - labels[j].X) > 18 || Math.Abs(labels[i].Y - labels[j].Y) > 15).ShouldBeTrue($"{i} {j}");
            }
        }
    }

    protected override Task<string> DrawAsync(int items, string label) => Regions.DrawAsync<RegionMap>(Regions.Counts(items, label));
}
