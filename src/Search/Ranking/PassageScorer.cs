using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using ZVSearch.Search.Hits;
using ZVSearch.Search.Schema;

namespace ZVSearch.Search.Ranking;

/// <summary>
/// Scores passages and documents for the concepts of a question: BM25 over all ways to say a concept together, so that three synonyms of one word
/// never count as three words. Works concept by concept over the postings; counts how many passages and documents hold the concept at all, and
/// weighs it by that number.
/// </summary>
internal sealed class PassageScorer(Snapshot snapshot, RankingOptions options)
{
    /// <summary>How strongly the length of a heading or a title tells against it, 0 to 1.</summary>
    private const float ShortFieldB = 0.4f;

    private readonly ScoreBoard _board = snapshot.RentBoard();

    /// <summary>Scores all concepts; the board goes back with <see cref="Snapshot.ReturnBoard"/>.</summary>
    public ScoreBoard Score(IReadOnlyList<Concept> concepts)
    {
        foreach (Concept concept in concepts)
        {
            foreach (Variant variant in concept.Variants) { Count(concept, variant); }

            _board.Close(concept, options);
        }

        return _board;
    }

    private void Count(Concept concept, Variant variant)
    {
        for (int field = 0; field < IndexFields.Text.Count; field++)
        {
            if (concept.Field is { } only && only != IndexFields.Text[field]) { continue; }

            string name = concept.IsExact ? IndexFields.Text[field] + IndexFields.ExactSuffix : IndexFields.Text[field];
            if (variant.Terms.Count == 1) { CountTerm(new Term(name, variant.Terms[0]), field, variant.Weight); }
            else { CountQuery(variant.Pattern?.Invoke(name) ?? Row(name, variant), field, variant.Weight); }
        }
    }

    private static PhraseQuery Row(string field, Variant variant)
    {
        var row = new PhraseQuery();
        for (int i = 0; i < variant.Terms.Count; i++) { row.Add(new Term(field, variant.Terms[i]), variant.Positions[i]); }

        return row;
    }

    private void CountTerm(Term term, int field, float weight)
    {
        IList<AtomicReaderContext> leaves = snapshot.Searcher.IndexReader.Leaves;
        for (int segment = 0; segment < leaves.Count; segment++)
        {
            AtomicReader reader = leaves[segment].AtomicReader;
            if (reader.GetTerms(term.Field)?.GetEnumerator() is not { } terms || !terms.SeekExact(term.Bytes)) { continue; }

            DocsEnum docs = terms.Docs(reader.LiveDocs, null, DocsFlags.FREQS);
            int record;
            while ((record = docs.NextDoc()) != DocIdSetIterator.NO_MORE_DOCS) { Add(segment, record, field, weight * docs.Freq); }
        }
    }

    private void CountQuery(Query query, int field, float weight)
    {
        Weight prepared = snapshot.Searcher.CreateNormalizedWeight(query);
        bool isPattern = query is not PhraseQuery;
        IList<AtomicReaderContext> leaves = snapshot.Searcher.IndexReader.Leaves;
        for (int segment = 0; segment < leaves.Count; segment++)
        {
            if (prepared.GetScorer(leaves[segment], leaves[segment].AtomicReader.LiveDocs) is not { } scorer) { continue; }

            int record;
            while ((record = scorer.NextDoc()) != DocIdSetIterator.NO_MORE_DOCS) { Add(segment, record, field, isPattern ? weight : weight * scorer.Freq); }
        }
    }

    private void Add(int segment, int record, int field, float occurrences)
    {
        FieldLengths lengths = snapshot.Segments[segment].Fields;
        float b = field == IndexFields.BodyRank ? options.PassageB : ShortFieldB;
        float length = lengths.Of(field, record) / snapshot.AverageLength(field);
        float normal = occurrences / (1 - b + (b * length));
        int card = snapshot.Bases[segment] + snapshot.Segments[segment].CardOf[record];
        switch (field)
        {
            case IndexFields.TitleRank:
                _board.AddTitle(card, options.Title * normal);
                break;
            case IndexFields.HeadingsRank:
                _board.AddHeading(snapshot.RecordBases[segment] + record, card, options.Headings * normal);
                break;
            default:
                _board.AddBody(snapshot.RecordBases[segment] + record, card, normal, occurrences);
                break;
        }
    }
}
