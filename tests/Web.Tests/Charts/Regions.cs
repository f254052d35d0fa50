using Microsoft.AspNetCore.Components;
using ZVSearch.Core.Knowledge;
using ZVSearch.Web.Pages.Charts;

namespace ZVSearch.Web.Tests.Charts;

/// <summary>Maps with made-up counts.</summary>
internal static class Regions
{
    /// <summary>Counts for municipalities; beyond these for places that the pack does not know.</summary>
    public static Dictionary<string, int> Counts(int items, string label)
    {
        string[] known = [label, .. KnowledgePack.BuiltIn.Regions.Where(r => !r.IsDistrict && r.Name != label).Select(r => r.Name)];
        return Enumerable.Range(0, items).ToDictionary(i => i < known.Length ? known[i] : $"Onbekend {i}", i => i * 7 % 23 + 1);
    }

    public static Task<string> DrawAsync<T>(Dictionary<string, int> counts, Func<string, string?>? linkOf = null, string? highlight = null)
        where T : IComponent => Drawing.OfAsync<T>(new()
        {
            [nameof(RegionChart.Caption)] = "Initiatieven per gemeente",
            [nameof(RegionChart.Values)] = counts,
            [nameof(RegionChart.LinkOf)] = linkOf,
            [nameof(RegionChart.Unit)] = "initiatief",
            [nameof(RegionChart.Units)] = "initiatieven",
            [nameof(RegionChart.Highlight)] = highlight,
        });
}
