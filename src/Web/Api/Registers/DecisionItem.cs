using System.ComponentModel;
using System.Text.Json.Serialization;
using ZVSearch.Core.Findings;
using ZVSearch.Core.Findings.Registers;
using ZVSearch.Web.Api.Documents;

namespace ZVSearch.Web.Api.Registers;

/// <summary>Something that a meeting decided, ordered, agreed to do or promised.</summary>
[DisplayName("Besluit")]
internal sealed record DecisionItem(
    [property: JsonPropertyName("soort"), Description("besluit, actie, opdracht of toezegging.")] string Kind,
    [property: JsonPropertyName("tekst"), Description("Wat er is besloten, zoals geschreven.")] string? Text,
    [property: JsonPropertyName("nummer"), Description("Nummer op de actielijst; null als dat er niet is.")] string? Number,
    [property: JsonPropertyName("door"), Description("Wie het opdraagt of toezegt; null als dat er niet staat.")] string? By,
    [property: JsonPropertyName("voor"), Description("Wie het doet of krijgt opgedragen; null als dat er niet staat.")] string? Owner,
    [property: JsonPropertyName("termijn"), Description("Wanneer het klaar moet zijn, zoals gevonden.")] string? Deadline,
    [property: JsonPropertyName("stand"), Description("Van een actie: open, genoemd, gedaan of termijn-voorbij; anders null.")] string? State,
    [property: JsonPropertyName("orgaan"), Description("Welk overleg; null als dat niet is gevonden.")] string? Body,
    [property: JsonPropertyName("document"), Description("Het verslag.")] DocumentRef Document,
    [property: JsonPropertyName("bladzijde"), Description("Bladzijde, vanaf 1; 0 als een mens het heeft ingevuld.")] int Page,
    [property: JsonPropertyName("vervolg"), Description("Het latere verslag dat de actie noemt; null als dat er niet is.")] DocumentRef? FollowUp)
{
    /// <summary>Kinds with the cards they stand on, in the order in which they are shown.</summary>
    public static IReadOnlyList<(string Kind, string Card)> Kinds { get; } = [("besluit", Cards.Decision), ("actie", Cards.Action), ("opdracht", Cards.Assignment), ("toezegging", Cards.Promise)];

    public static DecisionItem Example { get; } = new("actie", "Voorlichting op school voorbereiden", "12", null, "gemeente Hoorn", "2026-12-01", "open", "Driehoek Hoorn", DocumentRef.OtherExample, 2, null);

    public static DecisionItem Of(string kind, Card card, DescribedDocument meeting, IReadOnlyList<DescribedDocument> all, DateOnly today)
    {
        (ActionState State, DescribedDocument? Where, Place? Place)? followUp = kind == "actie" ? ActionFollowUp.Of(card, meeting, all, today) : null;
        return new DecisionItem(
            kind, card.Value(Fields.Text), card.Value(Fields.Number), card.Value(Fields.By), card.Value(Fields.Owner) ?? card.Value(Fields.To), card.Value(Fields.Deadline),
            followUp is { } known ? ApiWords.Actions[known.State] : null, meeting.Cards(Cards.Meeting) is [var head, ..] ? head.Value(Fields.Body) : null, DocumentRef.Of(meeting), card.Page,
            followUp?.Where is { } later && later != meeting ? DocumentRef.Of(later) : null);
    }
}
