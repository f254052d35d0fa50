using System.ComponentModel;
using System.Text.Json.Serialization;
using ZVSearch.Core.Findings.Overlaps;

namespace ZVSearch.Web.Api.Overlaps;

/// <summary>Whom a document names to call, in a professional role.</summary>
[DisplayName("Contact")]
internal sealed record ContactItem(
    [property: JsonPropertyName("bestand"), Description("Pad van het document.")] string File,
    [property: JsonPropertyName("naam"), Description("Zoals geschreven.")] string Name,
    [property: JsonPropertyName("rol"), Description("Functie of rol; null als die er niet staat.")] string? Role,
    [property: JsonPropertyName("organisatie"), Description("Organisatie; null als die er niet staat.")] string? Organisation,
    [property: JsonPropertyName("email"), Description("Zakelijk adres; null als het er niet staat.")] string? Mail)
{
    public static ContactItem Of(PairContact contact) => new(contact.File, contact.Name, contact.Role, contact.Organisation, contact.Mail);
}
