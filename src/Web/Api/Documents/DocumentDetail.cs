using System.ComponentModel;
using System.Text.Json.Serialization;

namespace ZVSearch.Web.Api.Documents;

/// <summary>Everything that is known of one document.</summary>
[DisplayName("DocumentKaart")]
internal sealed record DocumentDetail(
    [property: JsonPropertyName("document"), Description("Het document.")] DocumentItem Document,
    [property: JsonPropertyName("feiten"), Description("Wat het document zegt, met verbeteringen van mensen, in de volgorde van de tekst.")] IReadOnlyList<FactItem> Facts,
    [property: JsonPropertyName("vindplaatsen"), Description("Waar het bestand ligt en lag.")] IReadOnlyList<PathItem> Paths,
    [property: JsonPropertyName("ontbrekendeBladzijden"), Description("Bladzijden zonder tekst, met de reden.")] IReadOnlyList<MissingPage> Missing)
{
    public static DocumentDetail Example { get; } = new(DocumentItem.Example, [FactItem.Example], [PathItem.Example], []);
}
