using ZVSearch.Core.Findings.Letters;

namespace ZVSearch.Reports.Summaries;

/// <summary>Chooses points one by one: the weightiest that repeats least of what is chosen already (maximal marginal relevance, Carbonell and Goldstein 1998).</summary>
internal sealed class PointSelector(SummaryOptions options)
{
    /// <param name="candidates">All that may be told.</param>
    /// <param name="words">Words that there is room for.</param>
    public IReadOnlyList<LetterPoint> Choose(IEnumerable<Candidate> candidates, int words)
    {
        List<Candidate> left = [.. candidates.Where(c => c.Point.Weight >= options.MinWeight).OrderByDescending(c => c.Point.Weight).ThenBy(c => c.Point.Id, StringComparer.Ordinal).DistinctBy(c => c.Point.Id)];
        double[] same = new double[left.Count];
        var chosen = new List<LetterPoint>();
        var perDocument = new Dictionary<string, int>(StringComparer.Ordinal);
        while (Next(left, same, words, perDocument) is var next and >= 0)
        {
            Candidate taken = left[next];
            chosen.Add(taken.Point);
            words -= taken.Words;
            foreach (LetterSource source in taken.Point.Sources) { perDocument[source.Hash] = perDocument.GetValueOrDefault(source.Hash) + 1; }

            // Likeness to what is chosen only grows, so each round looks at the last choice alone.
            for (int i = 0; i < left.Count; i++) { same[i] = Math.Max(same[i], i == next ? 1 : Likeness(left[i], taken)); }
        }

        return chosen;
    }

    /// <summary>Place of the best of those that are left; -1 when none fits.</summary>
    private int Next(List<Candidate> left, double[] same, int words, Dictionary<string, int> perDocument)
    {
        (int best, double value) = (-1, double.NegativeInfinity);
        for (int i = 0; i < left.Count; i++)
        {
            double worth = left[i].Point.Weight - (options.SameDocument * left[i].Point.Sources.Max(s => perDocument.GetValueOrDefault(s.Hash)));
            if (left[i].Words > words || worth < options.MinWeight || same[i] >= options.SameSaid || worth - (options.Repetition * same[i]) <= value) { continue; }

            (best, value) = (i, worth - (options.Repetition * same[i]));
        }

        return best;
    }

    /// <summary>The same words of the same document are the same, whatever the reason for telling them.</summary>
    private static double Likeness(Candidate a, Candidate b) =>
        a.Point.Sources.Any(s => b.Point.Sources.Any(o => o.Hash == s.Hash && o.Start < s.End && s.Start < o.End)) ? 1 : a.Vector.Cosine(b.Vector);
}
