using System.Net;
using System.Text.Json.Nodes;

namespace ZVSearch.Web.Tests.Api;

/// <summary>The NL API Design Rules as far as answers show them: a table of rules, each tried on every operation of the description.</summary>
[Collection(ApiCollection.Name)]
public sealed class AnswerRuleTests(ApiHost host)
{
    private static readonly Dictionary<string, Func<HttpClient, ApiOperationCase, Task<bool>>> Rules = new()
    {
        ["a question without more is answered, or names nothing that is there"] = async (c, o) =>
            await c.GetAsync(o.Address()) is var r && r.StatusCode == (o.HasPathParameter ? HttpStatusCode.NotFound : HttpStatusCode.OK),
        ["/core/version-header"] = async (c, o) => HasVersion(await c.GetAsync(o.Address())),
        ["the type of the answer is the one described"] = async (c, o) =>
            o.HasPathParameter || ((await c.GetAsync(o.Address())).Content.Headers.ContentType?.MediaType is { } type && o.Responses["200"]?["content"]?[type] is not null),
        ["HEAD gives the same without a body"] = async (c, o) =>
            await c.SendAsync(new HttpRequestMessage(HttpMethod.Head, o.Address())) is var r && r.StatusCode == (o.HasPathParameter ? HttpStatusCode.NotFound : HttpStatusCode.OK)
            && HasVersion(r) && (await r.Content.ReadAsByteArrayAsync()).Length == 0,
        ["/core/no-trailing-slash: 404"] = async (c, o) => await IsProblemAsync(await c.GetAsync(o.Address().Split('?')[0] + "/"), HttpStatusCode.NotFound),
        ["another method: 405 with Allow"] = async (c, o) =>
            await c.PostAsync(o.Address(), null) is var r && r.Content.Headers.Allow.Contains("GET") && await IsProblemAsync(r, HttpStatusCode.MethodNotAllowed),
        ["/core/error-handling/all-errors: every wrong parameter at once"] = async (c, o) => await GivesAllErrorsAsync(c, o),
        ["an unknown parameter is an error"] = async (c, o) =>
            await c.GetAsync(o.Address(("bestaatNiet", "1"))) is var r && (await ErrorsAsync(r)).Single() is var e && e?["location"]?["name"]?.ToString() == "bestaatNiet"
            && await IsProblemAsync(r, HttpStatusCode.BadRequest),
        ["/core/transport/security-headers"] = async (c, o) => await c.GetAsync(o.Address()) is var r
            && Header(r, "Cache-Control") == "no-store" && Header(r, "X-Content-Type-Options") == "nosniff" && Header(r, "X-Frame-Options") == "DENY" && Header(r, "Content-Security-Policy").Contains("frame-ancestors 'none'", StringComparison.Ordinal),
        ["data is for readers of this site only"] = async (c, o) => !(await c.GetAsync(o.Address())).Headers.Contains("Access-Control-Allow-Origin"),
    };

    public static TheoryData<string> Names => [.. Rules.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Rule_EveryOperation_KeepsIt(string rule)
    {
        var broken = new List<string>();
        foreach (ApiOperationCase operation in ApiOperationCase.Of(await host.DescriptionAsync()))
        {
            if (!await Rules[rule](host.Client, operation)) { broken.Add(operation.ToString()); }
        }

        broken.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("/api/v1")]
    [InlineData("/api/v1/bestaat-niet")]
    [InlineData("/api/v2/documenten")]
    [InlineData("/api/bestaat-niet")]
    [InlineData("/api/v1/documenten/kort")]
    [InlineData("/api/v1/overlappingen/a..b")]
    [InlineData("/api/v1/documenten/..%2F..%2Fcatalogue.db")]
    public async Task Address_Unknown_IsAProblem(string address) => (await IsProblemAsync(await host.Client.GetAsync(address), HttpStatusCode.NotFound)).ShouldBeTrue();

    [Fact]
    public async Task Answers_OfEveryAddress_HoldWhatIsDescribed()
    {
        JsonNode document = await host.DescriptionAsync();
        ApiOperationCase[] operations = [.. ApiOperationCase.Of(document)];
        foreach ((string address, string body) in await host.AnswersAsync())
        {
            string path = address.Split('?')[0][ApiOperationCase.Base.Length..];
            ApiOperationCase operation = operations.Single(o => o.Path == path || (o.HasPathParameter && !operations.Any(x => x.Path == path) && Matches(o.Path, path)));
            if (operation.Responses["200"]?["content"]?["application/json"]?["schema"] is { } schema) { SchemaCheck.Faults(document, schema, JsonNode.Parse(body), address).ShouldBeEmpty(); }
        }
    }

    private static bool Matches(string template, string path) =>
        template.Split('/') is var left && path.Split('/') is var right && left.Length == right.Length && left.Zip(right).All(p => p.First == p.Second || p.First.StartsWith('{'));

    private static bool HasVersion(HttpResponseMessage response) => Header(response, "API-Version") == "1.1.0";

    private static string Header(HttpResponseMessage response, string name) => response.Headers.TryGetValues(name, out IEnumerable<string>? values) ? string.Join(',', values) : string.Empty;

    private static async Task<bool> IsProblemAsync(HttpResponseMessage response, HttpStatusCode status)
    {
        if (response.StatusCode != status || !HasVersion(response) || response.Content.Headers.ContentType?.MediaType != "application/problem+json") { return false; }

        JsonNode problem = JsonNode.Parse(await response.Content.ReadAsStringAsync()).ShouldNotBeNull();
        return problem["status"]?.GetValue<int>() == (int)status && ApiOperationCase.Text(problem, "title").Length > 0 && ApiOperationCase.Text(problem, "detail").Length > 0 && ApiOperationCase.Text(problem, "type").Length > 0;
    }

    private static async Task<JsonArray> ErrorsAsync(HttpResponseMessage response) => JsonNode.Parse(await response.Content.ReadAsStringAsync())?["errors"]?.AsArray() ?? [];

    private static async Task<bool> GivesAllErrorsAsync(HttpClient client, ApiOperationCase operation)
    {
        (string Name, string Value)[] wrong = [.. operation.QueryParameters.Select(p => (ApiOperationCase.Text(p, "name"), WrongValue(p["schema"].ShouldNotBeNull())))];
        if (wrong.Length == 0) { return true; }

        HttpResponseMessage response = await client.GetAsync(operation.Address(wrong));
        JsonArray errors = await ErrorsAsync(response);
        return await IsProblemAsync(response, HttpStatusCode.BadRequest)
            && errors.Select(e => e?["location"]?["name"]?.ToString()).Order().SequenceEqual(wrong.Select(w => w.Name).Order())
            && errors.All(e => e?["in"]?.ToString() == "query" && e["code"]?.ToString() is { Length: > 3 } && e["detail"]?.ToString() is { Length: > 10 });
    }

    private static string WrongValue(JsonNode schema)
    {
        JsonNode one = schema["items"] ?? schema;
        return one["maxLength"]?.GetValue<int>() is { } longest ? new string('x', longest + 1) : "geen waarde";
    }
}
