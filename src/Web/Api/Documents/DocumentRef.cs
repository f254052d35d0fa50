using System.ComponentModel;
using System.Text.Json.Serialization;
using ZVSearch.Core.Findings;
using ZVSearch.Search.Schema;
using ZVSearch.Web.Api.Rules;

namespace ZVSearch.Web.Api.Documents;

/// <summary>A document as other resources name it.</summary>
[DisplayName("DocumentVerwijzing")]
internal sealed record DocumentRef(
    [property: JsonPropertyName("_links"), Description("Waar het document staat.")] SelfLinks Links,
    [property: JsonPropertyName("hash"), Description("SHA-256 van het bestand; de vaste naam van het document.")] string Hash,
    [property: JsonPropertyName("titel"), Description("Titel.")] string Title,
    [property: JsonPropertyName("soort"), Description("Soort document; null als die niet is herkend.")] string? Type,
    [property: JsonPropertyName("datum"), Description("Datum van het document; null als die niet is gevonden.")] DateOnly? Date,
    [property: JsonPropertyName("gebieden"), Description("Gemeenten en districten waar het over gaat.")] IReadOnlyList<string> Regions,
    [property: JsonPropertyName("bestand"), Description("Pad in de verzameling.")] string File)
{
    public static DocumentRef Example { get; } = Make(ApiExample.Hash, "Convenant aanpak geldezels", "convenant", new DateOnly(2025, 3, 1), ["Alkmaar"], "Alkmaar/convenant-geldezels.pdf");

    public static DocumentRef OtherExample { get; } = Make(ApiExample.OtherHash, "Projectplan geldezels op school", "projectplan", new DateOnly(2026, 1, 15), ["Hoorn"], "Hoorn/projectplan-geldezels.docx");

    public static DocumentRef Of(DescribedDocument document) => Make(document.Hash, document.Title, document.Type, document.Date, document.Regions, document.File);

    public static DocumentRef Of(DocumentCard card) => Make(card.Hash, card.Title, card.Type, card.Date, card.Regions, card.File);

    private static DocumentRef Make(string hash, string title, string? type, DateOnly? date, IReadOnlyList<string> regions, string file) =>
        new(SelfLinks.To($"/documenten/{hash}"), hash, title, type, date, regions, file);
}
