using Lucene.Net.Index;
using Lucene.Net.Search;

namespace ZVSearch.Search.Hits;

/// <summary>Keeps for every document its best passage and how many passages match.</summary>
internal sealed class BestPassages(Snapshot snapshot) : ICollector
{
    private readonly float[] _scores = new float[snapshot.Cards.Length];
    private readonly int[] _records = new int[snapshot.Cards.Length];
    private readonly int[] _counts = new int[snapshot.Cards.Length];
    private Scorer? _scorer;
    private int[] _cardOf = [];
    private int _cardBase;
    private int _recordBase;

    /// <summary>Numbers of the cards that have a matching passage, in order of first match.</summary>
    public List<int> Matched { get; } = [];

    public bool AcceptsDocsOutOfOrder => true;

    public float ScoreOf(int card) => _scores[card];

    /// <summary>Record number of the best passage in the whole index.</summary>
    public int RecordOf(int card) => _records[card];

    public int CountOf(int card) => _counts[card];

    public void SetScorer(Scorer scorer) => _scorer = scorer;

    public void SetNextReader(AtomicReaderContext context)
    {
        _cardOf = snapshot.Segments[context.Ord].CardOf;
        _cardBase = snapshot.Bases[context.Ord];
        _recordBase = context.DocBase;
    }

    public void Collect(int doc)
    {
        int card = _cardBase + _cardOf[doc];
        float score = _scorer?.GetScore() ?? 0;
        if (_counts[card]++ == 0) { Matched.Add(card); }
        else if (score < _scores[card] || (score == _scores[card] && _recordBase + doc > _records[card])) { return; }

        _scores[card] = score;
        _records[card] = _recordBase + doc;
    }
}
