using System.ComponentModel;
using System.Text.Json.Serialization;
using ZVSearch.Search.Hits;
using ZVSearch.Web.Pages.Search;

namespace ZVSearch.Web.Api.Hits;

/// <summary>One way to narrow an answer.</summary>
[DisplayName("Facet")]
internal sealed record FacetItem(
    [property: JsonPropertyName("naam"), Description("Naam van de parameter waarmee u filtert: soort, thema, regio, jaar of bron.")] string Name,
    [property: JsonPropertyName("waarden"), Description("De waarden die voorkomen.")] IReadOnlyList<FacetValueItem> Values)
{
    public static FacetItem Example { get; } = new("soort", [new FacetValueItem("convenant", "Convenant", 1)]);

    /// <param name="facet">Name of the facet in the index.</param>
    /// <param name="values">Its values.</param>
    public static FacetItem Of(string facet, IReadOnlyList<FacetValue> values) => new(
        facet switch { "type" => "soort", "region" => "regio", "year" => "jaar", "source" => "bron", "theme" => "thema", _ => facet },
        [.. values.Select(v => new FacetValueItem(v.Value, FacetList.LabelOf(facet, v.Value), v.Count))]);
}
