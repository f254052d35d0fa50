using System.Globalization;
using System.Text.RegularExpressions;
using ZVSearch.Support;

namespace ZVSearch.Web.Tests.Charts;

/// <summary>Colours of charts.css, measured as WCAG 2 does.</summary>
public partial class ContrastTests
{
    private const double LeastForText = 4.5, LeastForShapes = 3;

    private static readonly string Style = File.ReadAllText(Path.Combine(Repository.Root, "src", "Web", "wwwroot", "charts.css"));

    public static TheoryData<string, string, double> Pairs()
    {
        TheoryData<string, string, double> pairs = new()
        {
            { "ground", "ink", LeastForText }, { "ground", "soft", LeastForText }, { "band", "ink", LeastForText }, { "ground", "today", LeastForText },
            { "hatch-ground", "hatch-ink", LeastForText }, { "ground", "bar", LeastForShapes }, { "ground", "highlight", LeastForShapes }, { "ground", "bubble-line", LeastForShapes },
        };
        foreach (string name in (string[])["1", "2", "3", "4", "5", "bar", "planned", "finished", "stopped", "hatch", "bubble"])
        {
            if (name != "hatch") { pairs.Add(name, name + "-ink", LeastForText); }
        }

        return pairs;
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Colours_InLightAndDark_CanBeRead(string ground, string ink, double least)
    {
        string[] schemes = Style.Split("prefers-color-scheme: dark");
        schemes.Length.ShouldBe(2);
        foreach (string scheme in schemes) { Contrast(Colour(scheme, ground), Colour(scheme, ink)).ShouldBeGreaterThanOrEqualTo(least); }
    }

    [Fact]
    public void Colours_OutsideTheTokens_AreNone() =>
        Hex().Matches(Style[Style.IndexOf(".chart {", StringComparison.Ordinal)..].Replace("#8a1f6e", string.Empty, StringComparison.Ordinal)).Where(m => m.Value != "#154273").ShouldBeEmpty();

    private static string Colour(string scheme, string name) => Regex.Match(scheme, $"--chart-{name}: (#[0-9a-f]{{6}})").Groups[1].Value;

    private static double Contrast(string one, string other)
    {
        double a = Luminance(one), b = Luminance(other);
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(string hex)
    {
        double[] channels = [.. new[] { 1, 3, 5 }.Select(i => int.Parse(hex.AsSpan(i, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0).Select(c => c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4))];
        return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2];
    }

    [GeneratedRegex("#[0-9a-f]{6}")]
    private static partial Regex Hex();
}
