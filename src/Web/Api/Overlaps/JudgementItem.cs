using System.ComponentModel;
using System.Text.Json.Serialization;
using ZVSearch.Core.Findings.Overlaps;

namespace ZVSearch.Web.Api.Overlaps;

/// <summary>What a person said about a pair. Who it was stays inside the application.</summary>
[DisplayName("Oordeel")]
internal sealed record JudgementItem(
    [property: JsonPropertyName("oordeel"), Description("dubbel, afgesproken, geen-overlap of zelfde-initiatief.")] string Verdict,
    [property: JsonPropertyName("reden"), Description("Waarom; kan leeg zijn.")] string Reason,
    [property: JsonPropertyName("gegevenOp"), Description("Wanneer (UTC).")] DateTime At)
{
    public static JudgementItem? Of(Judgement? judgement) =>
        judgement is null ? null : new JudgementItem(ApiWords.Verdicts[judgement.Verdict], judgement.Reason, DateTime.SpecifyKind(judgement.At, DateTimeKind.Utc));
}
