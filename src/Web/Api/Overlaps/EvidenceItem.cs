using System.ComponentModel;
using System.Text.Json.Serialization;
using ZVSearch.Web.Api.Documents;

namespace ZVSearch.Web.Api.Overlaps;

/// <summary>Two places side by side.</summary>
[DisplayName("Bewijs")]
internal sealed record EvidenceItem(
    [property: JsonPropertyName("a"), Description("In het ene document.")] PlaceItem? A,
    [property: JsonPropertyName("b"), Description("In het andere document.")] PlaceItem? B,
    [property: JsonPropertyName("letterlijk"), Description("Waar als de woorden gelijk zijn; onwaar als alleen de strekking gelijk is.")] bool IsCopied);
