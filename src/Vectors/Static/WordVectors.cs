using System.Buffers.Binary;
using System.Collections.Frozen;
using System.Numerics;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Text;

namespace ZVSearch.Vectors.Static;

/// <summary>
/// Vectors of words, and of pieces of words for words that were not seen in training. Made by benchmarks/Training; layout, little-endian: "ZVWV", version,
/// dimensions, number of words, number of pieces, shortest and longest piece (all int32), common direction (float per dimension), then per word its length in
/// UTF-8 (uint16), bytes and share of all words (float), then per word and per piece a factor (float) and one signed byte per dimension.
/// </summary>
internal sealed class WordVectors
{
    public const int Version = 1;

    public static ReadOnlySpan<byte> Magic => "ZVWV"u8;

    private readonly FrozenDictionary<string, int> _ranks;
    private readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly float[] _shares;
    private readonly byte[] _rows;
    private readonly int _pieces, _shortest, _longest;

    private WordVectors(byte[] file)
    {
        if (!file.AsSpan(0, 4).SequenceEqual(Magic) || Int(file, 4) != Version) { throw new InvalidDataException("The word vectors are of another version than this program."); }

        Dimensions = Int(file, 8);
        int words = Int(file, 12);
        (_pieces, _shortest, _longest) = (Int(file, 16), Int(file, 20), Int(file, 24));
        Common = MemoryMarshal.Cast<byte, float>(file.AsSpan(28, Dimensions * 4)).ToArray();
        var ranks = new Dictionary<string, int>(words, StringComparer.Ordinal);
        _shares = new float[words];
        int at = 28 + (Dimensions * 4);
        for (int i = 0; i < words; i++)
        {
            int length = BinaryPrimitives.ReadUInt16LittleEndian(file.AsSpan(at));
            ranks.Add(Encoding.UTF8.GetString(file, at + 2, length), i);
            _shares[i] = BinaryPrimitives.ReadSingleLittleEndian(file.AsSpan(at + 2 + length));
            at += 6 + length;
        }

        _ranks = ranks.ToFrozenDictionary(StringComparer.Ordinal);
        _lookup = _ranks.GetAlternateLookup<ReadOnlySpan<char>>();
        _rows = file[at..];
        if (_rows.Length != (words + _pieces) * (4 + Dimensions)) { throw new InvalidDataException("The word vectors are incomplete."); }
    }

    public int Dimensions { get; }

    /// <summary>What all texts have in common; taken out of every text vector. Length 1.</summary>
    public float[] Common { get; }

    /// <summary>Words with a vector of their own.</summary>
    public IEnumerable<string> Words => _ranks.Keys;

    /// <summary>The vectors that are built into the program.</summary>
    public static WordVectors Load()
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("words.vectors")
            ?? throw new InvalidOperationException("The word vectors are missing from the program.");
        byte[] file = new byte[stream.Length];
        stream.ReadExactly(file);
        return new WordVectors(file);
    }

    /// <summary>Rank of a folded word; -1 when it has no vector of its own.</summary>
    public int RankOf(ReadOnlySpan<char> word) => _lookup.TryGetValue(word, out int rank) ? rank : -1;

    /// <summary>Share of the word among all words of the training text, 0 to 1.</summary>
    public float ShareOf(int rank) => _shares[rank];

    /// <summary>Adds the vector of a known word, times a weight.</summary>
    public void AddWord(int rank, float weight, Span<float> sum) => AddRow(rank, weight, sum);

    /// <summary>Adds the mean of the pieces of an unknown word, times a weight; false when the word has no piece.</summary>
    public bool AddPieces(string word, float weight, Span<float> sum)
    {
        List<int> pieces = [.. WordPieces.Of(word, _shortest, _longest, _pieces)];
        foreach (int piece in pieces) { AddRow(_ranks.Count + piece, weight / pieces.Count, sum); }

        return pieces.Count > 0;
    }

    private void AddRow(int row, float weight, Span<float> sum)
    {
        ReadOnlySpan<byte> bytes = _rows.AsSpan(row * (4 + Dimensions), 4 + Dimensions);
        float factor = BinaryPrimitives.ReadSingleLittleEndian(bytes) * weight;
        ReadOnlySpan<sbyte> numbers = MemoryMarshal.Cast<byte, sbyte>(bytes[4..]);
        int width = Vector<sbyte>.Count, quarter = Vector<float>.Count, at = 0;
        var factors = new Vector<float>(factor);
        for (; at + width <= numbers.Length; at += width)
        {
            Vector.Widen(new Vector<sbyte>(numbers.Slice(at, width)), out Vector<short> low, out Vector<short> high);
            Vector.Widen(low, out Vector<int> first, out Vector<int> second);
            Vector.Widen(high, out Vector<int> third, out Vector<int> fourth);
            Add(sum[at..], first, factors);
            Add(sum[(at + quarter)..], second, factors);
            Add(sum[(at + (2 * quarter))..], third, factors);
            Add(sum[(at + (3 * quarter))..], fourth, factors);
        }

        for (; at < numbers.Length; at++) { sum[at] += numbers[at] * factor; }
    }

    private static void Add(Span<float> sum, Vector<int> numbers, Vector<float> factors) =>
        (new Vector<float>(sum) + (Vector.ConvertToSingle(numbers) * factors)).CopyTo(sum);

    private static int Int(byte[] file, int at) => BinaryPrimitives.ReadInt32LittleEndian(file.AsSpan(at));
}
