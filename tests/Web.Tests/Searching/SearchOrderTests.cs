using System.Net;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Microsoft.AspNetCore.WebUtilities;
using ZVSearch.Web.Pages.Search;
using ZVSearch.Web.Tests.Api;

namespace ZVSearch.Web.Tests.Searching;

/// <summary>Order and themes: in the address, on the page, in files and for programs.</summary>
[Collection(ApiCollection.Name)]
public sealed class SearchOrderTests(ApiHost host)
{
    [Theory]
    [InlineData("?q=plan&volgorde=nieuwste", "?q=plan&volgorde=nieuwste")]
    [InlineData("?q=plan&volgorde=relevantie", "?q=plan")]
    [InlineData("?q=plan&volgorde=van-alles", "?q=plan")]
    [InlineData("?thema=geldezels&thema=mensenhandel&volgorde=titel", "?thema=geldezels&thema=mensenhandel&volgorde=titel")]
    [InlineData("?q=plan&letterlijk=1&volgorde=oudste&pagina=3", "?q=plan&letterlijk=1&volgorde=oudste")]
    public void Address_KeepsWhatMakesSense(string typed, string kept) => SearchAddress.Parse(typed).ToQueryString().ShouldBe(kept);

    [Theory]
    [InlineData("?q=plan&thema=geldezels", "“plan” · thema: Geldezels")]
    [InlineData("?volgorde=oudste", "alle documenten · oudste eerst")]
    public void Question_InWords_NamesThemeAndOrder(string typed, string words) => SearchWords.Of(SearchAddress.Parse(typed)).ShouldBe(words);

    [Fact]
    public void Toggle_Theme_KeepsTheOrder()
    {
        string address = SearchAddress.Parse("?q=plan&volgorde=nieuwste").Toggle("theme", "geldezels");
        QueryHelpers.ParseQuery(new Uri("http://x" + address).Query)["volgorde"].ToString().ShouldBe("nieuwste");
        SearchAddress.Parse(new Uri("http://x" + address).Query).Toggle("theme", "geldezels").ShouldBe("/zoeken?q=plan&volgorde=nieuwste");
    }

    [Theory]
    [InlineData("nieuwste", true)]
    [InlineData("oudste", false)]
    public async Task Api_OrderByDate_GoesOverAllPages(string order, bool isNewestFirst)
    {
        var dates = new List<string>();
        for (int page = 1; page <= 3; page++)
        {
            JsonNode answer = await host.JsonAsync($"/api/v1/zoekresultaten?q=zorg&volgorde={order}&paginaGrootte=4&pagina={page}");
            dates.AddRange(answer["resultaten"].ShouldNotBeNull().AsArray().Select(h => h?["document"]?["datum"]?.ToString()).OfType<string>());
        }

        dates.Count.ShouldBeGreaterThan(4);
        dates.ShouldBe(isNewestFirst ? dates.OrderDescending() : dates.Order());
    }

    [Fact]
    public async Task Api_Theme_FiltersAndCountsTheSame()
    {
        JsonNode all = await host.JsonAsync("/api/v1/zoekresultaten");
        JsonNode[] values = [.. Facet(all).OfType<JsonNode>()];
        values.ShouldNotBeEmpty();
        foreach (JsonNode value in values.Take(3))
        {
            JsonNode chosen = await host.JsonAsync($"/api/v1/zoekresultaten?thema={value["waarde"]}");
            chosen["totaal"]?.GetValue<int>().ShouldBe(value["aantal"]?.GetValue<int>() ?? 0);
        }
    }

    [Theory]
    [InlineData("volgorde=beste")]
    [InlineData("thema=bestaat-niet")]
    public async Task Api_UnknownValue_IsRefused(string parameter) => (await host.Client.GetAsync($"/api/v1/zoekresultaten?{parameter}")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);

    [Theory]
    [InlineData("volgorde")]
    [InlineData("thema")]
    public async Task Description_NamesTheParameter(string name)
    {
        JsonArray parameters = (await host.DescriptionAsync())["paths"]?["/zoekresultaten"]?["get"]?["parameters"].ShouldNotBeNull().AsArray() ?? [];
        parameters.ShouldContain(p => p != null && p["name"] != null && p["name"]!.ToString() == name);
    }

    [Theory]
    [InlineData("/zoeken?q=zorg")]
    [InlineData("/zoeken?q=zorg&volgorde=titel")]
    [InlineData("/zoeken")]
    public async Task Page_ShowsTheOrdersAndWhichOneHolds(string address)
    {
        string page = await host.Client.GetStringAsync(address);
        page.ShouldContain("Volgorde van de antwoorden");
        page.ShouldContain("volgorde=oudste");
        page.ShouldContain("thema=");
        System.Text.RegularExpressions.Regex.Count(page[page.IndexOf("class=\"order\"", StringComparison.Ordinal)..page.IndexOf("class=\"tools\"", StringComparison.Ordinal)], "aria-current").ShouldBe(1);
    }

    [Fact]
    public async Task Csv_ByTitle_IsInThatOrder()
    {
        string[] titles = [.. (await host.Client.GetStringAsync("/zoeken/export.csv?volgorde=titel")).Split('\n').Skip(1).Select(l => l.Split(';')).Where(l => l.Length > 5).Select(l => l[1].Trim('"'))];
        titles.Length.ShouldBe(host.OpenDocuments);
        titles.ShouldBe(titles.Order(StringComparer.Create(System.Globalization.CultureInfo.GetCultureInfo("nl-NL"), ignoreCase: true)));
    }

    [Fact]
    public async Task Feed_OfATheme_HoldsNoMoreThanItsDocuments()
    {
        int count = Facet(await host.JsonAsync("/api/v1/zoekresultaten")).First(v => v?["waarde"]?.ToString() == "geldezels")?["aantal"]?.GetValue<int>() ?? 0;
        var feed = XElement.Parse(await host.Client.GetStringAsync("/zoeken/feed.xml?thema=geldezels&volgorde=titel"));
        feed.Elements().Count(e => e.Name.LocalName == "entry").ShouldBe(count);
    }

    private static JsonArray Facet(JsonNode answer) => answer["facetten"].ShouldNotBeNull().AsArray().First(f => f?["naam"]?.ToString() == "thema")?["waarden"]?.AsArray() ?? [];
}
