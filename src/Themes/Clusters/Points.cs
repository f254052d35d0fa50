using System.Numerics.Tensors;
using ZVSearch.Core.Knowledge;
using ZVSearch.Vectors.Neighbours;

namespace ZVSearch.Themes.Clusters;

/// <summary>
/// document → point: its telling words, its place in meaning and the policy themes it names, side by side. Words go through the hashing trick (Weinberger 2009)
/// with signs, so that a point never depends on the other documents.
/// </summary>
internal sealed class Points
{
    /// <summary>Numbers for words; more of them means fewer words that share one.</summary>
    private const int WordNumbers = 256;

    private readonly float _words, _meaning, _policy;
    private readonly Dictionary<string, int> _themes;

    public Points(KnowledgePack knowledge, float words = 0.7f, float meaning = 0.25f, float policy = 1.1f)
    {
        (_words, _meaning, _policy) = (words, meaning, policy);
        _themes = knowledge.Themes.Select((t, i) => (t.Id, i)).ToDictionary(p => p.Id, p => p.i, StringComparer.Ordinal);
    }

    /// <summary>A quantised vector; empty when nothing is known of the document.</summary>
    /// <param name="terms">Telling terms by hash, of length 1.</param>
    /// <param name="vector">Quantised place in meaning; empty when unknown.</param>
    /// <param name="policy">Policy themes with how much they are named.</param>
    public byte[] Of(IReadOnlyDictionary<uint, float> terms, byte[] vector, IReadOnlyDictionary<string, double> policy)
    {
        float[] meaning = Dequantised(vector);
        float[] point = new float[WordNumbers + meaning.Length + _themes.Count];
        foreach ((uint term, float weight) in terms.OrderBy(t => t.Key))
        {
            uint mixed = unchecked(term * 0x9E3779B1);
            point[mixed % WordNumbers] += (mixed >> 31) == 0 ? weight : -weight;
        }

        Scale(point.AsSpan(0, WordNumbers), _words);
        meaning.CopyTo(point, WordNumbers);
        Scale(point.AsSpan(WordNumbers, meaning.Length), _meaning);
        foreach ((string theme, double confidence) in policy)
        {
            if (_themes.TryGetValue(theme, out int rank)) { point[WordNumbers + meaning.Length + rank] = MathF.Log(1 + (float)confidence); }
        }

        Scale(point.AsSpan(WordNumbers + meaning.Length), _policy);
        return terms.Count > 0 ? QuantizedVector.From(point) : [];
    }

    /// <summary>Back to numbers, of length 1.</summary>
    public static float[] Dequantised(byte[] bytes)
    {
        if (bytes.Length == 0) { return []; }

        float[] numbers = new float[bytes.Length - QuantizedVector.Prefix];
        for (int i = 0; i < numbers.Length; i++) { numbers[i] = unchecked((sbyte)bytes[QuantizedVector.Prefix + i]); }

        Scale(numbers, 1);
        return numbers;
    }

    private static void Scale(Span<float> numbers, float length)
    {
        float norm = numbers.Length == 0 ? 0 : TensorPrimitives.Norm<float>(numbers);
        if (norm > 0) { TensorPrimitives.Multiply(numbers, length / norm, numbers); }
    }
}
