using ZVSearch.Core.Findings;
using ZVSearch.Core.Findings.Letters;
using ZVSearch.Core.Knowledge;

namespace ZVSearch.Reports.Summaries;

/// <summary>Everything about one theme of a letter: candidates of all kinds, the choice among them, and what was not seen.</summary>
internal sealed class ThemeMaker(KnowledgePack knowledge, SummaryOptions options, ThemeWeigher weigher, SentenceFeatures features)
{
    /// <summary>What a point from outside the area weighs beside one from inside.</summary>
    private const double Outside = 0.75;

    /// <summary>Points from outside the area in one theme.</summary>
    private const int MostOutside = 1;

    /// <param name="theme">The theme.</param>
    /// <param name="view">What the letter looks at.</param>
    /// <param name="read">Gives documents as they stand to the theme.</param>
    /// <param name="told">Ids of points that are told already.</param>
    /// <param name="words">Words that there is room for.</param>
    public LetterTheme Make(ThemeScope theme, LetterView view, Func<DescribedDocument, ThemedDocument?> read, IReadOnlySet<string> told, int words)
    {
        ThemedDocument[] inside = [.. view.Inside.Select(read).OfType<ThemedDocument>()], outside = [.. view.Outside.Select(read).OfType<ThemedDocument>()];
        var rarity = new Rarity();
        SummaryQuestion question = view.Question;
        ILookup<string, Fact> facts = view.Stock.Facts;

        // The sentences come first: by them is counted how rare a word is.
        Candidate[] sentences = [.. Sentences(rarity).Of(inside, facts)];
        IEnumerable<Candidate> candidates =
        [
            .. sentences,
            .. new OverdueCandidates(weigher, rarity).Of(view.Meetings, theme, question.To, read),
            .. new ExpiringCandidates(rarity).Of(view.AgreementsOn(theme), question.From, question.To, read),
            .. new OverlapCandidates(features, rarity).Of(view.Overlaps, facts, read),
            .. Elsewhere(Sentences(rarity).Of(outside, facts)),
        ];
        IReadOnlyList<LetterPoint> points = new PointSelector(options).Choose(candidates.Where(c => !told.Contains(c.Point.Id)), words);
        var notes = new CoverageNotes(knowledge, view.Area);
        DescribedDocument[] seen = [.. inside.Select(r => r.Document)];
        (IReadOnlyList<string> opened, IReadOnlyList<string> closed) = notes.BlindSpots(theme, view.Until(question.From.AddDays(-1)), view.Until(question.To));
        return new LetterTheme(theme.Theme.Id, theme.Theme.Label, ReadingOrder.Of(points), notes.PerDistrict([.. seen, .. outside.Select(r => r.Document)]), notes.NotSeen(seen), opened, closed);
    }

    private SentenceCandidates Sentences(Rarity rarity) => new(knowledge, features, rarity, options.MinWeight);

    /// <summary>The best of what other areas do, at a lower weight.</summary>
    private static IEnumerable<Candidate> Elsewhere(IEnumerable<Candidate> candidates) => candidates
        .Where(c => c.Point.Kind is not PointKind.News).OrderByDescending(c => c.Point.Weight).ThenBy(c => c.Point.Id, StringComparer.Ordinal).DistinctBy(c => c.Point.Sources[0].Hash).Take(MostOutside)
        .Select(c => c with { Point = c.Point with { Kind = PointKind.Elsewhere, Weight = Math.Round(c.Point.Weight * Outside, 3) } });
}
