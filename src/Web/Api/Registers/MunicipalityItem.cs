using System.ComponentModel;
using System.Text.Json.Serialization;
using ZVSearch.Core.Knowledge;

namespace ZVSearch.Web.Api.Registers;

/// <summary>A municipality of the region.</summary>
[DisplayName("Gemeente")]
internal sealed record MunicipalityItem(
    [property: JsonPropertyName("code"), Description("CBS-code.")] string Code,
    [property: JsonPropertyName("naam"), Description("Naam.")] string Name,
    [property: JsonPropertyName("district"), Description("District waar de gemeente in ligt.")] string District,
    [property: JsonPropertyName("andereNamen"), Description("Andere namen, vroegere gemeenten en plaatsen.")] IReadOnlyList<string> Aliases,
    [property: JsonPropertyName("opgegaanIn"), Description("Vroegere gemeenten met het jaar waarin ze in deze zijn opgegaan.")] IReadOnlyList<FormerItem> Former)
{
    public static MunicipalityItem Example { get; } = new("GM0361", "Alkmaar", "Noord-Holland Noord", ["Graft-De Rijp"], [new FormerItem("Graft-De Rijp", 2015)]);

    public static MunicipalityItem Of(Region region) =>
        new(region.Code, region.Name, region.District, region.Aliases, [.. region.Former.OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => new FormerItem(f.Key, f.Value))]);
}
