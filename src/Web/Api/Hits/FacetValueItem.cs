using System.ComponentModel;
using System.Text.Json.Serialization;

namespace ZVSearch.Web.Api.Hits;

/// <summary>How many documents have a value.</summary>
[DisplayName("FacetWaarde")]
internal sealed record FacetValueItem(
    [property: JsonPropertyName("waarde"), Description("De waarde, zoals de parameter die verwacht.")] string Value,
    [property: JsonPropertyName("naam"), Description("De waarde in gewone woorden.")] string Label,
    [property: JsonPropertyName("aantal"), Description("Aantal documenten.")] int Count);
