using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;

namespace ZVSearch.Web.Api.Description;

/// <summary>The description of the interface, made from the routes themselves when it is first asked for.</summary>
internal sealed class ApiDocument(IServiceProvider services)
{
    public const string Name = "v1";

    private string? _json;

    public async Task<OpenApiDocument> ReadAsync(CancellationToken stop)
    {
        AsyncServiceScope scope = services.CreateAsyncScope();
        await using (scope.ConfigureAwait(false))
        {
            return await scope.ServiceProvider.GetRequiredKeyedService<IOpenApiDocumentProvider>(Name).GetOpenApiDocumentAsync(stop).ConfigureAwait(false);
        }
    }

    /// <summary>As OpenAPI 3.1 in JSON. Made twice when two ask at once; both are the same.</summary>
    public async Task<string> JsonAsync(CancellationToken stop) =>
        _json ??= await (await ReadAsync(stop).ConfigureAwait(false)).SerializeAsJsonAsync(OpenApiSpecVersion.OpenApi3_1, stop).ConfigureAwait(false);
}
