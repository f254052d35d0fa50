using System.Text.Json.Nodes;

namespace ZVSearch.Web.Tests.Api;

[Collection(ApiCollection.Name)]
public sealed class PagingTests(ApiHost host)
{
    [Theory]
    [InlineData("/api/v1/documenten")]
    [InlineData("/api/v1/zoekresultaten?q=jongeren")]
    [InlineData("/api/v1/gemeenten")]
    [InlineData("/api/v1/dekking?ontbreekt=true")]
    public async Task Next_FromTheFirst_GivesEveryResultOnce(string collection)
    {
        string? address = collection + (collection.Contains('?', StringComparison.Ordinal) ? "&" : "?") + "paginaGrootte=5";
        var seen = new List<string>();
        int total = 0, pages = 0;
        string last = string.Empty, self = string.Empty;
        while (address is not null && pages++ < 100)
        {
            JsonNode page = await host.JsonAsync(address);
            page["resultaten"].ShouldNotBeNull().AsArray().Count.ShouldBeInRange(1, 5);
            seen.AddRange(page["resultaten"].ShouldNotBeNull().AsArray().Select(r => r.ShouldNotBeNull().ToJsonString()));
            total = page["totaal"].ShouldNotBeNull().GetValue<int>();
            (Href(page, "prev") is null).ShouldBe(pages == 1);
            (self, last, address) = (address, Href(page, "last").ShouldNotBeNull(), Href(page, "next"));
        }

        seen.Count.ShouldBe(total);
        seen.Distinct().Count().ShouldBe(total);
        if (pages > 1) { self.ShouldBe(last); }
    }

    [Fact]
    public async Task Page_BehindTheLast_IsEmptyAndLeadsBack()
    {
        JsonNode page = await host.JsonAsync("/api/v1/documenten?pagina=9");
        page["resultaten"].ShouldNotBeNull().AsArray().ShouldBeEmpty();
        page["totaal"]?.GetValue<int>().ShouldBe(host.OpenDocuments);
        Href(page, "next").ShouldBeNull();
        Href(page, "prev").ShouldBe("/api/v1/documenten?pagina=1");
    }

    [Theory]
    [InlineData("pagina=0", "buiten-bereik")]
    [InlineData("pagina=-1", "buiten-bereik")]
    [InlineData("paginaGrootte=101", "buiten-bereik")]
    [InlineData("paginaGrootte=", "buiten-bereik")]
    [InlineData("pagina=1&pagina=2", "te-vaak")]
    [InlineData("pagina=600", "te-diep")]
    [InlineData("vanaf=2026-01-02&tot=2026-01-01", "periode")]
    [InlineData("vanaf=2026-02-30", "geen-datum")]
    [InlineData("regio=Alkmaar&regio=Atlantis", "onbekende-waarde")]
    [InlineData("jaar=25", "geen-jaar")]
    public async Task Question_WithAFault_SaysWhichByItsCode(string parameters, string code)
    {
        string body = await (await host.Client.GetAsync("/api/v1/zoekresultaten?" + parameters)).Content.ReadAsStringAsync();
        JsonNode.Parse(body)?["errors"]?.AsArray().ShouldHaveSingleItem()?["code"]?.ToString().ShouldBe(code);
    }

    [Fact]
    public async Task Fault_InOneOfManyValues_SaysWhichOne()
    {
        string body = await (await host.Client.GetAsync("/api/v1/documenten?gebied=Alkmaar&gebied=Atlantis")).Content.ReadAsStringAsync();
        JsonNode.Parse(body)?["errors"]?[0]?["location"]?["index"]?.GetValue<int>().ShouldBe(1);
    }

    private static string? Href(JsonNode page, string link) => page["_links"]?[link]?["href"]?.ToString();
}
