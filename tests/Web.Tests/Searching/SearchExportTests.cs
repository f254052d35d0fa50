using System.IO.Compression;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using ZVSearch.Web.Tests.Api;

namespace ZVSearch.Web.Tests.Searching;

/// <summary>The whole answer as a file, a feed, and what browsers ask to search here.</summary>
[Collection(ApiCollection.Name)]
public class SearchExportTests(ApiHost host)
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace Sheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    [Fact]
    public async Task Csv_WithoutAQuestion_HoldsEveryOpenDocumentAndNoClosedOne()
    {
        HttpResponseMessage response = await host.Client.GetAsync("/zoeken/export.csv");
        byte[] bytes = await response.Content.ReadAsByteArrayAsync();
        string text = Encoding.UTF8.GetString(bytes);
        bytes[..3].ShouldBe(Encoding.UTF8.GetPreamble());
        response.Content.Headers.ContentDisposition?.FileName.ShouldBe("zoekresultaten.csv");
        text.ShouldNotContain(ApiHost.ClosedMark);
        text.ShouldContain($"{host.OpenDocuments} documenten gevonden");
        text.Split("/document/").Length.ShouldBe(host.OpenDocuments + 1);
    }

    [Fact]
    public async Task Xlsx_Question_IsAWorkbookWithDatesAndWithoutClosedDocuments()
    {
        await using var zip = new ZipArchive(new MemoryStream(await host.Client.GetByteArrayAsync("/zoeken/export.xlsx?q=geldezels")), ZipArchiveMode.Read);
        var sheet = XElement.Load(zip.Entries.Single(e => e.FullName.Contains("worksheets/", StringComparison.Ordinal)).Open());
        sheet.Descendants(Sheet + "t").Select(t => t.Value).ShouldContain("Titel");
        sheet.Descendants(Sheet + "t").ShouldNotContain(t => t.Value.Contains(ApiHost.ClosedMark, StringComparison.Ordinal));
        sheet.Descendants(Sheet + "c").ShouldContain(c => (string?)c.Attribute("s") == "3" && (string?)c.Attribute("t") == "n");
    }

    [Fact]
    public async Task Feed_Question_IsAtomWithTheNewestFirst()
    {
        HttpResponseMessage response = await host.Client.GetAsync("/zoeken/feed.xml?q=geldezels");
        response.Content.Headers.ContentType.ShouldBe(MediaTypeHeaderValue.Parse("application/atom+xml; charset=utf-8"));
        var feed = XElement.Parse(await response.Content.ReadAsStringAsync());
        feed.Name.ShouldBe(Atom + "feed");
        foreach (string name in (string[])["id", "title", "updated", "author"]) { feed.Element(Atom + name).ShouldNotBeNull(); }

        XElement[] entries = [.. feed.Elements(Atom + "entry")];
        entries.ShouldNotBeEmpty();
        entries.ShouldAllBe(e => e.Element(Atom + "id") != null && e.Element(Atom + "title") != null && e.Element(Atom + "link") != null);
        DateTime[] moments = [.. entries.Select(e => (DateTime)(e.Element(Atom + "updated") ?? throw new InvalidOperationException("No moment.")))];
        moments.ShouldBe(moments.OrderDescending());
        entries.Select(e => e.Element(Atom + "id")?.Value.Replace("urn:sha256:", string.Empty, StringComparison.Ordinal)).Intersect(host.ClosedHashes).ShouldBeEmpty();
    }

    [Fact]
    public async Task SearchPage_Question_PointsToItsFeedAndItsFiles()
    {
        string page = await host.Client.GetStringAsync("/zoeken?q=geldezels&vanaf=2025-01-01");
        page.ShouldContain("<link rel=\"alternate\" type=\"application/atom&#x2B;xml\"");
        page.ShouldContain("/zoeken/export.xlsx?q=geldezels&amp;vanaf=2025-01-01");
        page.ShouldContain("Waarom gevonden");
        page.ShouldContain("vanaf 1 januari 2025");
    }

    [Fact]
    public async Task OpenSearch_Description_NamesSearchAndSuggestions()
    {
        var description = XElement.Parse(await host.Client.GetStringAsync("/opensearch.xml"));
        string[] templates = [.. description.Elements().Where(e => e.Name.LocalName == "Url").Select(e => (string?)e.Attribute("template") ?? string.Empty)];
        templates.ShouldContain(t => t.EndsWith("/zoeken?q={searchTerms}", StringComparison.Ordinal));
        templates.ShouldContain(t => t.EndsWith("/aanvullen/opensearch?q={searchTerms}", StringComparison.Ordinal));
        var answer = (JsonArray?)JsonNode.Parse(await host.Client.GetStringAsync("/aanvullen/opensearch?q=geldez"));
        answer?[0]?.GetValue<string>().ShouldBe("geldez");
        answer?[1]?.AsArray().Count.ShouldBeGreaterThan(0);
    }

    [Theory]
    [InlineData("/zoeken?vanaf=gisteren&tot=%00")]
    [InlineData("/zoeken?vanaf=9999-99-99")]
    [InlineData("/zoeken/export.csv?q=%22%00((")]
    [InlineData("/zoeken/export.xlsx?q=%0B%1F")]
    [InlineData("/zoeken/feed.xml?q=%0B%1F<b>&soort=%01")]
    [InlineData("/aanvullen/opensearch")]
    public async Task Anything_InTheAddress_IsNeverAnError(string address) => (await host.Client.GetAsync(address)).IsSuccessStatusCode.ShouldBeTrue();

    [Fact]
    public async Task Search_PeriodBackwards_SaysSo() => (await host.Client.GetStringAsync("/zoeken?vanaf=2025-06-01&tot=2024-01-01")).ShouldContain("eindigt voordat zij begint");
}
