using System.Text.Json;
using System.Text.Json.Nodes;

namespace ZVSearch.Web.Tests.Api;

/// <summary>Holds an answer against its shape: fields, kinds of values, and what is required. As much of JSON Schema as the description uses.</summary>
internal static class SchemaCheck
{
    public static IEnumerable<string> Faults(JsonNode document, JsonNode schema, JsonNode? value, string place)
    {
        schema = Resolve(document, schema);
        if (schema["oneOf"] is JsonArray choices) { return choices.OfType<JsonNode>().Select(c => Faults(document, c, value, place).ToArray()).MinBy(f => f.Length) ?? []; }

        if (!Types(schema).Contains(TypeOf(value)) && !(TypeOf(value) == "integer" && Types(schema).Contains("number"))) { return [$"{place} is {TypeOf(value)}"]; }

        return value switch
        {
            JsonObject fields => Fields(document, schema, fields, place),
            JsonArray items => items.SelectMany((item, i) => Faults(document, schema["items"].ShouldNotBeNull(), item, $"{place}[{i}]")),
            _ => [],
        };
    }

    private static IEnumerable<string> Fields(JsonNode document, JsonNode schema, JsonObject fields, string place)
    {
        JsonObject known = schema["properties"]?.AsObject() ?? [];
        IEnumerable<string> missing = (schema["required"]?.AsArray() ?? []).Select(r => r.ShouldNotBeNull().ToString()).Where(r => !fields.ContainsKey(r)).Select(r => $"{place}.{r} is missing");
        return missing.Concat(fields.SelectMany(f => known[f.Key] is { } shape ? Faults(document, shape, f.Value, $"{place}.{f.Key}") : [$"{place}.{f.Key} is not described"]));
    }

    private static JsonNode Resolve(JsonNode document, JsonNode schema) =>
        schema["$ref"]?.ToString() is { } reference ? document["components"].ShouldNotBeNull()["schemas"].ShouldNotBeNull()[reference.Split('/')[^1]].ShouldNotBeNull() : schema;

    private static string[] Types(JsonNode schema) => schema["type"] is JsonArray many ? [.. many.Select(t => t.ShouldNotBeNull().ToString())] : [schema["type"]?.ToString() ?? string.Empty];

    private static string TypeOf(JsonNode? value) => value?.GetValueKind() switch
    {
        null or JsonValueKind.Null => "null",
        JsonValueKind.Object => "object",
        JsonValueKind.Array => "array",
        JsonValueKind.String => "string",
        JsonValueKind.True or JsonValueKind.False => "boolean",
        _ => value.ToJsonString().Contains('.', StringComparison.Ordinal) || value.ToJsonString().Contains('E', StringComparison.Ordinal) ? "number" : "integer",
    };
}
