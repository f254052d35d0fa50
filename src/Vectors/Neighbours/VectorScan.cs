using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.InteropServices;

namespace ZVSearch.Vectors.Neighbours;

/// <summary>
/// Vectors of a segment in one block of memory, and the exact comparison of one vector with all of them. Our own loop, as TensorPrimitives has no
/// dot product of bytes that sums in integers.
/// </summary>
public sealed class VectorScan
{
    private readonly sbyte[] _numbers;
    private readonly float[] _factors;
    private readonly int _dimensions;

    /// <param name="count">Number of vectors.</param>
    /// <param name="dimensions">Numbers per vector.</param>
    public VectorScan(int count, int dimensions)
    {
        _dimensions = dimensions;
        _numbers = new sbyte[(long)count * dimensions];
        _factors = new float[count];
    }

    /// <summary>Number of vectors.</summary>
    public int Count => _factors.Length;

    /// <param name="index">Rank of the vector.</param>
    /// <param name="bytes">As <see cref="QuantizedVector.From"/> made it.</param>
    public void Set(int index, ReadOnlySpan<byte> bytes)
    {
        _factors[index] = MemoryMarshal.Read<float>(bytes);
        MemoryMarshal.Cast<byte, sbyte>(bytes[QuantizedVector.Prefix..]).CopyTo(_numbers.AsSpan(index * _dimensions, _dimensions));
    }

    /// <summary>Cosines of one vector with all others, −1 to 1; 0 for a place without a vector.</summary>
    /// <param name="query">As <see cref="QuantizedVector.From"/> made it.</param>
    /// <param name="cosines">Room for <see cref="Count"/> numbers.</param>
    public void Compare(ReadOnlySpan<byte> query, Span<float> cosines)
    {
        float factor = MemoryMarshal.Read<float>(query);
        short[] wide = new short[_dimensions];
        ReadOnlySpan<sbyte> narrow = MemoryMarshal.Cast<byte, sbyte>(query[QuantizedVector.Prefix..]);
        for (int i = 0; i < wide.Length; i++) { wide[i] = narrow[i]; }

        for (int i = 0; i < _factors.Length; i++)
        {
            cosines[i] = _factors[i] == 0 ? 0 : Dot(_numbers.AsSpan(i * _dimensions, _dimensions), wide) * factor * _factors[i];
        }
    }

    /// <summary>Cosine of two vectors as <see cref="QuantizedVector.From"/> made them, −1 to 1; 0 when one is empty.</summary>
    public static double Cosine(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b)
    {
        if (a.Length == 0 || b.Length != a.Length) { return 0; }

        ReadOnlySpan<sbyte> narrow = MemoryMarshal.Cast<byte, sbyte>(b[QuantizedVector.Prefix..]);
        short[] wide = new short[narrow.Length];
        for (int i = 0; i < wide.Length; i++) { wide[i] = narrow[i]; }

        return Dot(MemoryMarshal.Cast<byte, sbyte>(a[QuantizedVector.Prefix..]), wide) * MemoryMarshal.Read<float>(a) * MemoryMarshal.Read<float>(b);
    }

    /// <summary>127 · 127 fits a short, a sum of many does not: products are widened before they are added.</summary>
    private static int Dot(ReadOnlySpan<sbyte> a, ReadOnlySpan<short> b)
    {
        int width = Vector<sbyte>.Count, half = Vector<short>.Count, i = 0;
        Vector<int> sum = Vector<int>.Zero;
        for (; i + width <= a.Length; i += width)
        {
            Vector.Widen(new Vector<sbyte>(a.Slice(i, width)), out Vector<short> low, out Vector<short> high);
            Vector.Widen(low * new Vector<short>(b.Slice(i, half)), out Vector<int> l0, out Vector<int> l1);
            Vector.Widen(high * new Vector<short>(b.Slice(i + half, half)), out Vector<int> h0, out Vector<int> h1);
            sum += l0 + l1 + h0 + h1;
        }

        int total = Vector.Sum(sum);
        for (; i < a.Length; i++) { total += a[i] * b[i]; }

        return total;
    }
}
