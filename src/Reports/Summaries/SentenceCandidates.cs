using ZVSearch.Core.Findings;
using ZVSearch.Core.Findings.Letters;
using ZVSearch.Core.Knowledge;
using ZVSearch.Language.Sentences;

namespace ZVSearch.Reports.Summaries;

/// <summary>
/// Sentences of new documents, each with the chance that a board should read it: a logistic function of its features (Kupiec, Pedersen and Chen 1995 chose sentences by
/// features of this kind), among them its nearness to the middle of all sentences on the theme (centroid, Radev et al. 2004).
/// </summary>
internal sealed class SentenceCandidates(KnowledgePack knowledge, SentenceFeatures features, Rarity rarity, double least = 0)
{
    /// <summary>Reasons that are named to the editor.</summary>
    private const int MostReasons = 3;

    private readonly Dictionary<string, LetterWeight> _weights = knowledge.LetterWeights.ToDictionary(w => w.Feature, StringComparer.Ordinal);

    /// <param name="reads">Documents of the period on the theme.</param>
    /// <param name="facts">By hash.</param>
    public IEnumerable<Candidate> Of(IReadOnlyList<ThemedDocument> reads, ILookup<string, Fact> facts) => RunsOf(reads, facts).Select(r => CandidateOf(r.Read, r.Run, r.Tag, r.Centrality, r.Best)).OfType<Candidate>();

    /// <summary>Every run that may be told, with what is known of it.</summary>
    internal IEnumerable<(ThemedDocument Read, (int First, int Last) Run, Tag? Tag, double Centrality, double Best)> RunsOf(IReadOnlyList<ThemedDocument> reads, ILookup<string, Fact> facts)
    {
        (ThemedDocument Read, int Unit, StemVector Vector)[] told = [.. Vectors(reads)];
        StemVector centre = StemVector.Sum(told.Select(t => t.Vector));
        var centrality = told.ToDictionary(t => (t.Read, t.Unit), t => t.Vector.Cosine(centre));
        double most = Math.Max(1e-9, centrality.Values.DefaultIfEmpty().Max());
        double fullest = Math.Max(1e-9, reads.Select(FullnessOf).DefaultIfEmpty().Max());
        foreach (ThemedDocument read in reads)
        {
            IReadOnlyDictionary<(int First, int Last), Tag> tags = UnitTagger.Of(read, facts[read.Document.Hash]);
            HashSet<int> covered = [.. tags.Keys.SelectMany(r => Enumerable.Range(r.First, r.Last - r.First + 1))];
            IEnumerable<((int First, int Last) Run, Tag? Tag)> runs = tags.Select(t => (t.Key, (Tag?)t.Value))
                .Concat(Enumerable.Range(0, read.Units.Count).Where(i => !covered.Contains(i)).Select(i => ((i, i), (Tag?)null)));
            foreach (((int First, int Last) run, Tag? tag) in runs.Where(r => features.MayBeTold(read.Units[r.Run.First])).OrderBy(r => r.Run))
            {
                yield return (read, run, tag, Enumerable.Range(run.First, run.Last - run.First + 1).Max(i => centrality.GetValueOrDefault((read, i))) / most, FullnessOf(read) / fullest);
            }
        }
    }

    private static double FullnessOf(ThemedDocument read) => read.Share * (read.Signs.Count == 0 ? 0 : 0.2 + read.Signs[0].Density);

    private IEnumerable<(ThemedDocument, int, StemVector)> Vectors(IReadOnlyList<ThemedDocument> reads)
    {
        (ThemedDocument Read, int Unit)[] all = [.. reads.SelectMany(r => Enumerable.Range(0, r.Units.Count).Where(i => r.Signs[i].IsOn).Select(i => (r, i)))];
        foreach ((ThemedDocument read, int unit) in all) { rarity.Add(read.Profile.StemsOf(unit)); }

        return all.Select(a => (a.Read, a.Unit, StemVector.Of(a.Read.Profile.StemsOf(a.Unit), rarity.Of)));
    }

    private Candidate? CandidateOf(ThemedDocument read, (int First, int Last) run, Tag? tag, double centrality, double best)
    {
        (LetterWeight Weight, double Adds)[] parts = [.. features.Of(read, run, tag, centrality, best).Where(f => f.Value > 0 && _weights.ContainsKey(f.Name)).Select(f => (_weights[f.Name], _weights[f.Name].Weight * f.Value))];
        double chance = 1 / (1 + Math.Exp(-parts.Sum(p => p.Adds)));
        if (chance < least) { return null; }

        string reason = string.Join("; ", parts.Where(p => p.Adds > 0 && p.Weight.Reason.Length > 0).OrderByDescending(p => p.Adds).Select(p => p.Weight.Reason).Distinct(StringComparer.Ordinal).Take(MostReasons));
        LetterSource source = read.Source(read.Units[run.First].Start, read.Units[run.Last].End);
        string text = SentenceShortener.Shorten(source.Text);
        return new Candidate(PointMaker.Of(tag?.Kind ?? PointKind.News, text, [source], chance, reason), rarity.VectorOf(text), SentenceSplitter.CountWords(text));
    }
}
