using System.ComponentModel;
using System.Text.Json.Serialization;
using ZVSearch.Web.Api.Rules;

namespace ZVSearch.Web.Api.Documents;

/// <summary>Changes since a moment, and from where to go on.</summary>
[DisplayName("Wijzigingen")]
internal sealed record ChangeFeed(
    [property: JsonPropertyName("_links"), Description("Deze vraag en de volgende.")] FeedLinks Links,
    [property: JsonPropertyName("sinds"), Description("Het volgnummer waarmee u de volgende keer verder vraagt.")] long Since,
    [property: JsonPropertyName("erIsMeer"), Description("Waar als er nu al meer wijzigingen klaarstaan.")] bool HasMore,
    [property: JsonPropertyName("resultaten"), Description("De wijzigingen, oudste eerst.")] IReadOnlyList<ChangeItem> Results)
{
    public static ChangeFeed Example { get; } = new(new FeedLinks(Link.To("/wijzigingen?sinds=40"), Link.To("/wijzigingen?sinds=41")), 41, false, [ChangeItem.Example]);
}
