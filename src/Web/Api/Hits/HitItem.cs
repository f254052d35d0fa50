using System.ComponentModel;
using System.Text.Json.Serialization;
using ZVSearch.Search.Hits;
using ZVSearch.Web.Api.Documents;

namespace ZVSearch.Web.Api.Hits;

/// <summary>A document that answers, with its best passage.</summary>
[DisplayName("Treffer")]
internal sealed record HitItem(
    [property: JsonPropertyName("document"), Description("Het document.")] DocumentRef Document,
    [property: JsonPropertyName("score"), Description("Hoger is beter; alleen te vergelijken binnen een antwoord.")] double Score,
    [property: JsonPropertyName("bladzijde"), Description("Bladzijde van de beste passage, vanaf 1.")] int Page,
    [property: JsonPropertyName("kop"), Description("Koppen boven de passage; leeg als die er niet zijn.")] string Section,
    [property: JsonPropertyName("passage"), Description("Nummer van de beste passage, vanaf 0; null als het document als geheel is gevonden.")] int? Passage,
    [property: JsonPropertyName("fragment"), Description("Tekst rond de gevonden woorden.")] string Snippet,
    [property: JsonPropertyName("markeringen"), Description("Waar de gevonden woorden in het fragment staan.")] IReadOnlyList<MarkItem> Marks,
    [property: JsonPropertyName("anderePassages"), Description("Aantal andere passages dat ook past.")] int MorePassages,
    [property: JsonPropertyName("redenen"), Description("Waarom dit is gevonden.")] IReadOnlyList<string> Why)
{
    public static HitItem Example { get; } = new(DocumentRef.Example, 7.4321, 2, "Doel", 3, "Jongeren die geldezels worden, lenen hun bankpas uit.", [new MarkItem(12, 21)], 2, ["'geldezels' staat in de tekst"]);

    public static HitItem Of(SearchHit hit) => new(
        DocumentRef.Of(hit.Document), Math.Round(hit.Score, 4), hit.Page, hit.Section, hit.Passage, hit.Snippet.Text, [.. hit.Snippet.Marks.Select(m => new MarkItem(m.Start, m.End))], hit.MorePassages, hit.Why);
}
