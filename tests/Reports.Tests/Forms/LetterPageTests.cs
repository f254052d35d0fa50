using System.Net;
using System.Text.RegularExpressions;
using ZVSearch.Core.Findings.Letters;
using ZVSearch.Reports.Letters;
using ZVSearch.Reports.Letters.Forms;

namespace ZVSearch.Reports.Tests.Forms;

/// <summary>The letter as a page: encoded, linked both ways, short.</summary>
public partial class LetterPageTests
{
    [Fact]
    public void Page_HostileText_IsTextOnly()
    {
        string page = LetterPage.Write(Made.Attacked, Made.Site);
        page.ShouldNotContain("<script");
        page.ShouldNotContain("<b>");
        page.ShouldContain("&lt;script&gt;");
        page.ShouldNotContain('\0');
        page.ShouldNotContain('\u001b');
        page.ShouldContain("/document/%22%3E%3Cscript%3E?plek=1-2#passage");
        page.ShouldContain("overflow-wrap:anywhere");
    }

    [Fact]
    public void Page_HasOneTitleAndHeadingsInOrder()
    {
        string page = LetterPage.Write(Made.Full);
        page.ShouldContain("<html lang=\"nl\">");
        Heading().Matches(page).Select(m => m.Value[1..3]).ShouldBe(["h1", "h2", "h3", "h3", "h2", "h3", "h2", "h2"]);
        Heading().Matches(page).Select(m => m.Groups[1].Value).ShouldBe(["Brief aan het bestuur: Hoorn", "Jeugd", "Besluit", "Mogelijk dubbel", "Zorg | straat", "Resultaat", "Wat wij niet hebben gezien", "Bronnen"]);
        page.ShouldContain("1 januari tot en met 31 maart 2026");
        page.ShouldContain("Geen stuk noemt als partner: onderwijs en zorg.");
        page.ShouldContain("Rij; met; cellen");
        page.ShouldContain("<p>Goed nieuws.</p>");
    }

    [Fact]
    public void Page_EveryLinkInside_LeadsSomewhere()
    {
        string page = LetterPage.Write(Made.Full);
        string[] ids = [.. Id().Matches(page).Select(m => m.Groups[1].Value)];
        ids.ShouldBeUnique();
        string[] targets = [.. Inside().Matches(page).Select(m => m.Groups[1].Value)];
        targets.ShouldBeSubsetOf(ids);
        targets.Count(t => t == "bron-1").ShouldBe(2);
        page.ShouldContain("href=\"#punt-1\"");
        page.ShouldContain("href=\"#punt-3\"");
    }

    [Theory]
    [InlineData("https://zv.voorbeeld.nl/", "https://zv.voorbeeld.nl/document/")]
    [InlineData("https://zv.voorbeeld.nl/kennis", "https://zv.voorbeeld.nl/kennis/document/")]
    [InlineData("javascript:alert(1)", null)]
    [InlineData(null, null)]
    public void Page_LinksIntoDocuments_OnlyOnTheWeb(string? site, string? start)
    {
        string page = LetterPage.Write(Made.Full, site is null ? null : new Uri(site));
        if (start is null) { page.ShouldNotContain("/document/"); }
        else { page.ShouldContain($"href=\"{start}{Made.Hash("Notulen")}?plek=50-90#passage\""); }

        page.ShouldNotContain("javascript:");
    }

    [Fact]
    public void Page_NoRegionNoThemes_SaysSo()
    {
        string page = LetterPage.Write(Made.Empty);
        page.ShouldContain("Brief aan het bestuur: hele eenheid");
        page.ShouldContain("Geen nieuws in deze periode.");
        page.ShouldNotContain("Bronnen");
    }

    [Fact]
    public void Words_AreThoseOfThePageBeforeItsSources()
    {
        foreach (Letter letter in (Letter[])[Made.Full, Made.Empty, Made.Attacked, Long()]) { LetterWords.Count(letter).ShouldBe(Shown(LetterPage.Write(letter, Made.Site)).Length); }
    }

    [Fact]
    public void Words_OfFourThemes_StayWithinTwoMinutes() => LetterWords.Count(LetterFit.Fit(Long())).ShouldBeInRange(500, LetterFit.MostWords);

    [Fact]
    public void Page_SameLetter_SameText() => LetterPage.Write(Made.Full, Made.Site).ShouldBe(LetterPage.Write(Made.Full, Made.Site));

    [Fact]
    public void Page_Colours_CanBeReadInLightDarkAndPrint()
    {
        string[] palettes = [.. LetterPage.Write(Made.Empty).Split(":root{")[1..]];
        palettes.Length.ShouldBe(3);
        foreach (Dictionary<string, string> palette in palettes.Select(p => Colour().Matches(p[..p.IndexOf('}', StringComparison.Ordinal)]).ToDictionary(m => m.Groups[1].Value, m => m.Groups[2].Value)))
        {
            foreach (string ink in (string[])["ink", "soft", "link"]) { Math.Min(Contrast.Of(palette[ink], palette["ground"]), Contrast.Of(palette[ink], palette["panel"])).ShouldBeGreaterThanOrEqualTo(7, ink); }

            Contrast.Of(palette["line"], palette["ground"]).ShouldBeGreaterThanOrEqualTo(3);
        }
    }

    /// <summary>Four themes with 500 words of points, as many as the program writes, in four kinds each.</summary>
    private static Letter Long()
    {
        string sentence = string.Join(' ', Enumerable.Repeat("woord", 25));
        PointKind[] kinds = [PointKind.Decision, PointKind.Result, PointKind.Overdue, PointKind.News, PointKind.News];
        return Made.Letter([.. Enumerable.Range(1, 4).Select(t => Made.Theme($"Thema{t}", [.. kinds.Select((k, i) => Made.Point(k, sentence, Made.Source($"Stuk {t} {i}")))]) with { Documents = [new DistrictCount("Noord-Holland Noord", t)], BlindSpots = t == 1 ? ["onderwijs"] : [], NotSeen = t == 2 ? ["Geen gemeente heeft over dit thema een stuk uit deze periode aangeleverd."] : [] })]);
    }

    private static string[] Shown(string page)
    {
        int body = page.IndexOf("<body>", StringComparison.Ordinal), sources = page.IndexOf("<section aria-labelledby=\"bronnen\"", StringComparison.Ordinal);
        string running = sources < 0 ? page[body..] : page[body..sources];
        return WebUtility.HtmlDecode(Tag().Replace(InlineTag().Replace(running, string.Empty), " ")).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
    }

    [GeneratedRegex(@"--(\w+):#([0-9a-f]+)")]
    private static partial Regex Colour();

    [GeneratedRegex(@"<h\d[^>]*>([^<]*)<")]
    private static partial Regex Heading();

    [GeneratedRegex(@" id=""([^""]+)""")]
    private static partial Regex Id();

    [GeneratedRegex(@"href=""#([^""]+)""")]
    private static partial Regex Inside();

    [GeneratedRegex(@"</?(?:a|sup|strong)(?: [^>]*)?>")]
    private static partial Regex InlineTag();

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tag();
}
