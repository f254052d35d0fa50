using System.ComponentModel;
using System.Text.Json.Serialization;

namespace ZVSearch.Web.Api.Registers;

/// <summary>A municipality that went up in another.</summary>
[DisplayName("VroegereGemeente")]
internal sealed record FormerItem(
    [property: JsonPropertyName("naam"), Description("Naam.")] string Name,
    [property: JsonPropertyName("jaar"), Description("Jaar waarin zij opging in de gemeente.")] int Year);
