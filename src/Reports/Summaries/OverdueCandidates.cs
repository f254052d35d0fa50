using ZVSearch.Core.Documents;
using ZVSearch.Core.Findings;
using ZVSearch.Core.Findings.Letters;
using ZVSearch.Core.Findings.Registers;
using ZVSearch.Language.Sentences;

namespace ZVSearch.Reports.Summaries;

/// <summary>Actions and promises whose day has passed, and of which no paper says that they were done.</summary>
internal sealed class OverdueCandidates(ThemeWeigher weigher, Rarity rarity)
{
    /// <summary>What is overdue for longer was in earlier letters, or is forgotten by all.</summary>
    private const int OldestMonths = 12;

    /// <summary>Stems that an action shares with a section of its minutes before it counts as born there.</summary>
    private const int FewestShared = 2;

    private const double Weight = 0.8;

    /// <param name="meetings">Documents with actions in the area, up to the last day of the period.</param>
    /// <param name="theme">The theme.</param>
    /// <param name="until">Last day of the period.</param>
    /// <param name="read">Gives a document cut into sentences, whether it is on the theme or not.</param>
    public IEnumerable<Candidate> Of(IReadOnlyList<DescribedDocument> meetings, ThemeScope theme, DateOnly until, Func<DescribedDocument, ThemedDocument?> read)
    {
        foreach (DescribedDocument meeting in meetings)
        {
            foreach (Card action in meeting.Cards(Cards.Action).Concat(meeting.Cards(Cards.Promise)).Where(a => IsOverdue(a, meeting, meetings, until)))
            {
                if (action.Find(Fields.Text) is not { Place: { } place } fact || read(meeting) is not { } document || !IsOn(theme, fact.Value, place, document)) { continue; }

                yield return CandidateOf(action, place, document);
            }
        }
    }

    private static bool IsOverdue(Card action, DescribedDocument meeting, IReadOnlyList<DescribedDocument> meetings, DateOnly until) =>
        action.Date(Fields.Deadline) is { } deadline && deadline <= until && deadline >= until.AddMonths(-OldestMonths)
        && ActionFollowUp.Of(action, meeting, meetings, until).State is ActionState.Silent or ActionState.Mentioned;

    /// <summary>An action in a list says little: "rooster maken". It belongs to the theme when it names it, or when the section from which it came does.</summary>
    private bool IsOn(ThemeScope theme, string text, Place place, ThemedDocument document)
    {
        if (weigher.Names(text, theme)) { return true; }

        int at = document.UnitsAt(place)?.First ?? -1;
        if (at >= 0 && document.Signs[at].Sentence >= 1) { return true; }

        // A row that names another theme, in a list without any text, has no section to come from.
        if (at >= 0 && document.Units[at].Kind == BlockKind.TableRow && document.Units.All(u => u.Kind == BlockKind.TableRow)) { return false; }

        HashSet<string> stems = [.. Rarity.StemsOf(text)];
        (bool IsOn, int Shared) best = document.Units.Select((u, i) => (u, i)).Where(p => p.u.Kind != BlockKind.TableRow && (at < 0 || p.u.Section != document.Units[at].Section)).GroupBy(p => p.u.Section)
            .Select(g => (g.Any(p => document.Signs[p.i].IsOn), Rarity.StemsOf(string.Join('\n', g.Select(p => p.u.Text).Prepend(g.First().u.Heading))).Distinct(StringComparer.Ordinal).Count(stems.Contains)))
            .OrderByDescending(s => s.Item2).ThenByDescending(s => s.Item1).FirstOrDefault();
        return best.Shared >= FewestShared && best.IsOn;
    }

    private Candidate CandidateOf(Card action, Place place, ThemedDocument document)
    {
        (int start, int end) = Whole(place, document);
        LetterSource source = document.Source(start, end);
        string text = SentenceShortener.Shorten(WithoutNumber(source.Text, action.Value(Fields.Number)));
        string since = $"had af moeten zijn op {action.Value(Fields.Deadline)}; geen later stuk zegt dat het klaar is";
        return new Candidate(PointMaker.Of(PointKind.Overdue, text, [source], Weight, since), rarity.VectorOf(text), SentenceSplitter.CountWords(text));
    }

    private static (int Start, int End) Whole(Place place, ThemedDocument document) =>
        document.UnitsAt(place) is { } run ? (document.Units[run.First].Start, document.Units[run.Last].End) : (place.Start, place.End);

    /// <summary>"25-07 | DPIA afronden | secretaris" loses its number: it means nothing outside the list.</summary>
    private static string WithoutNumber(string row, string? number) =>
        number is not null && row.StartsWith(number + LetterText.Border, StringComparison.Ordinal) ? row[(number.Length + LetterText.Border.Length)..] : row;
}
