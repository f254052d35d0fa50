using System.Buffers.Binary;
using System.Numerics.Tensors;

namespace ZVSearch.Vectors.Neighbours;

/// <summary>A vector in one byte per number, with the factor that gives it length 1 back: four bytes of factor (little-endian), then the numbers.</summary>
public static class QuantizedVector
{
    /// <summary>Bytes in front of the numbers.</summary>
    public const int Prefix = 4;

    /// <summary>Bytes of a vector with so many dimensions.</summary>
    public static int SizeOf(int dimensions) => Prefix + dimensions;

    /// <param name="vector">Not all zero.</param>
    public static byte[] From(ReadOnlySpan<float> vector)
    {
        byte[] bytes = new byte[SizeOf(vector.Length)];
        float largest = MathF.Abs(TensorPrimitives.MaxMagnitude(vector));
        long squares = 0;
        for (int i = 0; i < vector.Length; i++)
        {
            int value = (int)MathF.Round(vector[i] / largest * 127);
            squares += value * value;
            bytes[Prefix + i] = unchecked((byte)(sbyte)value);
        }

        BinaryPrimitives.WriteSingleLittleEndian(bytes, (float)(1 / Math.Sqrt(squares)));
        return bytes;
    }
}
