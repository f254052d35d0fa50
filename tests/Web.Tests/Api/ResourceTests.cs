using System.Text.Json.Nodes;

namespace ZVSearch.Web.Tests.Api;

[Collection(ApiCollection.Name)]
public sealed class ResourceTests(ApiHost host)
{
    [Theory]
    [InlineData("/api/v1/documenten?soort=convenant", "soort", "convenant")]
    [InlineData("/api/v1/convenanten?status=verlopen", "status", "verlopen")]
    [InlineData("/api/v1/overlappingen?minGraad=1&relatie=dubbele-opdracht", "relatie", "dubbele-opdracht")]
    [InlineData("/api/v1/besluiten?soort=actie", "soort", "actie")]
    [InlineData("/api/v1/lessen?uitkomst=mislukt", "uitkomst", "mislukt")]
    public async Task Filter_OnAValue_GivesOnlyThat(string address, string field, string value)
    {
        JsonArray results = await ResultsAsync(address);
        results.ShouldNotBeEmpty();
        results.ShouldAllBe(r => r != null && ApiOperationCase.Text(r, field) == value);
    }

    [Fact]
    public async Task Document_ByHash_SaysWhatItSays()
    {
        JsonNode found = (await ResultsAsync("/api/v1/zoekresultaten?q=geldezels&soort=projectplan"))[0].ShouldNotBeNull();
        JsonNode document = await host.JsonAsync(found["document"]?["_links"]?["self"]?["href"]?.ToString() ?? string.Empty);
        document["document"]?["hash"]?.ToString().ShouldBe(found["document"]?["hash"]?.ToString());
        document["feiten"].ShouldNotBeNull().AsArray().ShouldContain(f => f != null && ApiOperationCase.Text(f, "kaart") == "initiative");
        document["vindplaatsen"].ShouldNotBeNull().AsArray().Count.ShouldBe(1);
        document.ToJsonString().ShouldNotContain(host.Data.Root);
    }

    [Fact]
    public async Task Search_Question_GivesHitsFacetsAndUnderstanding()
    {
        JsonNode answer = await host.JsonAsync("/api/v1/zoekresultaten?q=geldezels");
        answer["totaal"]?.GetValue<int>().ShouldBeGreaterThan(0);
        answer["facetten"].ShouldNotBeNull().AsArray().Select(f => f?["naam"]?.ToString()).ShouldBe(["regio", "bron", "thema", "soort", "jaar"]);
        JsonNode hit = answer["resultaten"]?[0].ShouldNotBeNull() ?? new JsonObject();
        ApiOperationCase.Text(hit, "fragment").ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Overlap_ByItsLink_ShowsEvidenceAndAgendaPoint()
    {
        JsonNode pair = (await ResultsAsync("/api/v1/overlappingen?minGraad=2"))[0].ShouldNotBeNull();
        string address = pair["_links"]?["self"]?["href"]?.ToString() ?? string.Empty;
        JsonNode detail = await host.JsonAsync(address);
        detail["bewijs"].ShouldNotBeNull().AsArray().ShouldNotBeEmpty();
        ApiOperationCase.Text(detail, "agendapunt").ShouldNotBeEmpty();
        string[] hashes = address.Split('/')[^1].Split("..");
        (await host.JsonAsync($"/api/v1/overlappingen/{hashes[1]}..{hashes[0]}")).ToJsonString().ShouldBe(detail.ToJsonString());
    }

    [Fact]
    public async Task Theme_ByItsLink_ShowsItsDocuments()
    {
        JsonNode theme = (await ResultsAsync("/api/v1/themas"))[0].ShouldNotBeNull();
        JsonNode detail = await host.JsonAsync(theme["_links"]?["self"]?["href"]?.ToString() ?? string.Empty);
        detail["documenten"].ShouldNotBeNull().AsArray().Count.ShouldBe(theme["aantalDocumenten"].ShouldNotBeNull().GetValue<int>());
    }

    [Fact]
    public async Task Export_Lines_AreAllDocumentsOnce()
    {
        HttpResponseMessage response = await host.Client.GetAsync("/api/v1/documenten/export");
        response.Content.Headers.ContentType?.MediaType.ShouldBe("application/x-ndjson");
        string text = await response.Content.ReadAsStringAsync();
        text.ShouldEndWith("\n");
        string[] hashes = [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonNode.Parse(l)?["hash"]?.ToString() ?? string.Empty)];
        hashes.Length.ShouldBe(host.OpenDocuments);
        hashes.ShouldBeUnique();
    }

    [Fact]
    public async Task Export_WithAFilter_GivesOnlyThat()
    {
        string text = await host.Client.GetStringAsync("/api/v1/documenten/export?soort=convenant");
        text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe((await host.JsonAsync("/api/v1/documenten?soort=convenant"))["totaal"].ShouldNotBeNull().GetValue<int>());
    }

    private async Task<JsonArray> ResultsAsync(string address) => (await host.JsonAsync(address))["resultaten"].ShouldNotBeNull().AsArray();
}
