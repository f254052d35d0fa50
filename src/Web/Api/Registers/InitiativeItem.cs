using System.ComponentModel;
using System.Text.Json.Serialization;
using ZVSearch.Core.Findings;
using ZVSearch.Core.Findings.Registers;
using ZVSearch.Web.Api.Documents;

namespace ZVSearch.Web.Api.Registers;

/// <summary>A project or approach with all its documents.</summary>
[DisplayName("Initiatief")]
internal sealed record InitiativeItem(
    [property: JsonPropertyName("document"), Description("Het document dat het opzet.")] DocumentRef Main,
    [property: JsonPropertyName("status"), Description("gepland, loopt, afgerond, gestopt of onbekend.")] string? Status,
    [property: JsonPropertyName("opdrachtgever"), Description("Opdrachtgever; null als die niet is gevonden.")] string? Commissioner,
    [property: JsonPropertyName("trekker"), Description("Trekker; null als die niet is gevonden.")] string? Lead,
    [property: JsonPropertyName("contact"), Description("Contactpersoon; null als die niet is gevonden.")] string? Contact,
    [property: JsonPropertyName("doel"), Description("Doel; null als dat niet is gevonden.")] string? Goal,
    [property: JsonPropertyName("resultaten"), Description("Beoogde resultaten.")] IReadOnlyList<string> Results,
    [property: JsonPropertyName("begin"), Description("Begin, zoals gevonden (jaar, maand of dag volgens ISO 8601).")] string? Start,
    [property: JsonPropertyName("einde"), Description("Einde, zoals gevonden (jaar, maand of dag volgens ISO 8601).")] string? End,
    [property: JsonPropertyName("duur"), Description("Duur volgens ISO 8601, bijvoorbeeld P2Y.")] string? Duration,
    [property: JsonPropertyName("budget"), Description("Budget zoals geschreven.")] string? Budget,
    [property: JsonPropertyName("doelgroep"), Description("Doelgroep; null als die niet is gevonden.")] string? TargetGroup,
    [property: JsonPropertyName("partners"), Description("Partners.")] IReadOnlyList<string> Partners,
    [property: JsonPropertyName("gebieden"), Description("Gemeenten en districten.")] IReadOnlyList<string> Regions,
    [property: JsonPropertyName("documenten"), Description("Alle documenten erover, oudste eerst.")] IReadOnlyList<DocumentRef> Documents,
    [property: JsonPropertyName("feiten"), Description("Dezelfde gegevens met plaats en zekerheid.")] IReadOnlyList<FactItem> Facts)
{
    public static InitiativeItem Example { get; } = new(
        DocumentRef.OtherExample, "loopt", "Stuurgroep Veiligheid", "gemeente Hoorn", null, "Minder jongeren die hun bankpas uitlenen.", ["Les op tien scholen"], "2026-01-15", "2027-12-31", "P2Y", "€ 40.000", "jongeren van 12 tot 18 jaar",
        ["Politie"], ["Hoorn"], [DocumentRef.OtherExample], [FactItem.Example]);

    public static InitiativeItem Of(InitiativeEntry entry)
    {
        Card card = entry.Card;
        return new InitiativeItem(
            DocumentRef.Of(entry.Main), ApiWords.Of(ApiWords.Initiatives, entry.Status), card.Value(Fields.Commissioner), card.Value(Fields.Lead), card.Value(Fields.Contact), card.Value(Fields.Goal), card.Values(Fields.Result),
            card.Value(Fields.Start), card.Value(Fields.End), card.Value(Fields.Duration), card.Value(Fields.Budget), card.Value(Fields.TargetGroup), card.Values(Fields.Partner), entry.Main.Regions,
            [.. entry.Documents.Select(DocumentRef.Of)], [.. card.Facts.Select(FactItem.Of)]);
    }
}
