using System.ComponentModel;
using System.Text.Json.Serialization;
using ZVSearch.Web.Api.Rules;

namespace ZVSearch.Web.Api.Documents;

/// <summary>This question to the feed, and the next one.</summary>
[DisplayName("WijzigingenLinks")]
internal sealed record FeedLinks(
    [property: JsonPropertyName("self"), Description("Deze vraag.")] Link Self,
    [property: JsonPropertyName("next"), Description("De volgende vraag, nu of later.")] Link Next);
