using Lucene.Net.Index;
using Lucene.Net.Util;
using ZVSearch.Search.Schema;

namespace ZVSearch.Search.Ranking;

/// <summary>How long the text, the headings and the title of each record of a segment are, in terms; as rough as the one byte that the index keeps.</summary>
internal sealed class FieldLengths
{
    private static readonly float[] Lengths = [.. Enumerable.Range(0, 256).Select(Decode)];

    private readonly byte[]?[] _norms;

    private FieldLengths(byte[]?[] norms) => _norms = norms;

    public static FieldLengths Of(AtomicReader segment) => new([.. IndexFields.Text.Select(f => Read(segment, f))]);

    /// <param name="field">Rank of the field in <see cref="IndexFields.Text"/>.</param>
    /// <param name="record">Record in the segment.</param>
    /// <returns>0 when the record lacks the field.</returns>
    public float Of(int field, int record) => _norms[field] is { } norms ? Lengths[norms[record]] : 0;

    private static byte[]? Read(AtomicReader segment, string field)
    {
        if (segment.GetNormValues(field) is not { } values) { return null; }

        byte[] norms = new byte[segment.MaxDoc];
        for (int i = 0; i < norms.Length; i++) { norms[i] = unchecked((byte)values.Get(i)); }

        return norms;
    }

    /// <summary>The index keeps one over the square root of the length, in a byte.</summary>
    private static float Decode(int norm)
    {
        float root = SmallSingle.Byte315ToSingle((byte)norm);
        return root > 0 ? 1 / (root * root) : 0;
    }
}
