using System.Runtime.CompilerServices;
using Lucene.Net.Index;
using Lucene.Net.Util;
using ZVSearch.Search.Ranking;
using ZVSearch.Search.Schema;

namespace ZVSearch.Search.Hits;

/// <summary>The cards of one segment and which passage belongs to which. Made once per segment and kept as long as the segment.</summary>
internal sealed class SegmentCards
{
    private static readonly ConditionalWeakTable<object, SegmentCards> Cache = [];

    private SegmentCards(int[] cardOf, List<DocumentCard> cards, List<int> first, List<float> lengths, FieldLengths fields) =>
        (CardOf, Cards, First, Lengths, Fields) = (cardOf, cards, first, lengths, fields);

    /// <summary>Index in <see cref="Cards"/> by record number in the segment.</summary>
    public int[] CardOf { get; }

    public IReadOnlyList<DocumentCard> Cards { get; }

    /// <summary>First record of each card: its first passage, or the closing record of a document without text.</summary>
    public IReadOnlyList<int> First { get; }

    /// <summary>Terms in the text of each card.</summary>
    public IReadOnlyList<float> Lengths { get; }

    public FieldLengths Fields { get; }

    public static SegmentCards Of(AtomicReader segment) => Cache.GetValue(segment.CoreCacheKey, _ => Read(segment));

    private static SegmentCards Read(AtomicReader segment)
    {
        int[] cardOf = new int[segment.MaxDoc];
        var cards = new List<DocumentCard>();
        var (first, lengths) = (new List<int>(), new List<float>());
        var fields = FieldLengths.Of(segment);
        BinaryDocValues? values = segment.GetBinaryDocValues(IndexFields.Card);
        IBits? closes = segment.GetDocsWithField(IndexFields.Card);
        var bytes = new BytesRef();
        float length = 0;
        for (int record = 0, start = 0; record < cardOf.Length; record++)
        {
            // A card closes its block, so all records since the card before it belong to this one.
            cardOf[record] = cards.Count;
            length += fields.Of(IndexFields.BodyRank, record);
            if (values is null || closes is null || !closes.Get(record)) { continue; }

            values.Get(record, bytes);
            cards.Add(CardJson.Read(bytes.Bytes.AsSpan(bytes.Offset, bytes.Length)));
            first.Add(start);
            lengths.Add(length);
            (start, length) = (record + 1, 0);
        }

        return new SegmentCards(cardOf, cards, first, lengths, fields);
    }
}
