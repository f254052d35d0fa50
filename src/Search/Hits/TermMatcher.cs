using ZVSearch.Language.Tokens;
using ZVSearch.Search.Queries;

namespace ZVSearch.Search.Hits;

/// <summary>
/// Finds the words of a question in a text. It cuts the text with the same analysers as the index did, so what is marked is what was
/// found; passages are short enough to do this only for the hits that are shown.
/// </summary>
public sealed class TermMatcher
{
    private readonly HashSet<string> _stems = new(StringComparer.Ordinal);
    private readonly List<string[]> _phrases = [];
    private readonly List<Func<string, bool>> _patterns = [];

    internal TermMatcher(QueryNode? root)
    {
        foreach (QueryNode leaf in LuceneQueries.Leaves(root)) { Add(leaf); }
    }

    /// <summary>For a question as typed.</summary>
    public static TermMatcher For(ParsedQuery query) => new(query.Root);

    /// <summary>True when there is nothing to find.</summary>
    public bool IsEmpty => _stems.Count + _phrases.Count + _patterns.Count == 0;

    /// <summary>Places in the text with the term that was found there; sorted.</summary>
    public List<(int Start, int End, string Term)> Find(string text)
    {
        var found = new List<(int Start, int End, string Term)>();
        if (_stems.Count > 0)
        {
            found.AddRange(Terms.Of(DutchAnalyzer.Stemmed, text).Where(t => _stems.Contains(t.Text)).Select(t => (t.Start, t.End, t.Text)));
        }

        if (_phrases.Count + _patterns.Count > 0)
        {
            List<TextTerm> words = Terms.Of(DutchAnalyzer.Exact, text);
            found.AddRange(words.Where(w => _patterns.Any(p => p(w.Text))).Select(w => (w.Start, w.End, w.Text)));
            foreach (string[] phrase in _phrases) { AddPhrases(words, phrase, found); }
        }

        return [.. found.OrderBy(f => f.Start).ThenByDescending(f => f.End)];
    }

    private void Add(QueryNode leaf)
    {
        switch (leaf)
        {
            case QueryNode.Word word:
                _stems.UnionWith(Terms.Of(DutchAnalyzer.Stemmed, word.Text).Select(t => t.Text));
                break;
            case QueryNode.Phrase phrase:
                string[] words = [.. Terms.Of(DutchAnalyzer.Exact, phrase.Text).Select(t => t.Text)];
                if (words.Length > 0) { _phrases.Add(words); }

                break;
            case QueryNode.Wildcard pattern:
                string folded = FoldingFilter.Fold(pattern.Pattern);
                _patterns.Add(word => System.IO.Enumeration.FileSystemName.MatchesSimpleExpression(folded, word, ignoreCase: false));
                break;
            case QueryNode.Fuzzy fuzzy:
                string target = FoldingFilter.Fold(fuzzy.Text);
                int edits = target.Length < 5 ? Math.Min(1, fuzzy.Edits) : fuzzy.Edits;
                _patterns.Add(word => EditDistance.IsWithin(word, target, edits));
                break;
        }
    }

    private static void AddPhrases(List<TextTerm> words, string[] phrase, List<(int Start, int End, string Term)> found)
    {
        for (int i = 0; i + phrase.Length <= words.Count; i++)
        {
            bool isHere = true;
            for (int j = 0; j < phrase.Length && isHere; j++) { isHere = words[i + j].Text == phrase[j]; }

            if (isHere) { found.Add((words[i].Start, words[i + phrase.Length - 1].End, string.Join(' ', phrase))); }
        }
    }
}
