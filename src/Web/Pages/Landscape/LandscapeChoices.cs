using ZVSearch.Core.Knowledge;

namespace ZVSearch.Web.Pages.Landscape;

/// <summary>Choices of filters.</summary>
internal static class LandscapeChoices
{
    /// <summary>Districts first, then municipalities by name.</summary>
    public static IReadOnlyList<(string Value, string Name)> Regions() =>
        [.. KnowledgePack.BuiltIn.Regions.OrderByDescending(r => r.IsDistrict).ThenBy(r => r.Name, StringComparer.Ordinal).Select(r => (r.Name, r.IsDistrict ? $"District {r.Name}" : r.Name))];

    /// <summary>Policy themes that occur, and the wider ones above them, by name.</summary>
    public static IReadOnlyList<(string Value, string Name)> Themes(IEnumerable<Spot> spots)
    {
        Theme[] themes = [.. spots.SelectMany(s => s.Themes).Distinct(StringComparer.Ordinal).Select(KnowledgePack.BuiltIn.FindTheme).OfType<Theme>()];
        return [.. themes.Select(t => t.Id).Concat(themes.Select(t => t.Parent).OfType<string>()).Distinct(StringComparer.Ordinal)
            .Select(KnowledgePack.BuiltIn.FindTheme).OfType<Theme>().OrderBy(t => t.Label, StringComparer.CurrentCultureIgnoreCase).Select(t => (t.Id, t.Label))];
    }
}
