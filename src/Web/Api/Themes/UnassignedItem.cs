using System.ComponentModel;
using System.Text.Json.Serialization;
using ZVSearch.Core.Findings;
using ZVSearch.Web.Api.Documents;

namespace ZVSearch.Web.Api.Themes;

/// <summary>A document that fits no theme.</summary>
[DisplayName("DocumentZonderThema")]
internal sealed record UnassignedItem(
    [property: JsonPropertyName("document"), Description("Het document.")] DocumentRef Document,
    [property: JsonPropertyName("reden"), Description("Waarom het nergens bij hoort.")] string Reason)
{
    public static UnassignedItem Example { get; } = new(DocumentRef.Example, "Te weinig tekst.");

    public static UnassignedItem Of((DescribedDocument Document, string Reason) one) => new(DocumentRef.Of(one.Document), one.Reason);
}
