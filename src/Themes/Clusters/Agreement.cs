namespace ZVSearch.Themes.Clusters;

/// <summary>How far two divisions of the same things agree.</summary>
public static class Agreement
{
    /// <summary>Adjusted Rand index (Hubert and Arabie 1985): 1 when equal, about 0 when by chance.</summary>
    public static double AdjustedRand(IReadOnlyList<int> a, IReadOnlyList<int> b)
    {
        Dictionary<(int, int), int> cells = Counts(a.Zip(b));
        double both = cells.Values.Sum(Pairs), left = Counts(a).Values.Sum(Pairs), right = Counts(b).Values.Sum(Pairs), all = Pairs(a.Count);
        double expected = all == 0 ? 0 : left * right / all, most = (left + right) / 2;
        return most - expected == 0 ? 1 : (both - expected) / (most - expected);
    }

    /// <summary>Normalised mutual information, 0 to 1; 1 when equal.</summary>
    public static double MutualInformation(IReadOnlyList<int> a, IReadOnlyList<int> b)
    {
        double n = a.Count;
        Dictionary<int, int> left = Counts(a), right = Counts(b);
        double information = Counts(a.Zip(b)).Sum(c => c.Value / n * Math.Log(n * c.Value / ((double)left[c.Key.First] * right[c.Key.Second])));
        double entropy = Math.Sqrt(Entropy(left, n) * Entropy(right, n));
        return entropy == 0 ? 1 : information / entropy;
    }

    /// <summary>Share of things that have the label most common in their group, 0 to 1.</summary>
    /// <param name="groups">Found.</param>
    /// <param name="labels">Right.</param>
    public static double Purity(IReadOnlyList<int> groups, IReadOnlyList<int> labels) =>
        (double)Counts(groups.Zip(labels)).GroupBy(c => c.Key.First).Sum(g => g.Max(c => c.Value)) / groups.Count;

    private static double Entropy(Dictionary<int, int> counts, double n) => -counts.Values.Sum(c => c / n * Math.Log(c / n));

    private static double Pairs(int n) => n * (n - 1.0) / 2;

    private static Dictionary<T, int> Counts<T>(IEnumerable<T> things)
        where T : notnull => things.GroupBy(t => t).ToDictionary(g => g.Key, g => g.Count());
}
