using Lucene.Net.Index;
using Lucene.Net.Search;

namespace ZVSearch.Search.Hits;

/// <summary>Marks every document that has a matching passage: EN, OF and NIET work on whole documents.</summary>
internal sealed class CardSet(Snapshot snapshot) : ICollector
{
    private int[] _cardOf = [];
    private int _base;

    public bool[] Cards { get; } = new bool[snapshot.Cards.Length];

    public bool AcceptsDocsOutOfOrder => true;

    public void SetScorer(Scorer scorer)
    {
        // Scores are not asked for.
    }

    public void SetNextReader(AtomicReaderContext context) => (_cardOf, _base) = (snapshot.Segments[context.Ord].CardOf, snapshot.Bases[context.Ord]);

    public void Collect(int doc) => Cards[_base + _cardOf[doc]] = true;
}
