using System.ComponentModel;
using System.Text.Json.Serialization;
using ZVSearch.Core.Knowledge;
using ZVSearch.Store.Catalogue;
using ZVSearch.Web.Api.Rules;

namespace ZVSearch.Web.Api.Documents;

/// <summary>A document in lists and exports.</summary>
[DisplayName("Document")]
internal sealed record DocumentItem(
    [property: JsonPropertyName("_links"), Description("Waar het document staat.")] SelfLinks Links,
    [property: JsonPropertyName("hash"), Description("SHA-256 van het bestand; de vaste naam van het document.")] string Hash,
    [property: JsonPropertyName("titel"), Description("Titel.")] string Title,
    [property: JsonPropertyName("soort"), Description("Soort document; null als die niet is herkend.")] string? Type,
    [property: JsonPropertyName("soortNaam"), Description("De soort in gewone woorden.")] string? TypeName,
    [property: JsonPropertyName("datum"), Description("Datum van het document; null als die niet is gevonden.")] DateOnly? Date,
    [property: JsonPropertyName("gebieden"), Description("Gemeenten en districten waar het over gaat.")] IReadOnlyList<string> Regions,
    [property: JsonPropertyName("bron"), Description("Bovenste map van het pad.")] string Source,
    [property: JsonPropertyName("bestand"), Description("Pad in de verzameling.")] string File,
    [property: JsonPropertyName("formaat"), Description("Bestandsformaat, in kleine letters.")] string Format,
    [property: JsonPropertyName("bladzijden"), Description("Aantal bladzijden.")] int Pages,
    [property: JsonPropertyName("bladzijdenGelezen"), Description("Aantal bladzijden waarvan tekst is gelezen.")] int PagesRead,
    [property: JsonPropertyName("leeswijze"), Description("Hoe de tekst is gelezen: text, ocr of text+ocr.")] string Method,
    [property: JsonPropertyName("grootte"), Description("Grootte van het bestand in bytes.")] long Size,
    [property: JsonPropertyName("gemaskeerd"), Description("Waar als persoonsgegevens in de tekst zijn vervangen.")] bool IsMasked,
    [property: JsonPropertyName("volgnummer"), Description("Stijgt bij elke wijziging; zie /wijzigingen.")] long Sequence)
{
    public static DocumentItem Example { get; } = new(
        SelfLinks.To($"/documenten/{ApiExample.Hash}"), ApiExample.Hash, "Convenant aanpak geldezels", "convenant", "Convenant", new DateOnly(2025, 3, 1), ["Alkmaar"], "Alkmaar", "Alkmaar/convenant-geldezels.pdf", "pdf", 12, 12, "text", 184320, false, 41);

    public static DocumentItem Of(DocumentRow row) => new(
        SelfLinks.To($"/documenten/{row.Hash}"), row.Hash, row.Title, row.Type, row.Type is { } type ? KnowledgePack.BuiltIn.LabelOf(type) : null, row.Date, row.Regions, row.Source, row.File, row.Format, row.Pages, row.PagesRead, row.Method, row.Size, row.IsMasked, row.Sequence);
}
