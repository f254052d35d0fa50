using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.OpenApi;

namespace ZVSearch.Web.Api.Description;

/// <summary>Describes the interface as a whole, by the NL API Design Rules.</summary>
internal static class DocumentDescriber
{
    private const string About =
        "Leest wat ZVSearch weet van convenanten, plannen, verslagen en evaluaties over zorg en veiligheid in Noord-Holland. U ziet wat u ook op de pagina's mag zien. "
        + "Alles is alleen te lezen (GET en HEAD). Lijsten bladeren met 'pagina' en 'paginaGrootte'. Fouten volgen RFC 9457 (application/problem+json).";

    private static readonly (string Name, string Description)[] Chapters =
    [
        ("Documenten", "Wat er is opgenomen, en wat er verandert."),
        ("Overlappingen", "Wie hetzelfde zegt of opdraagt."),
        ("Registers", "Wat documenten zeggen, bij elkaar gezet."),
        ("Thema's", "Waar de documenten over gaan."),
        ("Zoeken", "Vragen stellen."),
    ];

    public static Task DescribeAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken stop)
    {
        ApiContact contact = context.ApplicationServices.GetRequiredService<IOptions<ApiContact>>().Value;
        document.Info = new OpenApiInfo
        {
            Title = "ZVSearch",
            Version = ApiAddress.Version,
            Description = About,
            Contact = new OpenApiContact { Name = contact.Name, Email = contact.Email, Url = new Uri(contact.Url) },
            License = new OpenApiLicense { Name = "EUPL-1.2", Url = new Uri("https://eupl.eu/1.2/nl/") },
        };
        document.Tags = Chapters.Select(c => new OpenApiTag { Name = c.Name, Description = c.Description }).ToHashSet();
        document.Servers = [new OpenApiServer { Url = ApiAddress.Base, Description = "Deze server." }];
        var paths = new OpenApiPaths();
        foreach ((string path, IOpenApiPathItem item) in document.Paths.OrderBy(p => p.Key, StringComparer.Ordinal))
        {
            // HEAD goes without saying beside GET, and would give every operation twice.
            item.Operations?.Remove(HttpMethod.Head);
            paths[path[ApiAddress.Base.Length..]] = item;
        }

        document.Paths = paths;
        return Task.CompletedTask;
    }
}
