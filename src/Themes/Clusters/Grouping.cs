namespace ZVSearch.Themes.Clusters;

/// <summary>Points divided over groups.</summary>
/// <param name="Centres">One per group, of length 1.</param>
/// <param name="GroupOf">Rank of the nearest centre per point.</param>
/// <param name="Silhouette">−1 to 1: how much nearer points lie to their own centre than to the next; higher is better.</param>
/// <param name="Stability">0 to 1: how much of the division comes back when a fifth of the points is left out; higher is better.</param>
public sealed record Grouping(IReadOnlyList<float[]> Centres, int[] GroupOf, double Silhouette, double Stability);
