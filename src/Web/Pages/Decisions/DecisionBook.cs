using ZVSearch.Core.Findings;
using ZVSearch.Core.Findings.Registers;

namespace ZVSearch.Web.Pages.Decisions;

/// <summary>All that minutes hold, the newest meeting first.</summary>
internal static class DecisionBook
{
    /// <param name="meetings">Minutes with all their facts.</param>
    /// <param name="today">The day from which deadlines are seen.</param>
    public static IReadOnlyList<DecisionEntry> Of(IReadOnlyList<DescribedDocument> meetings, DateOnly today)
    {
        // Only later minutes of the same body can say what became of an action: looking through all others would take the square of their number.
        ILookup<string, DescribedDocument> byBody = meetings.ToLookup(BodyOf, StringComparer.Ordinal);
        return
        [
            .. from meeting in meetings.OrderByDescending(m => m.Date ?? DateOnly.MinValue).ThenBy(m => m.File, StringComparer.Ordinal)
               let body = BodyOf(meeting)
               from kind in DecisionKind.All
               from card in meeting.Cards(kind.Card)
               select Entry(new DecisionEntry(kind, card, meeting, body, null, null, null), byBody[body], today),
        ];
    }

    /// <summary>Which meeting it was; the title of the document when that was not found.</summary>
    public static string BodyOf(DescribedDocument meeting) => (meeting.Cards(Cards.Meeting) is [var head, ..] ? head.Value(Fields.Body) : null) ?? meeting.Title;

    /// <summary>An action with what became of it; other kinds as they are.</summary>
    private static DecisionEntry Entry(DecisionEntry entry, IEnumerable<DescribedDocument> others, DateOnly today)
    {
        if (entry.Kind != DecisionKind.Action) { return entry; }

        (ActionState state, DescribedDocument? where, Place? place) = ActionFollowUp.Of(entry.Card, entry.Meeting, others, today);
        return entry with { State = state, Later = where, LaterPlace = place };
    }
}
