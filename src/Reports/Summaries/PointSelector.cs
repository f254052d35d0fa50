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
        var chosen = new List<Candidate>();
        var perDocument = new Dictionary<string, int>(StringComparer.Ordinal);
        while (Next(left, chosen, words, perDocument) is { } next)
        {
            chosen.Add(next);
            left.Remove(next);
            words -= next.Words;
            foreach (LetterSource source in next.Point.Sources) { perDocument[source.Hash] = perDocument.GetValueOrDefault(source.Hash) + 1; }
        }

        return [.. chosen.Select(c => c.Point)];
    }

    private Candidate? Next(List<Candidate> left, List<Candidate> chosen, int words, Dictionary<string, int> perDocument) => left
        .Where(c => c.Words <= words)
        .Select(c => (Candidate: c, Worth: c.Point.Weight - (options.SameDocument * c.Point.Sources.Max(s => perDocument.GetValueOrDefault(s.Hash))), Same: chosen.Select(o => Likeness(c, o)).DefaultIfEmpty().Max()))
        .Where(c => c.Worth >= options.MinWeight && c.Same < options.SameSaid)
        .OrderByDescending(c => c.Worth - (options.Repetition * c.Same)).ThenBy(c => c.Candidate.Point.Id, StringComparer.Ordinal)
        .Select(c => c.Candidate).FirstOrDefault();

    /// <summary>The same words of the same document are the same, whatever the reason for telling them.</summary>
    private static double Likeness(Candidate a, Candidate b) =>
        a.Point.Sources.Any(s => b.Point.Sources.Any(o => o.Hash == s.Hash && o.Start < s.End && s.Start < o.End)) ? 1 : a.Vector.Cosine(b.Vector);
}
