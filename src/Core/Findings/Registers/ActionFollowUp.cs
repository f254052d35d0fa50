namespace ZVSearch.Core.Findings.Registers;

/// <summary>Finds later mentions of an action: the same number, or the same words, in a later meeting of the same body.</summary>
public static class ActionFollowUp
{
    private const double SameWords = 0.6;

    private static readonly string[] DoneWords = ["gedaan", "afgedaan", "afgerond", "gereed", "voltooid", "uitgevoerd", "geregeld", "opgeleverd", "gestopt", "vervallen"];

    private static readonly string[] NotDone = ["niet ", "nog ", "deels", "open", "doorgeschoven"];

    /// <param name="action">A card of kind <see cref="Cards.Action"/>.</param>
    /// <param name="meeting">The meeting it comes from.</param>
    /// <param name="later">Meetings after it, with all their facts; those of other bodies do not count.</param>
    /// <param name="today">The day from which it is seen.</param>
    /// <returns>What became of it, and where that is said; no place when nothing is said.</returns>
    public static (ActionState State, DescribedDocument? Where, Place? Place) Of(Card action, DescribedDocument meeting, IEnumerable<DescribedDocument> later, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(action);
        ArgumentNullException.ThrowIfNull(later);
        if (IsDone(action.Value(Fields.Progress) ?? string.Empty)) { return (ActionState.Done, meeting, action.Find(Fields.Progress)?.Place); }

        string[] words = Words(action.Value(Fields.Text) ?? string.Empty);
        (ActionState State, DescribedDocument? Where, Place? Place) last = (ActionState.Open, null, null);
        foreach (DescribedDocument document in later.Where(d => d.Date > meeting.Date && BodyOf(d) == BodyOf(meeting)).OrderBy(d => d.Date))
        {
            foreach (Fact mention in document.Facts.Where(f => IsMention(f, action, words)))
            {
                last = (IsDone(mention.Place?.Quote ?? mention.Value) ? ActionState.Done : ActionState.Mentioned, document, mention.Place);
            }
        }

        bool isLate = last.State == ActionState.Open && action.Date(Fields.Deadline) < today;
        return isLate ? (ActionState.Silent, null, null) : last;
    }

    private static bool IsMention(Fact fact, Card action, string[] words) => fact.Card switch
    {
        Cards.Mention => fact.Value == action.Value(Fields.Number) || (action.Value(Fields.Number) is null && IsAbout(fact.Place?.Quote ?? string.Empty, words)),
        Cards.Action or Cards.Decision or Cards.Promise => fact.Field == Fields.Text && IsAbout(fact.Value, words),
        _ => false,
    };

    private static string BodyOf(DescribedDocument document) =>
        (document.Cards(Cards.Meeting) is [var meeting] ? meeting.Value(Fields.Body) : null) ?? document.Title;

    private static bool IsDone(string text) =>
        DoneWords.Any(w => text.Contains(w, StringComparison.OrdinalIgnoreCase)) && !NotDone.Any(w => text.Contains(w, StringComparison.OrdinalIgnoreCase));

    private static bool IsAbout(string text, string[] words) => words.Length > 0 && Words(text).Intersect(words, StringComparer.Ordinal).Count() >= Math.Max(2, words.Length * SameWords);

    private static string[] Words(string text) =>
        [.. text.ToLowerInvariant().Split([.. " ,.;:()/-"], StringSplitOptions.RemoveEmptyEntries).Where(w => w.Length > 4).Select(w => w[..Math.Min(w.Length, 7)]).Distinct()];
}
