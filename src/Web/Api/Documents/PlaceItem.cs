using System.ComponentModel;
using System.Text.Json.Serialization;
using ZVSearch.Core.Findings;

namespace ZVSearch.Web.Api.Documents;

/// <summary>Where something stands in a document.</summary>
[DisplayName("Plaats")]
internal sealed record PlaceItem(
    [property: JsonPropertyName("bladzijde"), Description("Bladzijde, vanaf 1.")] int Page,
    [property: JsonPropertyName("begin"), Description("Eerste teken in de tekst van het document, vanaf 0 (UTF-16).")] int Start,
    [property: JsonPropertyName("einde"), Description("Eerste teken erna (UTF-16).")] int End,
    [property: JsonPropertyName("citaat"), Description("De woorden die er staan, hoogstens 400 tekens.")] string Quote)
{
    public static PlaceItem Example { get; } = new(2, 1204, 1252, "Dit convenant treedt in werking op 1 maart 2025.");

    /// <summary>Null for a fact that a person filled in.</summary>
    public static PlaceItem? Of(Place? place) => place is null ? null : new PlaceItem(place.Page, place.Start, place.End, place.Quote);
}
