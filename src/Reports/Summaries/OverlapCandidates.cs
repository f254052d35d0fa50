using ZVSearch.Core.Findings;
using ZVSearch.Core.Findings.Letters;
using ZVSearch.Core.Findings.Overlaps;
using ZVSearch.Language.Sentences;

namespace ZVSearch.Reports.Summaries;

/// <summary>Pairs of documents that order, or do, the same, told in the words of both. Pairs that people judged to be double come first, those that they cleared not at all.</summary>
internal sealed class OverlapCandidates(SentenceFeatures features, Rarity rarity)
{
    private const double Judged = 0.95, Double = 0.9, Overlap = 0.7;

    /// <summary>Words of one quote.</summary>
    private const int LongestQuote = 40;

    public IEnumerable<Candidate> Of(IEnumerable<OverlapEntry> pairs, ILookup<string, Fact> facts, Func<DescribedDocument, ThemedDocument?> read)
    {
        // One document is in many pairs: minutes, plan and report of one project against those of another. Each document tells its doubling once.
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (OverlapEntry pair in pairs.Where(p => p.Judgement?.Verdict is null or Verdict.Double).OrderByDescending(WeightOf).ThenByDescending(p => p.Pair.Score).ThenBy(p => p.A.File, StringComparer.Ordinal).ThenBy(p => p.B.File, StringComparer.Ordinal))
        {
            if (used.Contains(pair.A.Hash) || used.Contains(pair.B.Hash) || read(pair.A) is not { Share: >= ThemeSigns.Half } a || read(pair.B) is not { Share: >= ThemeSigns.Half } b) { continue; }

            if (Quote(a, facts, pair.Pair, p => p.A) is not { } left || Quote(b, facts, pair.Pair, p => p.B) is not { } right) { continue; }

            used.Add(pair.A.Hash);
            used.Add(pair.B.Hash);
            string text = $"\u201C{left.Text}\u201D en \u201C{right.Text}\u201D";
            string judged = pair.Judgement is null ? "nog niet beoordeeld" : "door mensen als dubbel beoordeeld";
            yield return new Candidate(PointMaker.Of(PointKind.Overlap, text, [left, right], WeightOf(pair), $"{pair.Pair.Reason} ({judged})"), rarity.VectorOf(text), SentenceSplitter.CountWords(text));
        }
    }

    private static double WeightOf(OverlapEntry pair) => pair.Judgement is not null ? Judged : pair.Pair.Grade == 3 ? Double : Overlap;

    /// <summary>What the document wants, in its own words: its goal, or else the place that was found alike.</summary>
    private LetterSource? Quote(ThemedDocument read, ILookup<string, Fact> facts, OverlapPair pair, Func<OverlapEvidence, Place> side)
    {
        Fact[] own = [.. facts[read.Document.Hash]];
        IEnumerable<Place?> places = [own.FirstOrDefault(f => f is { Card: Cards.Initiative, Field: Fields.Goal })?.Place, .. pair.Evidence.Where(e => !e.IsCopied).Select(side), .. own.Where(f => f.Card == Cards.Assignment).Select(f => f.Place)];
        foreach (Place place in places.OfType<Place>())
        {
            if (read.UnitsAt(place) is { } run && Fitting(read, run.First, run.Last) is { } source) { return source; }
        }

        return null;
    }

    private LetterSource? Fitting(ThemedDocument read, int first, int last) =>
        Enumerable.Range(first, last - first + 1).Where(i => read.Signs[i].IsOn).Select(i => read.Units[i]).Where(u => SentenceSplitter.CountWords(u.Text) is >= 5 and <= LongestQuote && features.MayBeTold(u) && !features.LeansOnOthers(u))
            .Select(u => read.Source(u.Start, u.End)).FirstOrDefault();
}
