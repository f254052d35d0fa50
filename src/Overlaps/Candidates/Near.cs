using ZVSearch.Vectors.Neighbours;

namespace ZVSearch.Overlaps.Candidates;

/// <summary>
/// Which vectors lie near a given one, by exact comparison. A lowest cosine instead of a number of neighbours: whether two documents are a pair then
/// depends on those two alone, so a new document never pushes a pair out. Thread-safe.
/// </summary>
internal sealed class Near
{
    private readonly VectorScan _scan;
    private readonly IReadOnlyList<byte[]> _vectors;

    /// <param name="vectors">Quantised; empty ones are near to nothing.</param>
    public Near(IReadOnlyList<byte[]> vectors)
    {
        _vectors = vectors;
        int size = vectors.Select(v => v.Length).FirstOrDefault(l => l > 0);
        _scan = new VectorScan(vectors.Count, Math.Max(0, size - QuantizedVector.Prefix));
        for (int i = 0; i < vectors.Count; i++)
        {
            if (vectors[i].Length > 0) { _scan.Set(i, vectors[i]); }
        }
    }

    /// <param name="index">Rank of the vector whose neighbours are sought.</param>
    /// <param name="floor">Lowest cosine.</param>
    /// <returns>Ranks, rising.</returns>
    public IEnumerable<int> Of(int index, double floor)
    {
        if (_vectors[index].Length == 0) { return []; }

        float[] cosines = new float[_scan.Count];
        _scan.Compare(_vectors[index], cosines);
        return Enumerable.Range(0, cosines.Length).Where(i => i != index && cosines[i] >= floor);
    }
}
