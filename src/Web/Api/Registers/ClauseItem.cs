using System.ComponentModel;
using System.Text.Json.Serialization;
using ZVSearch.Core.Findings.Registers;
using ZVSearch.Web.Api.Documents;

namespace ZVSearch.Web.Api.Registers;

/// <summary>How an agreement provides for something. A sign for a privacy officer, never a verdict.</summary>
[DisplayName("Clausule")]
internal sealed record ClauseItem(
    [property: JsonPropertyName("id"), Description("Vaste naam van de clausule.")] string Id,
    [property: JsonPropertyName("naam"), Description("De clausule in gewone woorden.")] string Name,
    [property: JsonPropertyName("zwaarte"), Description("verplicht, belangrijk of aanbevolen.")] string Severity,
    [property: JsonPropertyName("status"), Description("aanwezig, zwak, niet-gevonden of verouderd.")] string Status,
    [property: JsonPropertyName("plaats"), Description("Waar het staat; null als het niet is gevonden.")] PlaceItem? Place)
{
    public static ClauseItem Example { get; } = new("bewaartermijn", "Bewaartermijn", "verplicht", "niet-gevonden", null);

    public static ClauseItem Of(ClauseFinding finding) => new(finding.Clause.Id, finding.Clause.Name, finding.Clause.Severity, ApiWords.Clauses[finding.Status], PlaceItem.Of(finding.Place));
}
