using System.Text.Json.Serialization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;
using ZVSearch.Web.Api.Description;

namespace ZVSearch.Web.Api;

/// <summary>What the interface needs beside the services of the pages.</summary>
public static class ApiServices
{
    public static void AddApi(this IServiceCollection services)
    {
        services.AddSingleton<ApiDocument>();
        services.AddOptions<ApiContact>().BindConfiguration(ApiContact.Section).ValidateDataAnnotations().ValidateOnStart();

        // Numbers are numbers, never text: otherwise the description has to allow both.
        services.ConfigureHttpJsonOptions(options => options.SerializerOptions.NumberHandling = JsonNumberHandling.Strict);
        services.AddOpenApi(ApiDocument.Name, options =>
        {
            options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
            options.ShouldInclude = description => $"/{description.RelativePath}".StartsWith(ApiAddress.Base + "/", StringComparison.Ordinal);
            options.CreateSchemaReferenceId = SchemaNames.Of;
            options.AddOperationTransformer(OperationDescriber.DescribeAsync);
            options.AddDocumentTransformer(DocumentDescriber.DescribeAsync);
        });
    }
}
