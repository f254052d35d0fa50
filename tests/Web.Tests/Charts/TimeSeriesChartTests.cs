using System.Xml.Linq;
using ZVSearch.Web.Pages.Charts;

namespace ZVSearch.Web.Tests.Charts;

public class TimeSeriesChartTests : ChartContract
{
    [Fact]
    public async Task Draw_Numbers_AreThoseOfTheTable()
    {
        XElement chart = Drawing.Parse(await DrawAsync(12, "Hoorn"));
        chart.PictureNumbers().ShouldBe(chart.TableNumbers());
        chart.With("text", "column-value").Select(t => t.Value).ShouldBe(chart.TableNumbers().Select(n => n.Number));
    }

    [Fact]
    public async Task Draw_Gap_CountsAsNone() =>
        Drawing.Parse(await DrawAsync([new(2023, null, 4), new(2020, null, 7)])).TableNumbers().ShouldBe([("2020", "7"), ("2021", "0"), ("2022", "0"), ("2023", "4")]);

    [Fact]
    public async Task Draw_Quarters_CrossTheYear() =>
        Drawing.Parse(await DrawAsync([new(2023, 4, 4), new(2024, 2, 7), new(2024, 2, 1)])).TableNumbers().ShouldBe([("2023, kwartaal 4", "4"), ("2024, kwartaal 1", "0"), ("2024, kwartaal 2", "8")]);

    [Fact]
    public async Task Draw_SmallCounts_AreHidden() =>
        Drawing.Parse(await DrawAsync([new(2020, null, 1), new(2021, null, 3), new(2022, null, null)], minShown: 3)).TableNumbers().Select(n => n.Number).ShouldBe(["< 3", "3", "< 3"]);

    [Fact]
    public async Task Draw_YearsFarApart_DrawsOnlyThose() =>
        Drawing.Parse(await DrawAsync([new(1, null, 1), new(9999, null, 2)])).TableNumbers().ShouldBe([("1", "1"), ("9999", "2")]);

    [Theory]
    [InlineData(0, 1, 1)]
    [InlineData(5, 5, 1)]
    [InlineData(6, 6, 2)]
    [InlineData(23, 25, 5)]
    [InlineData(1234, 1500, 500)]
    [InlineData(int.MaxValue, 2500000000, 500000000)]
    public void NiceScale_Highest_GivesRoundSteps(int highest, long top, long step) => NiceScale.For(highest).ShouldBe(new NiceScale(top, step));

    protected override Task<string> DrawAsync(int items, string label) =>
        DrawAsync([.. Enumerable.Range(0, items).Select(i => new TimeSeriesPoint(1900 + i / 4, i % 4 + 1, i * 37 % 101, $"/?kwartaal={i}"))], caption: label);

    private static Task<string> DrawAsync(TimeSeriesPoint[] points, int minShown = 0, string caption = "Documenten per jaar") => Drawing.OfAsync<TimeSeriesChart>(new()
    {
        [nameof(TimeSeriesChart.Caption)] = caption, [nameof(TimeSeriesChart.Points)] = points, [nameof(TimeSeriesChart.MinShown)] = minShown,
    });
}
