using System.Numerics.Tensors;

namespace ZVSearch.Themes.Clusters;

/// <summary>To which groups a point belongs, and how much.</summary>
internal static class Membership
{
    /// <summary>Lowest cosine to the middle of a group.</summary>
    public const double MinCosine = 0.25;

    /// <summary>A further group counts from this share of the cosine to the first on.</summary>
    private const double NearFirst = 0.8;

    /// <summary>Groups per document.</summary>
    private const int Most = 3;

    /// <summary>Rank of the group with its weight, heaviest first; empty when the point fits nowhere. The weights add up to 1.</summary>
    public static IReadOnlyList<(int Group, double Weight)> Of(float[] point, IReadOnlyList<float[]> centres)
    {
        (int Group, double Cosine)[] near = [.. centres.Select((c, i) => (i, (double)TensorPrimitives.Dot<float>(point, c))).Where(c => c.Item2 >= MinCosine).OrderByDescending(c => c.Item2).ThenBy(c => c.i)];
        if (near.Length == 0) { return []; }

        (int Group, double Cosine)[] kept = [.. near.TakeWhile(n => n.Cosine >= near[0].Cosine * NearFirst).Take(Most)];

        // The fourth power parts near from nearest: cosines of neighbouring groups lie close together.
        double sum = kept.Sum(k => Math.Pow(k.Cosine, 4));
        return [.. kept.Select(k => (k.Group, Math.Round(Math.Pow(k.Cosine, 4) / sum, 3)))];
    }
}
