using System.Xml.Linq;
using ZVSearch.Web.Pages.Charts;

namespace ZVSearch.Web.Tests.Charts;

public class ThemeMapTests : ChartContract
{
    [Fact]
    public async Task Draw_Numbers_AreThoseOfTheTable()
    {
        XElement chart = Drawing.Parse(await DrawAsync(30, "Hoorn"));
        chart.PictureNumbers().ShouldBe(chart.TableNumbers());
    }

    [Theory]
    [InlineData(2)]
    [InlineData(30)]
    [InlineData(200)]
    public void Layout_Labels_TouchNothing(int count)
    {
        IReadOnlyList<PlacedBubble> placed = ThemeLayout.Of(Themes(count, "Een wat langere naam van een thema"));
        LabelBox[] labels = [.. placed.Select(p => p.Label).OfType<LabelBox>()];
        labels.ShouldNotBeEmpty();
        for (int i = 0; i < labels.Length; i++)
        {
            labels.Skip(i + 1).Any(labels[i].Overlaps).ShouldBeFalse();
            placed.Any(p => p.Touches(labels[i])).ShouldBeFalse();
            labels[i].X.ShouldBeGreaterThanOrEqualTo(0);
            (labels[i].X + labels[i].Width).ShouldBeLessThanOrEqualTo(ThemeLayout.Width);
        }
    }

    [Fact]
    public void Layout_SamePlace_IsPushedApart()
    {
        IReadOnlyList<PlacedBubble> placed = ThemeLayout.Of([new("a", .5, .5, 9), new("b", .5, .5, 9)]);
        Math.Sqrt(Math.Pow(placed[0].X - placed[1].X, 2) + Math.Pow(placed[0].Y - placed[1].Y, 2)).ShouldBeGreaterThan(placed[0].Radius + placed[1].Radius);
    }

    [Fact]
    public void Layout_BadPlaces_StayOnTheSheet()
    {
        foreach (PlacedBubble placed in ThemeLayout.Of([new("a", double.NaN, -4, 3), new("b", double.PositiveInfinity, 7, -2), new("c", .5, .5, int.MaxValue)]))
        {
            placed.X.ShouldBeInRange(placed.Radius, ThemeLayout.Width - placed.Radius);
            placed.Y.ShouldBeInRange(placed.Radius, ThemeLayout.Height - placed.Radius);
        }
    }

    [Fact]
    public async Task Draw_NamesWithoutRoom_AreCounted() => Drawing.Parse(await DrawAsync(500, "Hoorn")).Value.ShouldContain("was geen plaats; de tabel noemt ze allemaal");

    protected override Task<string> DrawAsync(int items, string label) => Drawing.OfAsync<ThemeMap>(new()
    {
        [nameof(ThemeMap.Caption)] = "Thema's", [nameof(ThemeMap.Themes)] = Themes(items, label),
    });

    private static ThemeBubble[] Themes(int count, string label) =>
        [.. Enumerable.Range(0, count).Select(i => new ThemeBubble(i == 0 ? label : $"Thema {i}", i * 0.37 % 1, i * 0.61 % 1, i * 13 % 57, $"/thema/{i}"))];
}
