using System.ComponentModel;
using System.Text.Json.Serialization;
using ZVSearch.Core.Findings.Registers;
using ZVSearch.Core.Knowledge;

namespace ZVSearch.Web.Api.Registers;

/// <summary>How one kind of document is represented in one municipality.</summary>
[DisplayName("Dekking")]
internal sealed record CoverageItem(
    [property: JsonPropertyName("gemeente"), Description("Naam van de gemeente.")] string Region,
    [property: JsonPropertyName("soort"), Description("Soort document.")] string Type,
    [property: JsonPropertyName("soortNaam"), Description("De soort in gewone woorden.")] string TypeName,
    [property: JsonPropertyName("verwacht"), Description("Aantal documenten dat er minstens zou moeten zijn.")] int Expected,
    [property: JsonPropertyName("aanwezig"), Description("Aantal documenten dat er is.")] int Held,
    [property: JsonPropertyName("nietGelezen"), Description("Bestanden van de gemeente, van welke soort ook, die niet konden worden gelezen; alleen voor de beheerder, anders 0.")] int Failed,
    [property: JsonPropertyName("tegengehouden"), Description("Bestanden van de gemeente, van welke soort ook, die zijn tegengehouden; alleen voor de beheerder, anders 0.")] int HeldBack,
    [property: JsonPropertyName("nieuwste"), Description("Datum van het nieuwste document; null als er geen is.")] DateOnly? Newest)
{
    public static CoverageItem Example { get; } = new("Alkmaar", "convenant", "Convenant", 1, 3, 0, 0, new DateOnly(2025, 3, 1));

    public static CoverageItem Of(CoverageEntry entry) => new(entry.Region, entry.Type, KnowledgePack.BuiltIn.LabelOf(entry.Type), entry.Expected, entry.Held, entry.Failed, entry.HeldBack, entry.Newest);
}
