using System.Text;
using ZVSearch.Vectors.Static;

namespace ZVSearch.Benchmarks.Training;

/// <summary>Reads what fastText wrote (its .bin format, version 12): words with counts, and the matrix of word and piece vectors.</summary>
internal sealed class FastTextModel
{
    private const int Magic = 793712314, SupportedVersion = 12;

    private readonly float[][] _rows;

    private FastTextModel(List<(string Word, long Count)> words, long tokens, float[][] rows, int shortest, int longest, int pieces) =>
        (Words, Tokens, _rows, Shortest, Longest, Pieces) = (words, tokens, rows, shortest, longest, pieces);

    public List<(string Word, long Count)> Words { get; }

    public long Tokens { get; }

    public int Shortest { get; }

    public int Longest { get; }

    public int Pieces { get; }

    public int Dimensions => _rows[0].Length;

    public static FastTextModel Read(string path)
    {
        using var input = new BinaryReader(File.OpenRead(path));
        if (input.ReadInt32() != Magic || input.ReadInt32() != SupportedVersion) { throw new InvalidDataException($"{path} is not a fastText model of version {SupportedVersion}."); }

        // dim, ws, epoch, minCount, neg, wordNgrams, loss, model, bucket, minn, maxn, lrUpdateRate
        int[] args = [.. Enumerable.Range(0, 12).Select(_ => input.ReadInt32())];
        input.ReadDouble();
        int size = input.ReadInt32();
        input.ReadInt32();
        input.ReadInt32();
        long tokens = input.ReadInt64();
        input.ReadInt64();
        var words = new List<(string, long)>(size);
        for (int i = 0; i < size; i++)
        {
            words.Add((ReadWord(input), input.ReadInt64()));
            input.ReadByte();
        }

        input.ReadBoolean();
        long rows = input.ReadInt64(), columns = input.ReadInt64();
        var matrix = new float[rows][];
        for (long r = 0; r < rows; r++)
        {
            matrix[r] = new float[columns];
            for (long c = 0; c < columns; c++) { matrix[r][c] = input.ReadSingle(); }
        }

        return new FastTextModel(words, tokens, matrix, args[9], args[10], args[8]);
    }

    /// <summary>The vector of a known word: the mean of its own row and those of its pieces.</summary>
    public float[] WordVector(int rank)
    {
        int[] rows = [rank, .. WordPieces.Of(Words[rank].Word, Shortest, Longest, Pieces).Select(p => Words.Count + p)];
        float[] mean = new float[Dimensions];
        foreach (int row in rows)
        {
            for (int i = 0; i < mean.Length; i++) { mean[i] += _rows[row][i] / rows.Length; }
        }

        return mean;
    }

    public float[] PieceVector(int piece) => _rows[Words.Count + piece];

    private static string ReadWord(BinaryReader input)
    {
        var bytes = new List<byte>();
        byte b;
        while ((b = input.ReadByte()) != 0) { bytes.Add(b); }

        return Encoding.UTF8.GetString([.. bytes]);
    }
}
