using ZVSearch.Core.Knowledge;

namespace ZVSearch.Web.Pages.Landscape;

/// <summary>Counts by place. Each equals the length of the list on the page of that place.</summary>
internal static class LandscapeCounts
{
    /// <summary>By name of the municipality; those with none are left out.</summary>
    public static IReadOnlyDictionary<string, int> ByMunicipality(IReadOnlyList<Spot> spots) => KnowledgePack.BuiltIn.Regions.Where(r => !r.IsDistrict)
        .Select(r => (r.Name, Count: spots.Count(s => s.IsIn(r)))).Where(c => c.Count > 0).ToDictionary(c => c.Name, c => c.Count, StringComparer.Ordinal);

    /// <summary>What has no place on a map of municipalities: whole districts, and what names no place at all. Places with none are left out.</summary>
    public static IReadOnlyList<(LandscapePlace Place, int Count)> Elsewhere(IReadOnlyList<Spot> spots) =>
        [.. LandscapePlace.Districts.Select(LandscapePlace.Whole).Append(LandscapePlace.Nowhere).Select(p => (p, spots.Count(p.Holds))).Where(p => p.Item2 > 0)];
}
