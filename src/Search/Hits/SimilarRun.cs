using System.Globalization;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Queries.Mlt;
using Lucene.Net.Search;
using ZVSearch.Core.Readers;
using ZVSearch.Search.Schema;
using ZVSearch.Search.Writing;

namespace ZVSearch.Search.Hits;

/// <summary>Documents like a given one: its most telling words (Lucene's MoreLikeThis) asked as a question.</summary>
internal sealed class SimilarRun(Snapshot snapshot, Reader reader)
{
    private const int QueryWords = 40;

    /// <summary>Times a word must stand in a long text to be telling; length in characters from which a text is long.</summary>
    private const int MinWords = 2, LongText = 3000;

    /// <summary>Characters from the start of a document in which its telling words are looked for: some forty pages say what it is about, and a law of a thousand would take a fifth of a second.</summary>
    private const int MostText = 100_000;

    /// <summary>Hits like a document of the index, without the document itself.</summary>
    public IReadOnlyList<SearchHit> Answer(int card, int limit) => Answer(snapshot.TextOf(card, MostText), card, MinWords, limit);

    /// <summary>Hits like a text from outside; of a short one every word counts.</summary>
    public IReadOnlyList<SearchHit> Answer(string text, int limit) => Answer(text, -1, text.Length < LongText ? 1 : MinWords, limit);

    private IReadOnlyList<SearchHit> Answer(string like, int self, int minWords, int limit)
    {
        using var analyzer = new FieldAnalyzer();
        var telling = new MoreLikeThis(snapshot.Searcher.IndexReader)
        {
            Analyzer = analyzer,
            FieldNames = [IndexFields.Body],
            MinTermFreq = minWords,
            MinDocFreq = 2,
            MaxQueryTerms = QueryWords,
            ApplyBoost = true,
        };
        using var text = new StringReader(like);
        var best = new BestPassages(snapshot);
        snapshot.Searcher.Search(telling.Like(text, IndexFields.Body), best);
        IEnumerable<int> others = best.Matched
            .Where(c => c != self && snapshot.IsLive[c] && snapshot.MaySee(c, reader))
            .OrderByDescending(best.ScoreOf).ThenBy(c => snapshot.Cards[c].File, StringComparer.Ordinal)
            .Take(Math.Clamp(limit, 0, SearchRequest.MaxLimit));
        var makers = new HitMaker(snapshot, new TermMatcher([]));
        return [.. others.Select(c => makers.Found(c, best.ScoreOf(c), best.RecordOf(c), best.CountOf(c)))];
    }
}
