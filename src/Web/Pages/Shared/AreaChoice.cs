using ZVSearch.Core.Findings;
using ZVSearch.Core.Knowledge;

namespace ZVSearch.Web.Pages.Shared;

/// <summary>Choosing a district or a municipality above a list.</summary>
internal static class AreaChoice
{
    /// <summary>Districts first, then municipalities by name.</summary>
    public static IReadOnlyList<(string Value, string Name)> All { get; } =
    [
        .. KnowledgePack.BuiltIn.Regions.Where(r => r.IsDistrict).Select(r => (r.Name, $"District {r.Name}")),
        .. KnowledgePack.BuiltIn.Regions.Where(r => !r.IsDistrict).OrderBy(r => r.Name, StringComparer.Create(Dutch.Culture, ignoreCase: true)).Select(r => (r.Name, r.Name)),
    ];

    /// <summary>Null for a name that is no region: such a filter filters nothing.</summary>
    public static Region? Find(string name) => name.Length == 0 ? null : KnowledgePack.BuiltIn.FindRegion(name);

    /// <summary>True when the document is about the region or, for a district, about one of its municipalities; always true for no region.</summary>
    public static bool IsIn(DescribedDocument document, Region? region) =>
        region is null || document.Regions.Any(r => r == region.Name || (region.IsDistrict && KnowledgePack.BuiltIn.FindRegion(r)?.District == region.Name));
}
