using System.ComponentModel;
using System.Text.Json.Serialization;
using ZVSearch.Core.Findings.Registers;
using ZVSearch.Core.Knowledge;

namespace ZVSearch.Web.Api.Registers;

/// <summary>A partner that belongs at the table of a theme and that no document on it names.</summary>
[DisplayName("BlindeVlek")]
internal sealed record BlindSpotItem(
    [property: JsonPropertyName("themaId"), Description("Vaste naam van het beleidsthema.")] string ThemeId,
    [property: JsonPropertyName("thema"), Description("Het beleidsthema in gewone woorden.")] string Theme,
    [property: JsonPropertyName("partner"), Description("Soort partner die nergens is genoemd.")] string Partner,
    [property: JsonPropertyName("verwacht"), Description("Aantal documenten dat te verwachten is als partners gelijk over thema's verdeeld zouden zijn.")] double Expected)
{
    public static BlindSpotItem Example { get; } = new("geldezels", "Geldezels", "jeugdzorg", 0.6);

    public static BlindSpotItem Of(Connection connection) => new(connection.Theme, KnowledgePack.BuiltIn.FindTheme(connection.Theme)?.Label ?? connection.Theme, connection.Partner, connection.Expected);
}
