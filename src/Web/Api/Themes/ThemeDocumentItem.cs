using System.ComponentModel;
using System.Text.Json.Serialization;
using ZVSearch.Web.Api.Documents;

namespace ZVSearch.Web.Api.Themes;

/// <summary>A document of a theme.</summary>
[DisplayName("ThemaDocument")]
internal sealed record ThemeDocumentItem(
    [property: JsonPropertyName("document"), Description("Het document.")] DocumentRef Document,
    [property: JsonPropertyName("gewicht"), Description("Van 0 tot 1: hoe zeer het bij het thema hoort.")] double Weight);
