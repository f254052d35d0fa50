using System.ComponentModel;
using System.Text.Json.Serialization;
using ZVSearch.Core.Findings.Themes;
using ZVSearch.Core.Knowledge;
using ZVSearch.Web.Api.Rules;

namespace ZVSearch.Web.Api.Themes;

/// <summary>A theme in the list.</summary>
[DisplayName("Thema")]
internal sealed record ThemeItem(
    [property: JsonPropertyName("_links"), Description("Waar het thema staat.")] SelfLinks Links,
    [property: JsonPropertyName("id"), Description("Vaste naam van het thema.")] string Id,
    [property: JsonPropertyName("naam"), Description("Naam, gegeven door mensen of gevonden.")] string Label,
    [property: JsonPropertyName("termen"), Description("Woorden die het thema kenmerken, meest kenmerkend eerst.")] IReadOnlyList<string> Terms,
    [property: JsonPropertyName("beleidsthema"), Description("Beleidsthema dat er het dichtst bij komt; null als er geen dichtbij is.")] string? PolicyTheme,
    [property: JsonPropertyName("aantalDocumenten"), Description("Aantal documenten dat u mag zien.")] int Size,
    [property: JsonPropertyName("trend"), Description("stijgend, dalend of gelijk; null bij te weinig documenten.")] string? Trend)
{
    public static ThemeItem Example { get; } = new(SelfLinks.To("/themas/t-3f2a"), "t-3f2a", "geldezels op school", ["geldezels", "bankpas", "jongeren"], "Gedigitaliseerde criminaliteit", 8, "stijgend");

    public static ThemeItem Of(ThemeEntry theme) => new(
        SelfLinks.To($"/themas/{Uri.EscapeDataString(theme.Id)}"), theme.Id, theme.Label, theme.Description.Terms,
        theme.Description.Taxonomy is { } id ? KnowledgePack.BuiltIn.FindTheme(id)?.Label : null, theme.Documents.Count, ApiWords.Of(ApiWords.Trends, ThemeTimeline.Of(theme).Trend));
}
