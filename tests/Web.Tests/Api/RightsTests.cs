using System.Net;
using System.Text.Json.Nodes;

namespace ZVSearch.Web.Tests.Api;

/// <summary>What a reader may not see does not exist: not in a list, a count, a facet, a pair or a theme.</summary>
[Collection(ApiCollection.Name)]
public sealed class RightsTests(ApiHost host)
{
    [Fact]
    public async Task ClosedDocuments_AnyAnswer_NamesNone()
    {
        IReadOnlyDictionary<string, string> answers = await host.AnswersAsync();
        answers.Count.ShouldBeGreaterThan(40);
        foreach ((string address, string body) in answers)
        {
            foreach (string hash in host.ClosedHashes) { body.ShouldNotContain(hash, customMessage: address); }

            body.ShouldNotContain(ApiHost.ClosedMark, customMessage: address);
        }
    }

    [Fact]
    public async Task ClosedDocuments_TakenIn_ChangeNoAnswer()
    {
        IReadOnlyDictionary<string, string> now = await host.AnswersAsync();
        now.Keys.ShouldBe(host.Before.Keys);
        host.Before.Where(b => Told(b.Key, now[b.Key]) != Told(b.Key, b.Value)).Select(b => b.Key).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("/api/v1/documenten/{0}")]
    [InlineData("/api/v1/documenten/{0}/vergelijkbaar")]
    [InlineData("/api/v1/overlappingen/{0}..{1}")]
    [InlineData("/api/v1/overlappingen/{1}..{0}")]
    public async Task ClosedDocument_ByName_LooksLikeOneThatIsNotThere(string address)
    {
        string open = (await host.JsonAsync("/api/v1/documenten"))["resultaten"]?[0]?["hash"]?.ToString() ?? string.Empty;
        HttpResponseMessage none = await host.Client.GetAsync(string.Format(null, address, new string('0', 64), open));
        foreach (string hash in host.ClosedHashes)
        {
            HttpResponseMessage closed = await host.Client.GetAsync(string.Format(null, address, hash, open));
            closed.StatusCode.ShouldBe(HttpStatusCode.NotFound);
            (await closed.Content.ReadAsStringAsync()).ShouldBe(await none.Content.ReadAsStringAsync());
            closed.Headers.Select(h => h.Key).Order().ShouldBe(none.Headers.Select(h => h.Key).Order());
        }
    }

    /// <summary>
    /// What an answer tells of documents. Of hits only which documents they are: how rare a word is, is counted over the whole index, so scores and the passage that is
    /// shown first can shift with documents that the reader may not see. Everything else has to be the same to the letter.
    /// </summary>
    private static string Told(string address, string body)
    {
        if (!address.Contains("/vergelijkbaar", StringComparison.Ordinal) && !address.Contains("?q=", StringComparison.Ordinal)) { return body; }

        JsonNode answer = JsonNode.Parse(body).ShouldNotBeNull();
        string[] hits = [.. answer["resultaten"].ShouldNotBeNull().AsArray().Select(h => h?["document"]?.ToJsonString() ?? h.ShouldNotBeNull().ToJsonString()).Order(StringComparer.Ordinal)];
        answer["resultaten"] = null;
        return answer.ToJsonString() + string.Join('\n', hits);
    }

    [Fact]
    public async Task Samples_EveryResource_HoldsSomethingToHide()
    {
        // Without this the other tests could pass on empty lists.
        foreach (string resource in (string[])["documenten", "overlappingen", "themas", "initiatieven", "convenanten", "besluiten", "lessen", "verbindingen", "blinde-vlekken", "dekking"])
        {
            (await host.JsonAsync($"/api/v1/{resource}"))["totaal"]?.GetValue<int>().ShouldBeGreaterThan(0, resource);
        }
    }
}
