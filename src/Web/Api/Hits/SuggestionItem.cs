using System.ComponentModel;
using System.Text.Json.Serialization;
using ZVSearch.Search.Hits;

namespace ZVSearch.Web.Api.Hits;

/// <summary>How a question may go on.</summary>
[DisplayName("Aanvulling")]
internal sealed record SuggestionItem(
    [property: JsonPropertyName("tekst"), Description("De hele vraag.")] string Text,
    [property: JsonPropertyName("soort"), Description("thema, organisatie, plaats, begrip, woord of titel.")] string Kind)
{
    public static SuggestionItem Example { get; } = new("geldezels", "begrip");

    public static SuggestionItem Of(Suggestion suggestion) => new(suggestion.Text, suggestion.Kind);
}
