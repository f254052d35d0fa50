using System.Buffers;
using Lucene.Net.Index;
using Lucene.Net.Util;
using ZVSearch.Search.Hits;
using ZVSearch.Vectors;
using ZVSearch.Vectors.Neighbours;

namespace ZVSearch.Search.Ranking;

/// <summary>How near each document comes to the question in meaning: the nearest of its passages. An exact comparison with all passages.</summary>
internal sealed class MeaningScores
{
    private readonly float[] _cosines;
    private readonly int[] _records;

    private MeaningScores(int cards)
    {
        (_cosines, _records) = (new float[cards], new int[cards]);
        Array.Fill(_records, -1);
    }

    /// <summary>Null when the model knows none of the words.</summary>
    public static MeaningScores? Of(Snapshot snapshot, IEmbedder embedder, string question)
    {
        float[] numbers = new float[embedder.Dimensions];
        if (!embedder.TryEmbed(question, numbers)) { return null; }

        byte[] query = QuantizedVector.From(numbers);
        var scores = new MeaningScores(snapshot.Cards.Length);
        IList<AtomicReaderContext> leaves = snapshot.Searcher.IndexReader.Leaves;
        for (int segment = 0; segment < leaves.Count; segment++) { scores.Add(snapshot, segment, leaves[segment].AtomicReader, query, embedder.Dimensions); }

        return scores;
    }

    /// <summary>Cosine of the nearest passage, 0 to 1; 0 when nothing comes near.</summary>
    public float CosineOf(int card) => _cosines[card];

    /// <summary>Record of the nearest passage in the whole index; -1 when there is none.</summary>
    public int RecordOf(int card) => _records[card];

    /// <summary>The documents that come nearest, in order.</summary>
    /// <param name="count">Most documents.</param>
    /// <param name="floor">Lowest cosine.</param>
    /// <param name="passes">Which documents may be given.</param>
    public IEnumerable<int> Nearest(int count, float floor, Func<int, bool> passes)
    {
        var farthestFirst = new PriorityQueue<int, (float Cosine, int Card)>();
        for (int card = 0; card < _cosines.Length; card++)
        {
            bool isCandidate = _cosines[card] >= floor && (farthestFirst.Count < count || !farthestFirst.TryPeek(out _, out (float Cosine, int) last) || _cosines[card] > last.Cosine);
            if (!isCandidate || !passes(card)) { continue; }

            farthestFirst.Enqueue(card, (_cosines[card], -card));
            if (farthestFirst.Count > count) { farthestFirst.Dequeue(); }
        }

        return farthestFirst.UnorderedItems.OrderByDescending(i => i.Priority).Select(i => i.Element);
    }

    private void Add(Snapshot snapshot, int segment, AtomicReader reader, byte[] query, int dimensions)
    {
        VectorScan scan = SegmentVectors.Of(reader, dimensions);
        float[] cosines = ArrayPool<float>.Shared.Rent(scan.Count);
        scan.Compare(query, cosines);
        int[] cardOf = snapshot.Segments[segment].CardOf;
        IBits? live = reader.LiveDocs;
        for (int record = 0; record < scan.Count; record++)
        {
            int card = snapshot.Bases[segment] + cardOf[record];
            if (cosines[record] <= 0 || cosines[record] <= _cosines[card] || (live is not null && !live.Get(record))) { continue; }

            (_cosines[card], _records[card]) = (cosines[record], snapshot.RecordBases[segment] + record);
        }

        ArrayPool<float>.Shared.Return(cosines);
    }
}
