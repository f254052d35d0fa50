using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace ZVSearch.Web.Tests.Charts;

/// <summary>What every chart keeps to, whatever it shows.</summary>
public abstract partial class ChartContract
{
    private const string Hostile = "<script>alert('x')</script>\"><img src=x onerror=y>";

    [Fact]
    public async Task Draw_Nothing_SaysSo()
    {
        XElement chart = Drawing.Parse(await DrawAsync(0, "Hoorn"));
        chart.Value.ShouldContain("Er is nog niets om te tonen.");
        chart.Descendants("svg").ShouldBeEmpty();
        chart.Descendants("table").ShouldBeEmpty();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(500)]
    public async Task Draw_OneOrMany_IsAFigureWithNameAndTable(int items)
    {
        XElement chart = Drawing.Parse(await DrawAsync(items, "Hoorn"));
        chart.Name.LocalName.ShouldBe("figure");
        string caption = chart.Elements("figcaption").Single().Value;
        caption.ShouldNotBeEmpty();
        chart.Descendants("table").Single().Descendants("tbody").Elements("tr").ShouldNotBeEmpty();
        chart.With("div", "chart-scroll").ShouldAllBe(r => (string?)r.Attribute("role") == "region" && (string?)r.Attribute("tabindex") == "0" && (string?)r.Attribute("aria-label") != null);
        if (!IsTable) { ExpectNamedPicture(chart, caption); }
    }

    [Fact]
    public async Task Draw_HostileLabel_IsOnlyText()
    {
        string html = await DrawAsync(3, Hostile);
        html.ShouldNotContain("<script");
        html.ShouldNotContain("<img");
        Drawing.Parse(html).Value.ShouldContain("<script>");
    }

    [Fact]
    public async Task Draw_Twice_IsTheSameInEveryCulture()
    {
        string first = await DrawAsync(40, "Hoorn");
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(before.Name == "nl-NL" ? "en-US" : "nl-NL");
            (await DrawAsync(40, "Hoorn")).ShouldBe(first);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public async Task Draw_Attributes_HoldNoDecimalCommaAndNoColour()
    {
        XElement chart = Drawing.Parse(await DrawAsync(40, "Hoorn"));
        string[] places = ["x", "y", "x1", "x2", "y1", "y2", "cx", "cy", "r", "width", "height", "d", "transform", "viewBox"];
        chart.Descendants().Attributes().Where(a => places.Contains(a.Name.LocalName)).Select(a => a.Value).Where(v => NotANumber().IsMatch(v)).ShouldBeEmpty();
        chart.Descendants().Attributes("fill").Select(a => a.Value).ShouldAllBe(v => v.StartsWith("url(#", StringComparison.Ordinal));
        chart.Descendants().Attributes("style").ShouldBeEmpty();
    }

    [Fact]
    public async Task Draw_Ids_AreUnique() => Drawing.Parse(await DrawAsync(40, "Hoorn")).DescendantsAndSelf().Attributes("id").Select(a => a.Value).ShouldBeUnique();

    /// <summary>True for a chart that is a table itself.</summary>
    protected virtual bool IsTable => false;

    /// <summary>Draws a number of items; the first bears the label.</summary>
    protected abstract Task<string> DrawAsync(int items, string label);

    private static void ExpectNamedPicture(XElement chart, string caption)
    {
        XElement svg = chart.With("svg", "chart-picture").Single();
        ((string?)svg.Attribute("role")).ShouldBe(svg.Descendants("a").Any() ? "group" : "img");
        svg.Elements("title").Single().Value.ShouldBe(caption);
        svg.Elements("desc").Single().Value.ShouldNotBeEmpty();
        ((string?)svg.Attribute("viewBox")).ShouldNotBeNull();
        chart.Elements("details").Single().Elements("summary").Single().Value.ShouldStartWith("Toon als tabel");
    }

    [GeneratedRegex("NaN|Infinity|∞|,|E[+-]")]
    private static partial Regex NotANumber();
}
