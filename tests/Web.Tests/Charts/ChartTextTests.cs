using ZVSearch.Web.Pages.Charts;

namespace ZVSearch.Web.Tests.Charts;

public class ChartTextTests
{
    [Theory]
    [InlineData("kort", 100, "kort")]
    [InlineData("een lange naam van een plan", 100, "een lange|naam van e…")]
    [InlineData("woonoverlast-aanpak", 100, "woonoverla…")]
    [InlineData("", 100, "")]
    [InlineData("  veel   wit  ", 100, "veel wit")]
    public void Wrap_Room_GivesTwoLinesAtMost(string text, double room, string lines) => string.Join('|', ChartText.Wrap(text, room, 2)).ShouldBe(lines);

    [Theory]
    [InlineData(10)]
    [InlineData(40)]
    [InlineData(90)]
    public void Fit_AnyRoom_IsNoWiderThanThat(double room) => ChartText.Width(ChartText.Fit("Mensenhandel en arbeidsuitbuiting", Math.Max(room, ChartText.Size))).ShouldBeLessThanOrEqualTo(Math.Max(room, ChartText.Size));

    [Fact]
    public void Fit_HalfACharacter_IsNotLeft() => ChartText.Fit("ab😀😀😀😀", 40).ShouldNotContain('\ud83d'.ToString() + '…');

    [Theory]
    [InlineData(0, "0")]
    [InlineData(-0.001, "0")]
    [InlineData(1.005, "1")]
    [InlineData(12.346, "12.35")]
    [InlineData(1234567.5, "1234567.5")]
    public void N_Number_IsShortAndInvariant(double value, string text) => Svg.N(value).ShouldBe(text);

    [Theory]
    [InlineData(0, "")]
    [InlineData(3, "1|2|3")]
    [InlineData(5, "1|2|3|4|5")]
    [InlineData(6, "1–2|3–4|5–6")]
    [InlineData(23, "1–5|6–10|11–15|16–20|21–23")]
    public void Legend_Highest_NamesTheBounds(int highest, string bounds) => string.Join('|', ShadeScale.For([highest]).Legend().Select(l => l.Bounds)).ShouldBe(bounds);

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(5, 1)]
    [InlineData(6, 2)]
    [InlineData(23, 5)]
    public void Of_Count_GivesTheShade(int count, int shade) => ShadeScale.For([23]).Of(count).ShouldBe(shade);
}
