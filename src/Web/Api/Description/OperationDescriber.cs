using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.OpenApi;
using ZVSearch.Web.Api.Rules;

namespace ZVSearch.Web.Api.Description;

/// <summary>Describes one operation: its parameters as they are read, an example of its answer, and the problems it can give.</summary>
internal static class OperationDescriber
{
    private const string ProblemName = "Probleem";

    public static async Task DescribeAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken stop)
    {
        IList<object> metadata = context.Description.ActionDescriptor.EndpointMetadata;
        ApiParameters declared = metadata.OfType<ApiParameters>().LastOrDefault() ?? ApiParameters.None;
        operation.Parameters = [.. declared.All.Select(Parameter)];
        JsonSerializerOptions json = context.ApplicationServices.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions;
        OpenApiResponses responses = operation.Responses ??= [];
        if (metadata.OfType<ApiExample>().LastOrDefault() is { } example && responses.TryGetValue("200", out IOpenApiResponse? ok) && ok is OpenApiResponse { Content: { } contents } answer)
        {
            answer.Description = "Het antwoord.";
            foreach (OpenApiMediaType content in contents.Values) { content.Example = JsonSerializer.SerializeToNode(example.Answer, example.Answer.GetType(), json); }
        }

        await AddProblemsAsync(responses, declared, context, json, stop).ConfigureAwait(false);
        foreach (OpenApiResponse response in responses.Values.OfType<OpenApiResponse>()) { AddVersion(response); }
    }

    private static async Task AddProblemsAsync(OpenApiResponses responses, ApiParameters declared, OpenApiOperationTransformerContext context, JsonSerializerOptions json, CancellationToken stop)
    {
        IOpenApiSchema schema = await ProblemSchemaAsync(context, stop).ConfigureAwait(false);
        OpenApiResponse Of(string description, Problem example) => new()
        {
            Description = description,
            Content = new Dictionary<string, OpenApiMediaType>(StringComparer.Ordinal) { [Problem.MediaType] = new() { Schema = schema, Example = JsonSerializer.SerializeToNode(example, json) } },
        };
        if (declared.All.Count > 0) { responses["400"] = Of("Een of meer parameters kloppen niet.", Problem.Example); }

        if (responses.ContainsKey("404")) { responses["404"] = Of("Bestaat niet, of is niet voor u bedoeld.", Problem.NotFound); }

        responses["500"] = Of("Er ging iets mis.", Problem.Failed);
    }

    /// <summary>Problems have one shape, which stands once in the document.</summary>
    private static async Task<IOpenApiSchema> ProblemSchemaAsync(OpenApiOperationTransformerContext context, CancellationToken stop)
    {
        OpenApiSchema schema = await context.GetOrCreateSchemaAsync(typeof(Problem), null, stop).ConfigureAwait(false);
        if (context.Document is not { } document) { return schema; }

        document.AddComponent(ProblemName, schema);
        return new OpenApiSchemaReference(ProblemName, document);
    }

    private static void AddVersion(OpenApiResponse response)
    {
        response.Headers ??= new Dictionary<string, IOpenApiHeader>(StringComparer.Ordinal);
        response.Headers[ApiAddress.VersionHeader] = new OpenApiHeader
        {
            Description = "De volledige versie van deze interface.",
            Schema = new OpenApiSchema { Type = JsonSchemaType.String },
            Example = JsonValue.Create(ApiAddress.Version),
        };
    }

    private static OpenApiParameter Parameter(ApiParameter parameter)
    {
        OpenApiSchema value = Schema(parameter);
        JsonNode? example = Value(parameter, parameter.Example);
        return new OpenApiParameter
        {
            Name = parameter.Name,
            In = parameter.IsInPath ? ParameterLocation.Path : ParameterLocation.Query,
            Required = parameter.IsRequired,
            Description = parameter.Description,
            Schema = parameter.IsRepeatable ? new OpenApiSchema { Type = JsonSchemaType.Array, Items = value } : value,
            Example = parameter.IsRepeatable ? new JsonArray(example) : example,
        };
    }

    private static OpenApiSchema Schema(ApiParameter parameter)
    {
        bool isNumber = parameter.Type == JsonSchemaType.Integer;
        return new OpenApiSchema
        {
            Type = parameter.Type,
            Format = parameter.Format,
            Pattern = parameter.Pattern,
            Minimum = isNumber ? parameter.Min?.ToString(CultureInfo.InvariantCulture) : null,
            Maximum = isNumber ? parameter.Max?.ToString(CultureInfo.InvariantCulture) : null,
            MaxLength = isNumber ? null : parameter.Max,
            Default = parameter.Default is { } standard ? Value(parameter, standard) : null,
            Enum = parameter.Choices.Count == 0 ? null : [.. parameter.Choices.Select(c => (JsonNode)c)],
        };
    }

    private static JsonNode? Value(ApiParameter parameter, string text) => parameter.Type == JsonSchemaType.String ? JsonValue.Create(text) : JsonNode.Parse(text);
}
