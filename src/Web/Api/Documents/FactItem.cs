using System.ComponentModel;
using System.Text.Json.Serialization;
using ZVSearch.Core.Findings;
using ZVSearch.Web.Pages.Documents;

namespace ZVSearch.Web.Api.Documents;

/// <summary>One thing that a document says.</summary>
[DisplayName("Feit")]
internal sealed record FactItem(
    [property: JsonPropertyName("kaart"), Description("Vaste naam van waar het feit bij hoort, bijvoorbeeld agreement (convenant) of action (actie).")] string Card,
    [property: JsonPropertyName("onderdeel"), Description("Welke van meer van die kaarten; leeg als er maar een is.")] string Item,
    [property: JsonPropertyName("veld"), Description("Vaste naam van de eigenschap.")] string Field,
    [property: JsonPropertyName("veldNaam"), Description("De eigenschap in gewone woorden.")] string FieldName,
    [property: JsonPropertyName("waarde"), Description("De waarde. Datums en duren volgens ISO 8601.")] string Value,
    [property: JsonPropertyName("plaats"), Description("Waar het staat; null als een mens het heeft ingevuld.")] PlaceItem? Place,
    [property: JsonPropertyName("zekerheid"), Description("Van 0 tot 1; 1 als een mens het heeft gezegd.")] double Confidence,
    [property: JsonPropertyName("herkomst"), Description("gevonden, bevestigd of verbeterd.")] string Origin)
{
    public static FactItem Example { get; } = new("agreement", string.Empty, "start", "Begin", "2025-03-01", PlaceItem.Example, 0.95, "gevonden");

    public static FactItem Of(Fact fact) =>
        new(fact.Card, fact.Item, fact.Field, FactWords.Label(fact.Field), fact.Value, PlaceItem.Of(fact.Place), Math.Round(fact.Confidence, 2), ApiWords.Origins[fact.Origin]);
}
