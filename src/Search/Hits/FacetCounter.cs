using System.Globalization;
using ZVSearch.Search.Queries;

namespace ZVSearch.Search.Hits;

/// <summary>
/// Filters documents and counts facets in one go. A facet counts under all filters but its own, so that a person who chose one
/// municipality still sees how much there is in the others.
/// </summary>
internal sealed class FacetCounter
{
    private readonly Snapshot _snapshot;
    private readonly SearchFilters _filters;
    private readonly IReadOnlyList<Facet> _facets;
    private readonly bool[]?[] _wanted;
    private readonly int[][] _counts;

    /// <param name="snapshot">The documents.</param>
    /// <param name="filters">What is asked for.</param>
    /// <param name="themes">Policy themes by hash of the document.</param>
    public FacetCounter(Snapshot snapshot, SearchFilters filters, IReadOnlyDictionary<string, IReadOnlyList<string>> themes)
    {
        (_snapshot, _filters, _facets) = (snapshot, filters, [.. snapshot.Facets, snapshot.ThemesOf(themes)]);
        IEnumerable<string>[] asked =
            [filters.Types, filters.Regions, filters.Years.Select(y => y.ToString("D4", CultureInfo.InvariantCulture)), filters.Sources, filters.Themes];
        _wanted = [.. _facets.Zip(asked, (facet, values) => facet.Wanted(values))];
        _counts = [.. _facets.Select(f => new int[f.Values.Length])];
    }

    /// <summary>Counts the document where it counts; true when it passes all filters.</summary>
    public bool Passes(int card)
    {
        if (!_snapshot.PassesRest(card, _filters)) { return false; }

        int failures = 0, failed = -1;
        for (int i = 0; i < _wanted.Length && failures < 2; i++)
        {
            if (_wanted[i] is { } wanted && !Any(_facets[i].ValuesOf(card), wanted)) { failures++; failed = i; }
        }

        if (failures > 1) { return false; }

        for (int i = 0; i < _counts.Length; i++)
        {
            if (failures == 0 || failed == i) { Count(_counts[i], _facets[i].ValuesOf(card)); }
        }

        return failures == 0;
    }

    /// <summary>True when the document passes all filters; counts nothing.</summary>
    public bool WouldPass(int card) =>
        _snapshot.PassesRest(card, _filters) && _wanted.Index().All(w => w.Item is null || Any(_facets[w.Index].ValuesOf(card), w.Item));

    /// <summary>Values that occur, most frequent first, then by name.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<FacetValue>> Result() => _facets
        .Select((facet, i) => (facet.Name, Values: (IReadOnlyList<FacetValue>)[.. facet.Values
            .Select((value, rank) => new FacetValue(value, _counts[i][rank]))
            .Where(v => v.Count > 0)
            .OrderByDescending(v => v.Count).ThenBy(v => v.Value, StringComparer.Ordinal)]))
        .ToDictionary(f => f.Name, f => f.Values, StringComparer.Ordinal);

    private static bool Any(int[] values, bool[] wanted)
    {
        foreach (int value in values)
        {
            if (wanted[value]) { return true; }
        }

        return false;
    }

    private static void Count(int[] counts, int[] values)
    {
        foreach (int value in values) { counts[value]++; }
    }
}
