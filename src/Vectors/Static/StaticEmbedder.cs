using System.Globalization;
using System.Numerics.Tensors;
using ZVSearch.Language.Tokens;
using ZVSearch.Language.Words;

namespace ZVSearch.Vectors.Static;

/// <summary>
/// The built-in embedder: the mean of the vectors of the words, rare words heavier (smooth inverse frequency), what all texts share taken out, and the
/// result brought to length 1. Stop words are left out. See MODELCARD.md for data, size and figures.
/// </summary>
public sealed class StaticEmbedder : IEmbedder
{
    /// <summary>A word that makes up this share of all words counts half.</summary>
    private const float HalfShare = 3e-4f;

    /// <summary>Fewest letters of an unknown word that its pieces say something about.</summary>
    private const int ShortestUnknown = 6;

    private static readonly Lazy<StaticEmbedder> Shared = new(() => new StaticEmbedder(WordVectors.Load()));

    private readonly WordVectors _vectors;

    private StaticEmbedder(WordVectors vectors) => _vectors = vectors;

    public static StaticEmbedder BuiltIn => Shared.Value;

    public string Version => string.Create(CultureInfo.InvariantCulture, $"static-{WordVectors.Version}.{DutchAnalyzer.Version}");

    public int Dimensions => _vectors.Dimensions;

    public bool TryEmbed(string text, Span<float> vector)
    {
        float[] sum = new float[Dimensions];
        bool isKnown = false;
        Terms.Visit(text, word => isKnown |= Add(word, sum));
        sum.CopyTo(vector);
        float length = isKnown ? TensorPrimitives.Norm<float>(vector) : 0;
        if (length == 0) { return false; }

        TensorPrimitives.Divide(vector, length, vector);
        float shared = TensorPrimitives.Dot<float>(vector, _vectors.Common);
        TensorPrimitives.MultiplyAdd(_vectors.Common, -shared, vector, vector);
        length = TensorPrimitives.Norm<float>(vector);
        if (length < 1e-6f) { return false; }

        TensorPrimitives.Divide(vector, length, vector);
        return true;
    }

    /// <summary>Plain averaging: every word counts the same and nothing is taken out. Only there to be measured against.</summary>
    public bool TryAverage(string text, Span<float> vector)
    {
        float[] sum = new float[Dimensions];
        bool isKnown = false;
        Terms.Visit(text, word =>
        {
            if (_vectors.RankOf(word) is not (var rank and >= 0)) { return; }

            _vectors.AddWord(rank, 1, sum);
            isKnown = true;
        });
        sum.CopyTo(vector);
        return isKnown;
    }

    /// <summary>The words nearest in meaning, best first; for the model card.</summary>
    public IReadOnlyList<(string Word, float Cosine)> Nearest(string word, int count)
    {
        float[] own = new float[Dimensions], other = new float[Dimensions];
        if (!TryEmbed(word, own)) { return []; }

        var all = new List<(string Word, float Cosine)>();
        foreach (string candidate in _vectors.Words)
        {
            if (TryEmbed(candidate, other)) { all.Add((candidate, TensorPrimitives.Dot<float>(own, other))); }
        }

        return [.. all.OrderByDescending(a => a.Cosine).ThenBy(a => a.Word, StringComparer.Ordinal).Where(a => a.Word != FoldingFilter.Fold(word)).Take(count)];
    }

    private bool Add(ReadOnlySpan<char> word, Span<float> sum)
    {
        if (StopWords.Contains(word)) { return false; }

        int rank = _vectors.RankOf(word);
        if (rank >= 0)
        {
            _vectors.AddWord(rank, HalfShare / (HalfShare + _vectors.ShareOf(rank)), sum);
            return true;
        }

        return word.Length >= ShortestUnknown && !word.ContainsAnyExceptInRange('a', 'z') && _vectors.AddPieces(new string(word), 1, sum);
    }
}
