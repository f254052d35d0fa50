using System.Buffers.Binary;

namespace ZVSearch.Search.Schema;

/// <summary>Where a passage stands in its document; see <see cref="Core.Passages.Passage"/> for units.</summary>
internal readonly record struct PassagePlace(int Number, int Page, int Start, int End)
{
    private const int Size = 16;

    public byte[] ToBytes()
    {
        byte[] bytes = new byte[Size];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, Number);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(4), Page);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(8), Start);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(12), End);
        return bytes;
    }

    public static PassagePlace From(ReadOnlySpan<byte> bytes) => new(
        BinaryPrimitives.ReadInt32LittleEndian(bytes),
        BinaryPrimitives.ReadInt32LittleEndian(bytes[4..]),
        BinaryPrimitives.ReadInt32LittleEndian(bytes[8..]),
        BinaryPrimitives.ReadInt32LittleEndian(bytes[12..]));
}
