using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace ZVSearch.Web.Tests.Api;

/// <summary>The NL API Design Rules as far as the description shows them: a table of rules, each held against every operation.</summary>
[Collection(ApiCollection.Name)]
public sealed partial class DocumentRuleTests(ApiHost host)
{
    /// <summary>Names that are no plural, with the reason.</summary>
    private static readonly Dictionary<string, string> NoPlural = new()
    {
        ["dekking"] = "a mass noun",
        ["vergelijkbaar"] = "narrows a collection",
        ["export"] = "another form of a collection",
        ["documenten-zonder-thema"] = "the plural stands in front",
    };

    private static readonly Dictionary<string, Func<ApiOperationCase, bool>> Rules = new()
    {
        ["/core/http-methods: only reading"] = o => o.Method == "get",
        ["/core/path-segments-kebab-case"] = o => o.Path.Split('/', StringSplitOptions.RemoveEmptyEntries).All(s => KebabCase().IsMatch(s) || PathParameter().IsMatch(s)),
        ["/core/no-trailing-slash"] = o => !o.Path.EndsWith('/'),
        ["/core/naming-collections: plural nouns"] = o => o.Path.Split('/', StringSplitOptions.RemoveEmptyEntries).Where(s => s[0] != '{').All(s => NoPlural.ContainsKey(s) || s.EndsWith("en", StringComparison.Ordinal) || s.EndsWith('s')),
        ["/core/query-keys-camel-case"] = o => o.QueryParameters.All(p => CamelCase().IsMatch(Name(p))),
        ["/core/version-header"] = o => o.Responses.Where(r => r.Key[0] is '2' or '3').All(r => r.Value?["headers"]?["API-Version"] is not null),
        ["/core/error-handling/problem-details"] = o => o.Responses.Where(r => r.Key[0] is '4' or '5').All(r => r.Value?["content"]?["application/problem+json"]?["schema"] is not null),
        ["/core/error-handling/invalid-input"] = o => o.Parameters.Count == 0 || o.Responses.ContainsKey("400"),
        ["not there: 404 wherever something is named in the path"] = o => !o.HasPathParameter || o.Responses.ContainsKey("404"),
        ["/core/doc-language: a summary"] = o => ApiOperationCase.Text(o.Node, "summary").Length > 10,
        ["/core/doc-language: a description that is more than the summary"] = o => ApiOperationCase.Text(o.Node, "description") is { Length: > 20 } text && text != ApiOperationCase.Text(o.Node, "summary"),
        ["a name"] = o => CamelCase().IsMatch(ApiOperationCase.Text(o.Node, "operationId")),
        ["a chapter"] = o => o.Node["tags"]?.AsArray().Count == 1,
        ["parameters are explained"] = o => o.Parameters.All(p => ApiOperationCase.Text(p, "description").Length > 3 && p["schema"] is not null),
        ["parameters have an example"] = o => o.Parameters.All(p => p["example"] is not null),
        ["answers have an example"] = o => o.Responses.All(r => (r.Value?["content"]?.AsObject() ?? []).All(c => c.Value?["example"] is not null)),
        ["lists can be paged"] = o => o.Responses["200"]?["content"]?["application/json"]?["schema"]?["$ref"]?.ToString().Contains("PaginaMet", StringComparison.Ordinal) != true || (o.Has("pagina") && o.Has("paginaGrootte")),
    };

