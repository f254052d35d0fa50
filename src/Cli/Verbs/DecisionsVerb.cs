using System.CommandLine;
using ZVSearch.Cli.Output;
using ZVSearch.Core.Findings;
using ZVSearch.Core.Findings.Registers;
using ZVSearch.Store.Findings;

namespace ZVSearch.Cli.Verbs;

/// <summary><c>decisions</c>: meetings with decisions, actions, assignments and promises.</summary>
internal static class DecisionsVerb
{
    public static Command Create() => ListVerb.Create("decisions", "Toont vergaderingen met besluiten, acties, opdrachten en toezeggingen.", async (question, stop) =>
    {
        IReadOnlyList<DescribedDocument> meetings = await question.Findings.AllAsync(FactGroups.Meeting, question.Reader, stop).ConfigureAwait(false);
        return (new { meetings = meetings.Select(m => Json(m, meetings, question.Today)) }, meetings.SelectMany(Lines));
    });

    private static object Json(DescribedDocument meeting, IReadOnlyList<DescribedDocument> all, DateOnly today)
    {
        Card? head = meeting.Cards(Cards.Meeting) is [var first, ..] ? first : null;
        return new
        {
            file = meeting.File,
            date = PlaceJson.Date(meeting.Date),
            body = head?.Value(Fields.Body),
            place = head?.Value(Fields.Location),
            chair = head?.Value(Fields.Chair),
            attendees = head?.Values(Fields.Attendee) ?? [],
            absentees = head?.Values(Fields.Absentee) ?? [],
            decisions = meeting.Cards(Cards.Decision).Select(c => new { text = c.Value(Fields.Text), page = c.Page }),
            actions = meeting.Cards(Cards.Action).Select(c => Action(c, meeting, all, today)),
            assignments = meeting.Cards(Cards.Assignment).Select(c => new { by = c.Value(Fields.By), to = c.Value(Fields.To), what = c.Value(Fields.Text), page = c.Page }),
            promises = meeting.Cards(Cards.Promise).Select(c => new { by = c.Value(Fields.By), text = c.Value(Fields.Text), deadline = c.Value(Fields.Deadline), page = c.Page }),
        };
    }

    private static object Action(Card action, DescribedDocument meeting, IReadOnlyList<DescribedDocument> all, DateOnly today)
    {
        (ActionState state, DescribedDocument? where, Place? place) = ActionFollowUp.Of(action, meeting, all, today);
        return new
        {
            text = action.Value(Fields.Text),
            owner = action.Value(Fields.Owner),
            deadline = action.Value(Fields.Deadline),
            page = action.Page,
            number = action.Value(Fields.Number),
            progress = action.Value(Fields.Progress),
            state = state.ToString().ToLowerInvariant(),
            mentionedIn = where is null || where == meeting ? null : new { file = where.File, page = place?.Page },
        };
    }

    private static IEnumerable<string> Lines(DescribedDocument meeting) =>
    [
        $"{meeting.Title} ({PlaceJson.Date(meeting.Date) ?? "datum onbekend"})",
        .. meeting.Cards(Cards.Decision).Select(c => $"  besluit: {c.Value(Fields.Text)}"),
        .. meeting.Cards(Cards.Action).Select(c => $"  actie:   {c.Value(Fields.Text)} ({c.Value(Fields.Owner) ?? "geen eigenaar gevonden"}, {c.Value(Fields.Deadline) ?? "geen datum"})"),
    ];
}
