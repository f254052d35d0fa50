using System.Runtime.CompilerServices;
using Lucene.Net.Index;
using Lucene.Net.Util;
using ZVSearch.Search.Schema;

namespace ZVSearch.Search.Hits;

/// <summary>The cards of one segment and which passage belongs to which. Made once per segment and kept as long as the segment.</summary>
internal sealed class SegmentCards
{
    private static readonly ConditionalWeakTable<object, SegmentCards> Cache = [];

    private SegmentCards(int[] cardOf, List<DocumentCard> cards) => (CardOf, Cards) = (cardOf, cards);

    /// <summary>Index in <see cref="Cards"/> by record number in the segment.</summary>
    public int[] CardOf { get; }

    public IReadOnlyList<DocumentCard> Cards { get; }

    public static SegmentCards Of(AtomicReader segment) => Cache.GetValue(segment.CoreCacheKey, _ => Read(segment));

    private static SegmentCards Read(AtomicReader segment)
    {
        int[] cardOf = new int[segment.MaxDoc];
        var cards = new List<DocumentCard>();
        BinaryDocValues? values = segment.GetBinaryDocValues(IndexFields.Card);
        IBits? closes = segment.GetDocsWithField(IndexFields.Card);
        var bytes = new BytesRef();
        for (int record = 0; record < cardOf.Length; record++)
        {
            // A card closes its block, so all records since the card before it belong to this one.
            cardOf[record] = cards.Count;
            if (values is null || closes is null || !closes.Get(record)) { continue; }

            values.Get(record, bytes);
            cards.Add(CardJson.Read(bytes.Bytes.AsSpan(bytes.Offset, bytes.Length)));
        }

        return new SegmentCards(cardOf, cards);
    }
}
