using System.Numerics.Tensors;
using ZVSearch.Core.Documents;
using ZVSearch.Core.Knowledge;
using ZVSearch.Language.Concepts;
using ZVSearch.Vectors;

namespace ZVSearch.Reports.Summaries;

/// <summary>document → profile. All the cutting of words happens here, once per document.</summary>
internal sealed class TextProfiler(KnowledgePack knowledge, IEmbedder embedder)
{
    private readonly ConceptFinder _finder = new(knowledge);

    public TextProfile Make(string title, CleanText text)
    {
        IReadOnlyList<SentenceUnit> units = UnitFinder.In(text);
        float[][] vectors = [.. units.Select(u => VectorOf(u.Text))];
        return new TextProfile(
            text,
            units,
            [.. units.Select(u => ConceptsOf(u.Text))],
            units.Select(u => u.Heading).Distinct(StringComparer.Ordinal).ToDictionary(h => h, ConceptsOf, StringComparer.Ordinal),
            ConceptsOf(title),
            vectors,
            Sum(vectors.Append(VectorOf(title))));
    }

    /// <summary>Themes and people that a text names, by "kind:id", with the number of times.</summary>
    public IReadOnlyDictionary<string, double> ConceptsOf(string text)
    {
        var counts = new Dictionary<string, double>(StringComparer.Ordinal);
        _finder.Count(text, 1, counts);
        return counts;
    }

    /// <summary>All zeros for a text without a known word.</summary>
    public float[] VectorOf(string text)
    {
        var vector = new float[embedder.Dimensions];
        embedder.TryEmbed(text, vector);
        return vector;
    }

    private float[] Sum(IEnumerable<float[]> vectors)
    {
        var sum = new float[embedder.Dimensions];
        foreach (float[] vector in vectors) { TensorPrimitives.Add<float>(sum, vector, sum); }

        return sum;
    }
}
