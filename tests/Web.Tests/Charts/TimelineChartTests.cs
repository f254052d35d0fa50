using System.Xml.Linq;
using ZVSearch.Web.Pages.Charts;

namespace ZVSearch.Web.Tests.Charts;

public class TimelineChartTests : ChartContract
{
    private static readonly DateOnly Today = new(2026, 11, 26);

    [Fact]
    public async Task Draw_Days_AreThoseOfTheTable()
    {
        XElement chart = Drawing.Parse(await DrawAsync([new("Kennemerland", "Jeugd", new(2025, 3, 1), new(2027, 1, 31), "running", "Met subsidie", "/document/1")]));
        chart.Names().ShouldBe(["Jeugd: 1 maart 2025 tot 31 januari 2027, loopt, Met subsidie"]);
        chart.Descendants("tbody").Elements("tr").Single().Elements().Select(c => c.Value.Trim()).ShouldBe(["Jeugd", "Kennemerland", "1 maart 2025", "31 januari 2027", "loopt", "Met subsidie"]);
        chart.Value.ShouldContain("vandaag");
    }

    [Fact]
    public async Task Draw_NoEnd_HasAnOpenEnd()
    {
        XElement chart = Drawing.Parse(await DrawAsync([new("", "Open", new(2025, 3, 1), null, "running"), new("", "Dicht", new(2025, 3, 1), new(2026, 1, 1), "finished")]));
        chart.With("svg", "chart-picture").Descendants("path").Count(p => ((string?)p.Attribute("class"))?.StartsWith("open-end", StringComparison.Ordinal) == true).ShouldBe(1);
        chart.Names().First().ShouldContain("een einde dat niet bekend is");
    }

    [Fact]
    public async Task Draw_NoStart_StandsInTheTableOnly()
    {
        XElement chart = Drawing.Parse(await DrawAsync([new("", "Zonder", null, new(2026, 1, 1), "running"), new("", "Met", new(2025, 3, 1), null, "planned")]));
        chart.Names().Count().ShouldBe(1);
        chart.Descendants("tbody").Elements("tr").Count().ShouldBe(2);
        chart.Value.ShouldContain("alleen in de tabel: 1 regel");
    }

    [Fact]
    public async Task Draw_OnlyRowsWithoutStart_SaysSo() =>
        Drawing.Parse(await DrawAsync([new("", "Zonder", null, null, "running")])).Value.ShouldContain("geen enkele regel is een begindatum bekend");

    [Fact]
    public async Task Draw_EndBeforeStart_IsTold() =>
        Drawing.Parse(await DrawAsync([new("", "Fout", new(2026, 1, 1), new(2025, 1, 1), "finished")])).Value.ShouldContain("De einddatum ligt voor de begindatum.");

    [Fact]
    public async Task Draw_FarthestDays_StillFit() =>
        Drawing.Parse(await DrawAsync([new("", "Altijd", DateOnly.MinValue, DateOnly.MaxValue, "unknown")])).With("rect", "period").Count().ShouldBe(1);

    [Fact]
    public void Axis_ShortSpan_HasQuarters() =>
        new TimelineAxis(0, 100, [new DateOnly(2025, 2, 1), new DateOnly(2025, 11, 1)]).Ticks().Select(t => t.Label).ShouldBe(["2025", "K2", "K3", "K4", "2026"]);

    [Fact]
    public void Axis_LongSpan_HasFewYears() =>
        new TimelineAxis(0, 100, [new DateOnly(1950, 2, 1), new DateOnly(2025, 11, 1)]).Ticks().Count().ShouldBeInRange(5, 12);

    protected override Task<string> DrawAsync(int items, string label) => DrawAsync(
    [
        .. Enumerable.Range(0, items).Select(i => new TimelineItem($"Groep {i % 3}", i == 0 ? label : $"Plan {i}", new DateOnly(2020 + i % 6, 1 + i % 12, 1), i % 4 == 0 ? null : new DateOnly(2026 + i % 3, 5, 1), i % 2 == 0 ? "running" : "stopped", label)),
    ]);

    private static Task<string> DrawAsync(TimelineItem[] items) => Drawing.OfAsync<TimelineChart>(new()
    {
        [nameof(TimelineChart.Caption)] = "Looptijd", [nameof(TimelineChart.Items)] = items, [nameof(TimelineChart.Today)] = Today,
    });
}
