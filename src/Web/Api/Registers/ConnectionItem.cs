using System.ComponentModel;
using System.Text.Json.Serialization;
using ZVSearch.Core.Findings.Registers;
using ZVSearch.Core.Knowledge;
using ZVSearch.Web.Api.Documents;

namespace ZVSearch.Web.Api.Registers;

/// <summary>How often a kind of partner takes part where a theme is at stake.</summary>
[DisplayName("Verbinding")]
internal sealed record ConnectionItem(
    [property: JsonPropertyName("themaId"), Description("Vaste naam van het beleidsthema.")] string ThemeId,
    [property: JsonPropertyName("thema"), Description("Het beleidsthema in gewone woorden.")] string Theme,
    [property: JsonPropertyName("partner"), Description("Soort partner.")] string Partner,
    [property: JsonPropertyName("aantal"), Description("Aantal documenten over het thema waarin de partner voorkomt.")] int Observed,
    [property: JsonPropertyName("verwacht"), Description("Aantal dat te verwachten is als partners gelijk over thema's verdeeld zouden zijn.")] double Expected,
    [property: JsonPropertyName("documenten"), Description("De documenten.")] IReadOnlyList<DocumentRef> Documents)
{
    public static ConnectionItem Example { get; } = new("geldezels", "Geldezels", "onderwijs", 1, 0.4, [DocumentRef.OtherExample]);

    /// <param name="connection">The cell.</param>
    /// <param name="documents">Documents by path.</param>
    public static ConnectionItem Of(Connection connection, IReadOnlyDictionary<string, DocumentRef> documents) => new(
        connection.Theme, KnowledgePack.BuiltIn.FindTheme(connection.Theme)?.Label ?? connection.Theme, connection.Partner, connection.Observed, connection.Expected, [.. connection.Documents.Select(f => documents[f])]);
}
