using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace ZVSearch.Web.Api.Description;

/// <summary>One operation on the page for people.</summary>
/// <param name="Tag">Chapter it stands in.</param>
/// <param name="Path">Address, with names between braces.</param>
/// <param name="Summary">What it gives.</param>
/// <param name="Description">More about it; empty when there is no more.</param>
/// <param name="Try">Address that answers as it stands; null when something has to be filled in.</param>
/// <param name="Parameters">Name, what it does, and what is allowed.</param>
public sealed record ApiOperation(string Tag, string Path, string Summary, string Description, string? Try, IReadOnlyList<(string Name, string Description, string Allowed)> Parameters)
{
    /// <summary>All operations, in the order of the document.</summary>
    public static IReadOnlyList<ApiOperation> Of(OpenApiDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return [.. from path in document.Paths
                   from operation in path.Value.Operations ?? []
                   select Of(path.Key, operation.Value)];
    }

    private static ApiOperation Of(string path, OpenApiOperation operation)
    {
        IOpenApiParameter[] parameters = [.. operation.Parameters ?? []];
        IEnumerable<string> needed = parameters.Where(p => p.Required).Select(p => $"{p.Name}={Uri.EscapeDataString(Text(p.Example))}");
        string query = string.Join('&', needed);
        return new ApiOperation(
            operation.Tags?.FirstOrDefault()?.Name ?? string.Empty,
            ApiAddress.Base + path,
            operation.Summary ?? string.Empty,
            operation.Description ?? string.Empty,
            path.Contains('{', StringComparison.Ordinal) ? null : ApiAddress.Base + path + (query.Length > 0 ? "?" + query : string.Empty),
            [.. parameters.Select(p => (p.Name ?? string.Empty, p.Description ?? string.Empty, Allowed(p.Schema?.Items ?? p.Schema)))]);
    }

    private static string Allowed(IOpenApiSchema? schema) => schema switch
    {
        { Enum: { Count: > 0 } values } => string.Join(", ", values.Select(Text)),
        { Minimum: { } min, Maximum: { } max } => $"{min} tot en met {max}",
        { Type: JsonSchemaType.Boolean } => "true of false",
        { Format: "date" } => "datum, zoals 2026-01-31",
        { MaxLength: { } longest } => string.Create(CultureInfo.InvariantCulture, $"tekst, hoogstens {longest} tekens"),
        _ => "tekst",
    };

    private static string Text(JsonNode? node) => node is JsonArray array ? Text(array.FirstOrDefault()) : node?.ToString() ?? string.Empty;
}
