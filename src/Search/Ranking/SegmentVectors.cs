using System.Runtime.CompilerServices;
using Lucene.Net.Index;
using Lucene.Net.Util;
using ZVSearch.Search.Schema;
using ZVSearch.Vectors.Neighbours;

namespace ZVSearch.Search.Ranking;

/// <summary>The vectors of one segment in memory. Read at the first question that needs them and kept as long as the segment.</summary>
internal static class SegmentVectors
{
    private static readonly ConditionalWeakTable<object, VectorScan> Cache = [];

    /// <param name="segment">A segment of the index.</param>
    /// <param name="dimensions">Numbers per vector; vectors of another size (of an index that is being replaced) are passed over.</param>
    public static VectorScan Of(AtomicReader segment, int dimensions) => Cache.GetValue(segment.CoreCacheKey, _ => Read(segment, dimensions));

    private static VectorScan Read(AtomicReader segment, int dimensions)
    {
        var scan = new VectorScan(segment.MaxDoc, dimensions);
        if (segment.GetBinaryDocValues(IndexFields.Vector) is not { } values) { return scan; }

        var bytes = new BytesRef();
        int size = QuantizedVector.SizeOf(dimensions);
        for (int record = 0; record < segment.MaxDoc; record++)
        {
            values.Get(record, bytes);
            if (bytes.Length == size) { scan.Set(record, bytes.Bytes.AsSpan(bytes.Offset, bytes.Length)); }
        }

        return scan;
    }
}
