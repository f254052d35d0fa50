using System.Globalization;
using ZVSearch.Core.Knowledge;

namespace ZVSearch.Web.Pages.Lists;

/// <summary>How filters compare: without case and without accents.</summary>
internal static class Words
{
    private static readonly CompareInfo Compare = Dutch.Culture.CompareInfo;

    /// <summary>True when every word that was typed stands in one of the texts, or nothing was typed.</summary>
    public static bool Hold(string typed, params IReadOnlyList<string?> texts) =>
        typed.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(w => texts.Any(t => t is not null && Compare.IndexOf(t, w, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace) >= 0));

    /// <summary>True when one of the names is the region that was chosen or lies in that district, or none was chosen.</summary>
    public static bool AreIn(string region, IReadOnlyList<string> names) =>
        region.Length == 0 || names.Any(n => n.Equals(region, StringComparison.OrdinalIgnoreCase) || DistrictOf(n).Equals(region, StringComparison.OrdinalIgnoreCase));

    /// <summary>Regions to choose from: districts first.</summary>
    public static IReadOnlyList<(string Value, string Name)> Regions { get; } =
        [.. KnowledgePack.BuiltIn.Regions.OrderByDescending(r => r.IsDistrict).ThenBy(r => r.Name, StringComparer.Create(Dutch.Culture, ignoreCase: true)).Select(r => (r.Name, r.IsDistrict ? $"District {r.Name}" : r.Name))];

    private static string DistrictOf(string name) => KnowledgePack.BuiltIn.FindRegion(name)?.District ?? string.Empty;
}
