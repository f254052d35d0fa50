using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using ZVSearch.Store;
using ZVSearch.Store.Catalogue;
using ZVSearch.Support;

namespace ZVSearch.Web.Tests.Api;

/// <summary>The feed follows the catalogue alone, so these tests write rows instead of reading files.</summary>
public sealed class ChangeTests : IAsyncLifetime
{
    private readonly TempFolder _folder = new();
    private CatalogueWriter? _writer;
    private WebApplication? _app;
    private HttpClient _client = new();

    public async Task InitializeAsync()
    {
        var data = new DataFolder(_folder["data"]);
        _writer = await CatalogueWriter.OpenAsync(await CatalogueStore.OpenAsync(data, default), TimeProvider.System, default);
        _app = await WebProgram.BuildAsync(data, "http://127.0.0.1:0", WebDesk.ReadOnly, default);
        await _app.StartAsync();
        _client = new HttpClient { BaseAddress = new Uri(_app.Urls.First()) };
    }

    [Fact]
    public async Task Feed_NewAndRemoved_ComeOnceInOrder()
    {
        await PutAsync('a', []);
        await PutAsync('b', []);
        JsonNode first = await FeedAsync("?sinds=0");
        Kinds(first).ShouldBe(["a bijgewerkt", "b bijgewerkt"]);
        long since = first["sinds"].ShouldNotBeNull().GetValue<long>();
        Kinds(await FeedAsync($"?sinds={since}")).ShouldBeEmpty();
        await Writer.RemoveAsync(Hash('a'), default);
        await PutAsync('b', []);
        JsonNode second = await FeedAsync($"?sinds={since}");
        Kinds(second).ShouldBe(["a verwijderd", "b bijgewerkt"]);
        second["resultaten"]?[0]?["document"].ShouldBeNull();
    }

    [Fact]
    public async Task Feed_InPieces_GivesTheSameAndSaysWhenThereIsMore()
    {
        foreach (char name in "abcde") { await PutAsync(name, []); }

        JsonNode piece = await FeedAsync("?aantal=2");
        piece["erIsMeer"]?.GetValue<bool>().ShouldBeTrue();
        var seen = new List<string>(Kinds(piece));
        while (piece["erIsMeer"]?.GetValue<bool>() == true)
        {
            piece = JsonNode.Parse(await _client.GetStringAsync(piece["_links"]?["next"]?["href"]?.ToString())).ShouldNotBeNull();
            seen.AddRange(Kinds(piece));
        }

        seen.ShouldBe(["a bijgewerkt", "b bijgewerkt", "c bijgewerkt", "d bijgewerkt", "e bijgewerkt"]);
    }

    [Fact]
    public async Task Feed_ClosedDocuments_LeaveNoTraceEvenWhenTheyGo()
    {
        await PutAsync('a', []);
        JsonNode before = await FeedAsync("?sinds=0");
        await PutAsync('b', ["driehoek"]);
        await PutAsync('c', ["driehoek"]);
        await Writer.RemoveAsync(Hash('c'), default);
        (await FeedAsync("?sinds=0")).ToJsonString().ShouldBe(before.ToJsonString());
    }

    [Fact]
    public async Task Search_BeforeAnythingIsIndexed_SaysSo()
    {
        JsonNode answer = JsonNode.Parse(await _client.GetStringAsync("/api/v1/zoekresultaten?q=x")).ShouldNotBeNull();
        answer["totaal"]?.GetValue<int>().ShouldBe(0);
        answer["opmerkingen"]?[0]?.ToString().ShouldBe("Er is nog niets opgenomen.");
    }

    [Fact]
    public async Task Fault_OfOurOwn_IsAProblemThatTellsNothingOfTheInside()
    {
        await using (var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={new DataFolder(_folder["data"]).CatalogueFile}"))
        {
            await connection.OpenAsync();
            await using Microsoft.Data.Sqlite.SqliteCommand command = connection.CreateCommand();
            command.CommandText = "ALTER TABLE Documents RENAME TO Elders;";
            await command.ExecuteNonQueryAsync();
        }

        HttpResponseMessage response = await _client.GetAsync("/api/v1/documenten");
        response.StatusCode.ShouldBe(System.Net.HttpStatusCode.InternalServerError);
        response.Content.Headers.ContentType?.MediaType.ShouldBe("application/problem+json");
        response.Headers.GetValues("API-Version").Single().ShouldBe("1.1.0");
        string body = await response.Content.ReadAsStringAsync();
        body.ShouldNotContain("Sqlite");
        body.ShouldNotContain("Documents");
    }

    public async Task DisposeAsync()
    {
        _client.Dispose();
        if (_app is not null) { await _app.DisposeAsync(); }

        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder.Dispose();
    }

    private CatalogueWriter Writer => _writer ?? throw new InvalidOperationException("Not started.");

    private static string Hash(char name) => new(name, 64);

    private static string[] Kinds(JsonNode feed) => [.. feed["resultaten"].ShouldNotBeNull().AsArray().Select(r => $"{r?["hash"]?.ToString()[0]} {r?["wijziging"]}")];

    private async Task<JsonNode> FeedAsync(string query) => JsonNode.Parse(await _client.GetStringAsync("/api/v1/wijzigingen" + query)).ShouldNotBeNull();

    private Task PutAsync(char name, string[] audience)
    {
        var row = new DocumentRow { Hash = Hash(name), File = $"map/{name}.txt", Source = "map", Format = "text", Title = $"Stuk {name}", Regions = [], Audience = audience, Method = "text", Pages = 1, PagesRead = 1 };
        return Writer.ApplyAsync(new CatalogueBatch { Documents = { new StoredDocument(row, [], []) } }, default);
    }
}
