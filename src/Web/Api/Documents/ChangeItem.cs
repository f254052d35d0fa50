using System.ComponentModel;
using System.Text.Json.Serialization;
using ZVSearch.Store.Catalogue;
using ZVSearch.Web.Api.Rules;

namespace ZVSearch.Web.Api.Documents;

/// <summary>A document that changed. Nothing of a removed document is told but its hash.</summary>
[DisplayName("Wijziging")]
internal sealed record ChangeItem(
    [property: JsonPropertyName("volgnummer"), Description("Nummer van de wijziging; stijgt altijd.")] long Sequence,
    [property: JsonPropertyName("wijziging"), Description("bijgewerkt (nieuw of veranderd: neem het document over) of verwijderd.")] string Kind,
    [property: JsonPropertyName("hash"), Description("SHA-256 van het bestand.")] string Hash,
    [property: JsonPropertyName("document"), Description("Het document; null als het is verwijderd.")] DocumentItem? Document)
{
    public static ChangeItem Example { get; } = new(41, "bijgewerkt", ApiExample.Hash, DocumentItem.Example);

    public static ChangeItem Of(DocumentRow row) => row.IsRemoved
        ? new ChangeItem(row.Sequence, "verwijderd", row.Hash, null)
        : new ChangeItem(row.Sequence, "bijgewerkt", row.Hash, DocumentItem.Of(row));
}
