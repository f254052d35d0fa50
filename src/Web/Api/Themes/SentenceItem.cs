using System.ComponentModel;
using System.Text.Json.Serialization;
using ZVSearch.Web.Api.Documents;

namespace ZVSearch.Web.Api.Themes;

/// <summary>A sentence with where it stands.</summary>
[DisplayName("Kernzin")]
internal sealed record SentenceItem(
    [property: JsonPropertyName("document"), Description("Het document.")] DocumentRef Document,
    [property: JsonPropertyName("bladzijde"), Description("Bladzijde, vanaf 1.")] int Page,
    [property: JsonPropertyName("tekst"), Description("De zin zoals geschreven.")] string Text);
