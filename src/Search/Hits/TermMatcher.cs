using ZVSearch.Language.Tokens;
using ZVSearch.Search.Queries;
using ZVSearch.Search.Ranking;

namespace ZVSearch.Search.Hits;

/// <summary>
/// Finds the words of a question in a text. It cuts the text with the same analysers as the index did, so what is marked is what was
/// found; passages are short enough to do this only for the hits that are shown. Thread-safe.
/// </summary>
public sealed class TermMatcher
{
    private readonly Dictionary<string, MatchKind> _terms = new(StringComparer.Ordinal);
    private readonly List<Variant> _rows = [];
    private readonly List<Variant> _exactRows = [];
    private readonly List<Func<string, bool>> _patterns = [];

    internal TermMatcher(IReadOnlyList<Concept> concepts)
    {
        foreach (Concept concept in concepts.Where(c => !c.IsExcluded)) { Add(concept); }
    }

    /// <summary>True when there is nothing to find.</summary>
    public bool IsEmpty => _terms.Count + _rows.Count + _exactRows.Count + _patterns.Count == 0;

    /// <summary>Places in the text that are to be marked: sorted by start, longest first.</summary>
    public IReadOnlyList<(int Start, int End)> Places(string text) => [.. Find(text).Select(f => (f.Start, f.End))];

    /// <summary>Places in the text with what was found there; sorted by start, longest first; each place once, with its strongest reason.</summary>
    internal List<TermMatch> Find(string text)
    {
        var found = new List<TermMatch>();
        if (_terms.Count + _rows.Count > 0)
        {
            List<TextTerm> stems = Terms.Of(DutchAnalyzer.Stemmed, text);
            found.AddRange(stems.Where(t => _terms.ContainsKey(t.Text)).Select(t => new TermMatch(t.Start, t.End, t.Text, _terms[t.Text])));
            AddRows(stems, _rows, found);
        }

        if (_exactRows.Count + _patterns.Count > 0)
        {
            List<TextTerm> words = Terms.Of(DutchAnalyzer.Exact, text);
            found.AddRange(words.Where(w => _patterns.Exists(p => p(w.Text))).Select(w => new TermMatch(w.Start, w.End, w.Text, MatchKind.Exact)));
            AddRows(words, _exactRows, found);
        }

        return [.. found.GroupBy(f => (f.Start, f.End)).Select(g => g.MinBy(f => f.Kind)).OrderBy(f => f.Start).ThenByDescending(f => f.End)];
    }

    private void Add(Concept concept)
    {
        foreach (Variant variant in concept.Variants)
        {
            if (variant.Matches is { } matches) { _patterns.Add(matches); }
            else if (concept.IsExact) { _exactRows.Add(variant); }
            else if (variant.Terms.Count > 1) { _rows.Add(variant); }
            else if (!_terms.TryGetValue(variant.Terms[0], out MatchKind known) || variant.Kind < known) { _terms[variant.Terms[0]] = variant.Kind; }
        }
    }

    private static void AddRows(List<TextTerm> words, List<Variant> rows, List<TermMatch> found)
    {
        if (rows.Count == 0) { return; }

        ILookup<int, TextTerm> places = words.ToLookup(w => w.Position);
        foreach (Variant row in rows)
        {
            foreach (TextTerm first in words.Where(w => w.Text == row.Terms[0]))
            {
                int end = EndOf(row, first, places);
                if (end > 0) { found.Add(new TermMatch(first.Start, end, row.Shown, row.Kind)); }
            }
        }
    }

    /// <summary>Behind the last word of the row that begins here; 0 when the row is not here.</summary>
    private static int EndOf(Variant row, TextTerm first, ILookup<int, TextTerm> places)
    {
        int end = first.End;
        for (int i = 1; i < row.Terms.Count; i++)
        {
            TextTerm next = places[first.Position + row.Positions[i]].FirstOrDefault(t => t.Text == row.Terms[i]);
            if (next.Text is null) { return 0; }

            end = Math.Max(end, next.End);
        }

        return end;
    }
}
