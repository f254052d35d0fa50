namespace ZVSearch.Reports.Summaries;

/// <summary>The stems of a text with their weights; length 1.</summary>
internal sealed class StemVector
{
    private readonly Dictionary<string, double> _weights;

    private StemVector(Dictionary<string, double> weights) => _weights = weights;

    /// <param name="stems">Stems of the text, repeats included.</param>
    /// <param name="rarity">Weight of a stem; 0 or more.</param>
    public static StemVector Of(IEnumerable<string> stems, Func<string, double> rarity)
    {
        var weights = stems.GroupBy(s => s, StringComparer.Ordinal).ToDictionary(g => g.Key, g => (1 + Math.Log(g.Count())) * rarity(g.Key), StringComparer.Ordinal);
        return new StemVector(Normalised(weights));
    }

    /// <summary>The middle of many.</summary>
    public static StemVector Sum(IEnumerable<StemVector> vectors)
    {
        var sum = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach ((string stem, double weight) in vectors.SelectMany(v => v._weights)) { sum[stem] = sum.GetValueOrDefault(stem) + weight; }

        return new StemVector(Normalised(sum));
    }

    /// <summary>0 to 1, higher is more alike.</summary>
    public double Cosine(StemVector other)
    {
        (Dictionary<string, double> few, Dictionary<string, double> many) = _weights.Count < other._weights.Count ? (_weights, other._weights) : (other._weights, _weights);
        return few.Sum(p => p.Value * many.GetValueOrDefault(p.Key));
    }

    private static Dictionary<string, double> Normalised(Dictionary<string, double> weights)
    {
        // Sorted, so that the sum, and with it the order of near-equal candidates, is the same in every run.
        double length = Math.Sqrt(weights.OrderBy(p => p.Key, StringComparer.Ordinal).Sum(p => p.Value * p.Value));
        return length > 0 ? weights.ToDictionary(p => p.Key, p => p.Value / length, StringComparer.Ordinal) : weights;
    }
}
