using System.Runtime.InteropServices;
using System.Text;

namespace ZVSearch.Support;

/// <summary>
/// Makes a real, tiny ONNX sentence encoder with its vocabulary: every token number looks up a row of a table. Written as protocol buffers by hand, field numbers as in onnx.proto,
/// so that no tool and no download is needed.
/// </summary>
public static class OnnxModelBuilder
{
    private const int IrVersion = 8, OpsetVersion = 13, FloatType = 1, Int64Type = 7;

    /// <param name="folder">Gets <c>model.onnx</c> and <c>vocab.txt</c>.</param>
    /// <param name="rows">Vector of each word; all of one length. The marks of the tokenizer get zeros.</param>
    public static void Write(string folder, IReadOnlyList<(string Word, float[] Vector)> rows)
    {
        Directory.CreateDirectory(folder);
        int dimensions = rows[0].Vector.Length;
        string[] marks = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"];
        File.WriteAllLines(Path.Combine(folder, "vocab.txt"), marks.Concat(rows.Select(r => r.Word)));
        float[] table = [.. new float[marks.Length * dimensions], .. rows.SelectMany(r => r.Vector)];
        File.WriteAllBytes(Path.Combine(folder, "model.onnx"), Model(table, marks.Length + rows.Count, dimensions));
    }

    private static byte[] Model(float[] table, int words, int dimensions)
    {
        byte[] node = [.. Text(1, "table"), .. Text(1, "input_ids"), .. Text(2, "tokens"), .. Text(4, "Gather")];
        byte[] tensor = [.. Number(1, words), .. Number(1, dimensions), .. Number(2, FloatType), .. Text(8, "table"), .. Bytes(9, MemoryMarshal.AsBytes<float>(table).ToArray())];
        byte[] graph =
        [
            .. Bytes(1, node), .. Text(2, "encoder"), .. Bytes(5, tensor),
            .. Bytes(11, Value("input_ids", Int64Type, 1, null)), .. Bytes(12, Value("tokens", FloatType, 1, dimensions)),
        ];
        return [.. Number(1, IrVersion), .. Bytes(7, graph), .. Bytes(8, Number(2, OpsetVersion))];
    }

    /// <summary>Shape: one text, any number of tokens, and for an output the numbers per token.</summary>
    private static byte[] Value(string name, int type, int texts, int? dimensions)
    {
        byte[] shape = [.. Bytes(1, Number(1, texts)), .. Bytes(1, Text(2, "tokens")), .. dimensions is { } count ? Bytes(1, Number(1, count)) : []];
        byte[] tensor = [.. Number(1, type), .. Bytes(2, shape)];
        return [.. Text(1, name), .. Bytes(2, Bytes(1, tensor))];
    }

    private static byte[] Text(int field, string text) => Bytes(field, Encoding.UTF8.GetBytes(text));

    private static byte[] Bytes(int field, byte[] content) => [.. Varint(((ulong)field << 3) | 2), .. Varint((ulong)content.Length), .. content];

    private static byte[] Number(int field, long value) => [.. Varint((ulong)field << 3), .. Varint((ulong)value)];

    private static IEnumerable<byte> Varint(ulong value)
    {
        for (; value >= 0x80; value >>= 7) { yield return (byte)(value & 0x7F | 0x80); }

        yield return (byte)value;
    }
}
