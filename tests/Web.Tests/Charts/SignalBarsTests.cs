using System.Xml.Linq;
using ZVSearch.Core.Findings.Overlaps;
using ZVSearch.Web.Pages.Charts;

namespace ZVSearch.Web.Tests.Charts;

public class SignalBarsTests : ChartContract
{
    [Fact]
    public async Task Draw_Numbers_AreThoseOfTheTable()
    {
        XElement chart = Drawing.Parse(await DrawAsync(new OverlapSignals(0.421, 1, 0), "A en B"));
        chart.PictureNumbers().ShouldBe(chart.TableNumbers());
        chart.TableNumbers().ShouldBe([("Overgenomen tekst", "0,42"), ("Zelfde onderwerp", "1,00"), ("Zelfde opdracht", "0,00")]);
    }

    [Fact]
    public async Task Draw_OutOfRange_IsTheNearestEnd() =>
        Drawing.Parse(await DrawAsync(new OverlapSignals(double.NaN, 7, -1), "A en B")).TableNumbers().Select(n => n.Number).ShouldBe(["0,00", "1,00", "0,00"]);

    protected override Task<string> DrawAsync(int items, string label) => DrawAsync(items == 0 ? null : new OverlapSignals(0.5, 0.25, 1), label);

    private static Task<string> DrawAsync(OverlapSignals? signals, string caption) => Drawing.OfAsync<SignalBars>(new() { [nameof(SignalBars.Caption)] = caption, [nameof(SignalBars.Signals)] = signals });
}
