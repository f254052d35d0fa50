using ZVSearch.Core.Findings.Letters;

namespace ZVSearch.Reports.Summaries;

/// <summary>Chooses points one by one: the weightiest that repeats least of what is chosen already (maximal marginal relevance, Carbonell and Goldstein 1998).</summary>
internal sealed class PointSelector(SummaryOptions options)
{
    /// <summary>Middle length of a point: tells how many there is room for.</summary>
    private const int WordsPerPoint = 16;

    /// <param name="candidates">All that may be told.</param>
    /// <param name="words">Words that there is room for.</param>
    public IReadOnlyList<LetterPoint> Choose(IEnumerable<Candidate> candidates, int words)
    {
        List<Candidate> left = [.. candidates.Where(c => c.Point.Weight >= (c.Point.Kind == PointKind.News ? options.MinNewsWeight : options.MinWeight)).OrderByDescending(c => c.Point.Weight).ThenBy(c => c.Point.Id, StringComparer.Ordinal).DistinctBy(c => c.Point.Id)];
        var chosen = new List<Candidate>();
        var perDocument = new Dictionary<string, int>(StringComparer.Ordinal);
        int documents = left.SelectMany(c => c.Point.Sources).Select(s => s.Hash).Distinct(StringComparer.Ordinal).Count();
        int most = Math.Max(options.MaxPerDocument, documents == 0 ? 0 : (words / WordsPerPoint) / documents);
        while (Next(left, chosen, words, perDocument, most) is { } next)
        {
            chosen.Add(next);
            left.Remove(next);
            words -= next.Words;
            foreach (LetterSource source in next.Point.Sources) { perDocument[source.Hash] = perDocument.GetValueOrDefault(source.Hash) + 1; }
        }

        return [.. chosen.Select(c => c.Point)];
    }

    private Candidate? Next(List<Candidate> left, List<Candidate> chosen, int words, Dictionary<string, int> perDocument, int most) => left
        .Where(c => c.Words <= words && c.Point.Sources.All(s => perDocument.GetValueOrDefault(s.Hash) < most))
        .Select(c => (Candidate: c, Same: chosen.Select(o => c.Vector.Cosine(o.Vector)).DefaultIfEmpty().Max()))
        .Where(c => c.Same < options.SameSaid)
        .OrderByDescending(c => c.Candidate.Point.Weight - (options.Repetition * c.Same)).ThenBy(c => c.Candidate.Point.Id, StringComparer.Ordinal)
        .Select(c => c.Candidate).FirstOrDefault();
}
