using System.ComponentModel;
using System.Text.Json.Serialization;

namespace ZVSearch.Web.Api.Hits;

/// <summary>A found word in a snippet.</summary>
[DisplayName("Markering")]
internal sealed record MarkItem(
    [property: JsonPropertyName("begin"), Description("Eerste teken in het fragment, vanaf 0 (UTF-16).")] int Start,
    [property: JsonPropertyName("einde"), Description("Eerste teken erna (UTF-16).")] int End);
