using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using ZVSearch.Web.Tests.Searching;

namespace ZVSearch.Web.Tests.Documents;

/// <summary>A document that is too long for one page: shown in parts, and every link into it lands.</summary>
public sealed partial class LongDocumentTests : IAsyncLifetime
{
    private const int Chapters = 60;

    /// <summary>Bytes of HTML: a part with everything around it.</summary>
    private const int ModestSize = 120_000;

    private SearchHost? _host;
    private string _address = string.Empty;

    private HttpClient Client => (_host ?? throw new InvalidOperationException("Not started.")).Client;

    public async Task InitializeAsync()
    {
        _host = await SearchHost.StartAsync();
        var page = new StringBuilder("<html><head><title>Lange wet</title></head><body><h1>Lange wet</h1>");
        for (int chapter = 1; chapter <= Chapters; chapter++)
        {
            page.Append(CultureInfo.InvariantCulture, $"<h2>Hoofdstuk {chapter}</h2><p>Hier begint merkteken{chapter:D2}.</p>");
            for (int i = 0; i < 10; i++) { page.Append("<p>").Append(string.Join(' ', Enumerable.Repeat("De gemeente houdt toezicht op de naleving van deze regels.", 9))).Append("</p>"); }
        }

        await _host.AddAsync("Hoorn/lang.html", page.Append("</body></html>").ToString());
        await _host.AddAsync("Hoorn/kort.html", "<html><head><title>Korte regeling</title></head><body><h1>Korte regeling</h1><p>Hier staat kortwoord.</p></body></html>");
        _address = HitLink().Match(await Client.GetStringAsync("/zoeken?q=merkteken01")).Groups[1].Value;
    }

    [Fact]
    public async Task Page_WithoutAPart_IsTheFirstAndModest()
    {
        string page = await Client.GetStringAsync(_address);
        page.ShouldContain("merkteken01");
        page.ShouldNotContain("merkteken60");
        page.ShouldNotContain("rel=\"prev\"");
        page.ShouldContain("rel=\"next\"");
        Encoding.UTF8.GetByteCount(page).ShouldBeLessThan(ModestSize);
    }

    [Theory]
    [InlineData("2", 2)]
    [InlineData("", 1)]
    [InlineData("0", 1)]
    [InlineData("-1", 1)]
    [InlineData("999", 1)]
    [InlineData("2.5", 1)]
    [InlineData("99999999999999999999", 1)]
    [InlineData("%00<b>", 1)]
    public async Task Part_ByNumber_OrTheFirstWhenThereIsNone(string asked, int shown) =>
        (await Client.GetStringAsync($"{_address}?deel={asked}")).ShouldContain($"Deel {shown} van ");

    [Fact]
    public async Task Parts_OneAfterTheOther_HoldEverythingOnce()
    {
        var seen = new List<string>();
        string? next = _address;
        for (int part = 0; next is not null && part < Chapters; part++)
        {
            string page = WebUtility.HtmlDecode(await Client.GetStringAsync(next));
            seen.AddRange(Marker().Matches(page).Select(m => m.Value));
            next = NextLink().Match(page) is { Success: true } link ? link.Groups[1].Value : null;
        }

        seen.ShouldBe(Enumerable.Range(1, Chapters).Select(c => $"merkteken{c:D2}"));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(31)]
    [InlineData(Chapters)]
    public async Task Hit_InAnyPart_OpensAtItsPassage(int chapter)
    {
        string marker = $"merkteken{chapter:D2}";
        string hit = HitAddress().Match(WebUtility.HtmlDecode(await Client.GetStringAsync($"/zoeken?q={marker}"))).Groups[1].Value;
        hit.ShouldContain("passage=");
        string page = await Client.GetStringAsync(hit);
        page.ShouldContain("id=\"passage\"");
        page.ShouldContain($"<mark>{marker}</mark>");
        page.ShouldContain("href=\"#passage\"");
        Encoding.UTF8.GetByteCount(page).ShouldBeLessThan(ModestSize);
    }

    [Fact]
    public async Task Place_OfAFact_OpensInItsPart()
    {
        string page = await Client.GetStringAsync($"{_address}?plek=250000-250040");
        page.ShouldContain("id=\"passage\"");
        page.ShouldNotContain("Deel 1 van ");
        (await Client.GetStringAsync($"{_address}?plek=250000-250040&deel=1")).ShouldContain("plek=250000-250040#passage");
    }

    [Fact]
    public async Task Everything_CanBeShownAndLeft()
    {
        string page = await Client.GetStringAsync($"{_address}?deel=alles");
        page.ShouldContain("merkteken01");
        page.ShouldContain("merkteken60");
        page.ShouldContain("Toon in delen");
        page.ShouldNotContain("rel=\"next\"");
    }

    [Fact]
    public async Task Headings_LeadToThePartThatTheyStandIn()
    {
        string page = WebUtility.HtmlDecode(await Client.GetStringAsync(_address));
        Match[] headings = [.. Heading().Matches(page).OfType<Match>()];
        headings.Length.ShouldBeGreaterThanOrEqualTo(Chapters);
        foreach (Match heading in headings.Where((_, i) => i % 20 == 0)) { (await Client.GetStringAsync(heading.Groups[1].Value)).ShouldContain($"id=\"{heading.Groups[2].Value}\""); }
    }

    [Fact]
    public async Task ShortDocument_StaysWhole()
    {
        string address = HitLink().Match(await Client.GetStringAsync("/zoeken?q=kortwoord")).Groups[1].Value;
        string page = await Client.GetStringAsync($"{address}?deel=2");
        page.ShouldContain("kortwoord");
        page.ShouldNotContain("Deel ");
        page.ShouldNotContain("Toon alles");
    }

    public async Task DisposeAsync()
    {
        if (_host is not null) { await _host.DisposeAsync(); }
    }

    [GeneratedRegex("(/document/[0-9a-f]{64})")]
    private static partial Regex HitLink();

    [GeneratedRegex("href=\"(/document/[^\"]+)\"")]
    private static partial Regex HitAddress();

    [GeneratedRegex("rel=\"next\" href=\"([^\"]+)\"")]
    private static partial Regex NextLink();

    [GeneratedRegex("merkteken[0-9]{2}")]
    private static partial Regex Marker();

    [GeneratedRegex("href=\"(/document/[^\"#]+)#(kop-[0-9]+)\"")]
    private static partial Regex Heading();
}
