// Writes: the file of word vectors that ships with the program (layout: src/Vectors/Static/WordVectors.cs) from a fastText model.
// Common direction: first principal direction of the texts themselves, by power iteration over every 20th line of the training text.
using System.Numerics.Tensors;
using System.Security.Cryptography;
using System.Text;
using ZVSearch.Language.Words;

namespace ZVSearch.Benchmarks.Training;

/// <summary>fastText model → words.vectors.</summary>
internal static class VectorFile
{
    private const int EveryLine = 20, Iterations = 12;
    private const float HalfShare = 3e-4f;

    public static void Write(string model, string text, string file)
    {
        FastTextModel trained = FastTextModel.Read(model);
        List<(string Word, float Share, float[] Vector)> words =
            [.. trained.Words.Select((w, i) => (w.Word, (float)w.Count / trained.Tokens, i)).Where(w => w.Word != "</s>").Select(w => (w.Word, w.Item2, trained.WordVector(w.i)))];
        float[] common = CommonDirection(words, text, trained.Dimensions);
        using (var output = new BinaryWriter(File.Create(file)))
        {
            output.Write("ZVWV"u8);
            foreach (int number in new[] { 1, trained.Dimensions, words.Count, trained.Pieces, trained.Shortest, trained.Longest }) { output.Write(number); }

            foreach (float number in common) { output.Write(number); }

            foreach ((string word, float share, _) in words)
            {
                byte[] bytes = Encoding.UTF8.GetBytes(word);
                output.Write((ushort)bytes.Length);
                output.Write(bytes);
                output.Write(share);
            }

            foreach ((_, _, float[] vector) in words) { WriteRow(output, vector); }

            for (int piece = 0; piece < trained.Pieces; piece++) { WriteRow(output, trained.PieceVector(piece)); }
        }

        Console.WriteLine($"{words.Count} words, {trained.Pieces} pieces, {trained.Dimensions} dimensions, {new FileInfo(file).Length / 1e6:F1} MB, SHA-256 {Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)))}");
    }

    private static void WriteRow(BinaryWriter output, float[] vector)
    {
        float largest = MathF.Abs(TensorPrimitives.MaxMagnitude<float>(vector));
        float factor = largest > 0 ? largest / 127 : 0;
        output.Write(factor);
        foreach (float number in vector) { output.Write((sbyte)(factor > 0 ? MathF.Round(number / factor) : 0)); }
    }

    private static float[] CommonDirection(List<(string Word, float Share, float[] Vector)> words, string text, int dimensions)
    {
        Dictionary<string, (float Share, float[] Vector)> known = words.ToDictionary(w => w.Word, w => (w.Share, w.Vector), StringComparer.Ordinal);
        List<float[]> lines = [.. File.ReadLines(text).Where((_, i) => i % EveryLine == 0).Select(line => Mean(line, known, dimensions)).OfType<float[]>()];
        float[] direction = [.. Enumerable.Repeat(1f, dimensions)];
        for (int i = 0; i < Iterations; i++)
        {
            float[] next = new float[dimensions];
            foreach (float[] line in lines) { TensorPrimitives.MultiplyAdd(line, TensorPrimitives.Dot<float>(line, direction), next, next); }

            TensorPrimitives.Divide(next, TensorPrimitives.Norm<float>(next), direction);
        }

        return direction;
    }

    private static float[]? Mean(string line, Dictionary<string, (float Share, float[] Vector)> known, int dimensions)
    {
        float[] sum = new float[dimensions];
        foreach (string word in line.Split(' '))
        {
            if (StopWords.Contains(word) || !known.TryGetValue(word, out (float Share, float[] Vector) entry)) { continue; }

            TensorPrimitives.MultiplyAdd(entry.Vector, HalfShare / (HalfShare + entry.Share), sum, sum);
        }

        float length = TensorPrimitives.Norm<float>(sum);
        if (length == 0) { return null; }

        TensorPrimitives.Divide(sum, length, sum);
        return sum;
    }
}
