using Lucene.Net.Index;
using Lucene.Net.Search;
using ZVSearch.Core.Knowledge;
using ZVSearch.Core.Readers;
using ZVSearch.Language.Tokens;
using ZVSearch.Search.Schema;

namespace ZVSearch.Search.Hits;

/// <summary>
/// Completes what is being typed: with themes, organisations, places and terms of the field, with words and with titles. Only what stands in a document that the reader may
/// see is offered, so a completion never leads nowhere and tells nothing of other documents.
/// </summary>
internal sealed class Suggester(Snapshot snapshot, KnowledgePack knowledge)
{
    private const int ShortestStart = 2, MostWords = 3, MostChecked = 60;

    private readonly (string Text, string Folded, string Kind)[] _names = [.. Names(knowledge)];

    /// <param name="typed">As typed so far.</param>
    /// <param name="count">Most suggestions.</param>
    /// <param name="reader">Who types.</param>
    public IReadOnlyList<Suggestion> For(string typed, int count, Reader reader)
    {
        string start = FoldingFilter.Fold(typed.Trim());
        if (start.Length < ShortestStart) { return []; }

        IEnumerable<Suggestion> names = _names.Where(n => n.Folded.StartsWith(start, StringComparison.Ordinal) && n.Folded.Length > start.Length)
            .OrderBy(n => n.Text.Length).ThenBy(n => n.Text, StringComparer.Ordinal).Take(MostChecked)
            .Where(n => Occurs(n.Text, reader)).Select(n => new Suggestion(n.Text, n.Kind));
        return [.. names.Concat(Words(typed.TrimStart(), reader)).Concat(Titles(start, reader)).DistinctBy(s => FoldingFilter.Fold(s.Text)).Take(count)];
    }

    private static IEnumerable<(string, string, string)> Names(KnowledgePack knowledge) => knowledge.Themes.Select(t => (t.Label, "thema"))
        .Concat(knowledge.Organisations.Select(o => (o.Name, "organisatie")))
        .Concat(knowledge.Regions.Select(r => (r.Name, "plaats")))
        .Concat(knowledge.Words.Synonyms.SelectMany(r => r.From.Concat(r.To)).Where(w => w.Length > 3).Select(w => (w, "begrip")))
        .DistinctBy(n => FoldingFilter.Fold(n.Item1))
        .Select(n => (n.Item1, FoldingFilter.Fold(n.Item1), n.Item2));

    /// <summary>The last word completed, the words before it kept.</summary>
    private IEnumerable<Suggestion> Words(string typed, Reader reader)
    {
        int space = typed.LastIndexOf(' ') + 1;
        string last = FoldingFilter.Fold(typed[space..]);
        return last.Length <= ShortestStart || !last.All(char.IsLetter)
            ? []
            : snapshot.Spelling.StartingWith(last, MostWords, r => MaySee(r, reader)).Select(word => new Suggestion(typed[..space] + word, "woord"));
    }

    private IEnumerable<Suggestion> Titles(string start, Reader reader) => Enumerable.Range(0, snapshot.Cards.Length)
        .Where(c => snapshot.IsLive[c] && snapshot.MaySee(c, reader) && $" {FoldingFilter.Fold(snapshot.Cards[c].Title)}".Contains($" {start}", StringComparison.Ordinal))
        .OrderBy(c => snapshot.Cards[c].Title.Length).ThenBy(c => snapshot.Cards[c].File, StringComparer.Ordinal)
        .Select(c => new Suggestion(snapshot.Cards[c].Title, "titel"));

    private bool Occurs(string text, Reader reader)
    {
        List<TextTerm> terms = Language.Tokens.Terms.Of(DutchAnalyzer.Exact, text);
        return terms.Count > 0 && IndexFields.Text.Any(field => Occurs(field + IndexFields.ExactSuffix, terms, reader));
    }

    private bool Occurs(string field, List<TextTerm> terms, Reader reader)
    {
        var row = new PhraseQuery();
        foreach (TextTerm term in terms) { row.Add(new Term(field, term.Text), term.Position); }

        Weight weight = snapshot.Searcher.CreateNormalizedWeight(row);
        foreach (AtomicReaderContext leaf in snapshot.Searcher.IndexReader.Leaves)
        {
            Scorer? scorer = weight.GetScorer(leaf, leaf.AtomicReader.LiveDocs);
            int record;
            while (scorer is not null && (record = scorer.NextDoc()) != DocIdSetIterator.NO_MORE_DOCS)
            {
                if (MaySee(leaf.DocBase + record, reader)) { return true; }
            }
        }

        return false;
    }

    private bool MaySee(int record, Reader reader) => snapshot.CardOf(record) is var card && snapshot.IsLive[card] && snapshot.MaySee(card, reader);
}
