using System.Text.Json.Nodes;

namespace ZVSearch.Web.Tests.Api;

/// <summary>One operation of the description, as tests use it.</summary>
/// <param name="Method">Lower case.</param>
/// <param name="Path">Without base.</param>
/// <param name="Node">Its description.</param>
public sealed record ApiOperationCase(string Method, string Path, JsonObject Node)
{
    public const string Base = "/api/v1";

    public IReadOnlyList<JsonObject> Parameters => [.. (Node["parameters"]?.AsArray() ?? []).OfType<JsonObject>()];

    public IEnumerable<JsonObject> QueryParameters => Parameters.Where(p => Text(p, "in") == "query");

    public bool HasPathParameter => Path.Contains('{', StringComparison.Ordinal);

    public JsonObject Responses => Node["responses"].ShouldNotBeNull().AsObject();

    public bool Has(string parameter) => Parameters.Any(p => Text(p, "name") == parameter);

    /// <summary>An address that answers, as far as the description tells: what is required gets its example.</summary>
    public string Address(params (string Name, string Value)[] more)
    {
        string path = Parameters.Where(p => Text(p, "in") == "path").Aggregate(Path, (a, p) => a.Replace($"{{{Text(p, "name")}}}", Text(p, "example"), StringComparison.Ordinal));
        IEnumerable<string> query = QueryParameters.Where(p => p["required"]?.GetValue<bool>() == true && !more.Any(m => m.Name == Text(p, "name"))).Select(p => $"{Text(p, "name")}={Text(p, "example")}")
            .Concat(more.Select(m => $"{m.Name}={Uri.EscapeDataString(m.Value)}"));
        return $"{Base}{path}?{string.Join('&', query)}".TrimEnd('?');
    }

    public override string ToString() => $"{Method} {Path}";

    public static string Text(JsonNode node, string name) => node[name]?.ToString() ?? string.Empty;

    public static IReadOnlyList<ApiOperationCase> Of(JsonNode description) =>
        [.. from path in description["paths"].ShouldNotBeNull().AsObject()
            from operation in path.Value.ShouldNotBeNull().AsObject()
            select new ApiOperationCase(operation.Key, path.Key, operation.Value.ShouldNotBeNull().AsObject())];
}
