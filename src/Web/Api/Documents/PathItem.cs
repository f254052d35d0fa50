using System.ComponentModel;
using System.Text.Json.Serialization;
using ZVSearch.Store.Catalogue;

namespace ZVSearch.Web.Api.Documents;

/// <summary>A place where a file lies or lay. The folder on the server is nobody's business.</summary>
[DisplayName("BestandsPlaats")]
internal sealed record PathItem(
    [property: JsonPropertyName("bestand"), Description("Pad in de verzameling.")] string File,
    [property: JsonPropertyName("sinds"), Description("Sinds wanneer (UTC).")] DateTime Since,
    [property: JsonPropertyName("totWanneer"), Description("Tot wanneer (UTC); null als het er nog ligt.")] DateTime? Until)
{
    public static PathItem Example { get; } = new("Alkmaar/convenant-geldezels.pdf", new DateTime(2026, 2, 1, 9, 30, 0, DateTimeKind.Utc), null);

    public static PathItem Of(PathRow row) => new(row.File, DateTime.SpecifyKind(row.Since, DateTimeKind.Utc), row.Until is { } until ? DateTime.SpecifyKind(until, DateTimeKind.Utc) : null);
}
