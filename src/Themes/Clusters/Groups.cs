namespace ZVSearch.Themes.Clusters;

/// <summary>Groups with the documents that belong to them.</summary>
/// <param name="Centres">Middles, of length 1.</param>
/// <param name="Ids">Ids of the last run by rank; null when all was grouped anew.</param>
/// <param name="Weights">Groups with weights by hash of the document, heaviest first.</param>
internal sealed record Groups(IReadOnlyList<float[]> Centres, IReadOnlyList<string>? Ids, IReadOnlyDictionary<string, IReadOnlyList<(int Group, double Weight)>> Weights)
{
    public IReadOnlyList<(int Group, double Weight)> WeightsOf(string hash) => Weights.TryGetValue(hash, out IReadOnlyList<(int Group, double Weight)>? weights) ? weights : [];

    public static Groups Of(IReadOnlyList<ThemeDocument> documents, Dictionary<string, float[]> points, IReadOnlyList<float[]> centres, IReadOnlyList<string>? ids) =>
        new(centres, ids, documents.ToDictionary(d => d.Document.Hash, d => Membership.Of(points[d.Document.Hash], centres), StringComparer.Ordinal));

    /// <summary>Groups that are the first of too few documents go; their documents look for the next nearest.</summary>
    public Groups WithoutSmall(IReadOnlyList<ThemeDocument> documents, Dictionary<string, float[]> points, int fewest)
    {
        int[] sizes = new int[Centres.Count];
        foreach (IReadOnlyList<(int Group, double Weight)> weights in Weights.Values.Where(w => w.Count > 0)) { sizes[weights[0].Group]++; }

        int[] kept = [.. Enumerable.Range(0, Centres.Count).Where(g => sizes[g] >= fewest)];
        return kept.Length == Centres.Count ? this : Of(documents, points, [.. kept.Select(k => Centres[k])], Ids is null ? null : [.. kept.Select(k => Ids[k])]).WithoutSmall(documents, points, fewest);
    }
}