    public static TheoryData<string> Names => [.. Rules.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Rule_EveryOperation_KeepsIt(string rule)
    {
        IReadOnlyList<ApiOperationCase> operations = ApiOperationCase.Of(await host.DescriptionAsync());
        operations.Count.ShouldBeGreaterThan(15);
        operations.Where(o => !Rules[rule](o)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Root_Document_SaysVersionContactLicenceAndServer()
    {
        JsonNode document = await host.DescriptionAsync();
        ApiOperationCase.Text(document, "openapi").ShouldStartWith("3.1.");
        JsonNode info = document["info"].ShouldNotBeNull();
        ApiOperationCase.Text(info, "version").ShouldMatch(@"^\d+\.\d+\.\d+$");
        foreach (string field in (string[])["name", "email", "url"]) { ApiOperationCase.Text(info["contact"].ShouldNotBeNull(), field).ShouldNotBeEmpty(); }

        Uri.IsWellFormedUriString(ApiOperationCase.Text(info["contact"].ShouldNotBeNull(), "url"), UriKind.Absolute).ShouldBeTrue();
        ApiOperationCase.Text(info["license"].ShouldNotBeNull(), "name").ShouldBe("EUPL-1.2");
        string server = ApiOperationCase.Text(document["servers"].ShouldNotBeNull().AsArray().ShouldHaveSingleItem().ShouldNotBeNull(), "url");
        server.ShouldBe(ApiOperationCase.Base);
    }

    [Fact]
    public async Task Chapters_OfOperations_AreExplained()
    {
        JsonNode document = await host.DescriptionAsync();
        string[] chapters = [.. document["tags"].ShouldNotBeNull().AsArray().Where(t => t?["description"] is not null).Select(t => ApiOperationCase.Text(t.ShouldNotBeNull(), "name"))];
        chapters.ShouldBe(chapters.Order(StringComparer.Ordinal));
        ApiOperationCase.Of(document).Select(o => o.Node["tags"]?[0]?.ToString() ?? string.Empty).Distinct().ShouldBe(chapters, ignoreOrder: true);
    }

    [Fact]
    public async Task Names_OfOperations_AreUsedOnce() =>
        ApiOperationCase.Of(await host.DescriptionAsync()).GroupBy(o => ApiOperationCase.Text(o.Node, "operationId")).Where(g => g.Count() > 1).Select(g => g.Key).ShouldBeEmpty();

    [Fact]
    public async Task Fields_OfEveryShape_AreCamelCaseAndExplainedInDutch()
    {
        (string Shape, string Field, JsonNode Node)[] fields = [.. Fields(await host.DescriptionAsync())];
        fields.Length.ShouldBeGreaterThan(100);
        fields.Where(f => f.Field != "_links" && !CamelCase().IsMatch(f.Field)).Select(f => $"{f.Shape}.{f.Field}").ShouldBeEmpty();
        fields.Where(f => Description(f.Node).Length == 0).Select(f => $"{f.Shape}.{f.Field}").ShouldBeEmpty();
        fields.Where(f => English().IsMatch(Description(f.Node))).Select(f => $"{f.Shape}.{f.Field}").ShouldBeEmpty();
    }

    [Fact]
    public async Task Fields_OfDates_SayTheirFormat() =>
        Fields(await host.DescriptionAsync()).Where(f => DateName().IsMatch(f.Field) && ApiOperationCase.Text(f.Node, "format") != "date").Select(f => $"{f.Shape}.{f.Field}").ShouldBeEmpty();

    private static IEnumerable<(string Shape, string Field, JsonNode Node)> Fields(JsonNode document) =>
        from shape in document["components"].ShouldNotBeNull()["schemas"].ShouldNotBeNull().AsObject()
        from field in shape.Value?["properties"]?.AsObject() ?? []
        select (shape.Key, field.Key, field.Value.ShouldNotBeNull());

    /// <summary>A field that may be null has its explanation at the shape that it has when it is not.</summary>
    private static string Description(JsonNode field) => ApiOperationCase.Text(field["oneOf"]?.AsArray().LastOrDefault() ?? field, "description");

    private static string Name(JsonNode parameter) => ApiOperationCase.Text(parameter, "name");

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex KebabCase();

    [GeneratedRegex(@"^\{[a-z][a-zA-Z0-9]*\}$")]
    private static partial Regex PathParameter();

    [GeneratedRegex("^[a-z][a-z0-9]*([A-Z][a-z0-9]*)*$")]
    private static partial Regex CamelCase();

    [GeneratedRegex(@"\b(the|which|where|with|documents|when)\b", RegexOptions.IgnoreCase)]
    private static partial Regex English();

    [GeneratedRegex("^datum$|Datum$")]
    private static partial Regex DateName();
}
