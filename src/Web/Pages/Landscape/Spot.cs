using ZVSearch.Core.Knowledge;

namespace ZVSearch.Web.Pages.Landscape;

/// <summary>Where, about what and when something is.</summary>
/// <param name="Regions">Names of municipalities and districts; empty when none is named.</param>
/// <param name="Themes">Ids of policy themes.</param>
/// <param name="From">First day; null when it is not known.</param>
/// <param name="Until">Last day; null when it is not known or without end.</param>
/// <param name="Status">Of an initiative, as in <see cref="Core.Findings.Registers.InitiativeEntry"/>; empty for anything else.</param>
public sealed record Spot(IReadOnlyList<string> Regions, IReadOnlyList<string> Themes, DateOnly? From, DateOnly? Until, string Status = "")
{
    /// <summary>True when it is about the municipality, or about the district or anything in it.</summary>
    public bool IsIn(Region region)
    {
        ArgumentNullException.ThrowIfNull(region);
        return Regions.Contains(region.Name, StringComparer.Ordinal) || (region.IsDistrict && HasMunicipalityOf(region));
    }

    /// <summary>True when it is about the district without naming one of its municipalities.</summary>
    public bool IsAboutWhole(Region district)
    {
        ArgumentNullException.ThrowIfNull(district);
        return Regions.Contains(district.Name, StringComparer.Ordinal) && !HasMunicipalityOf(district);
    }

    private bool HasMunicipalityOf(Region district) => Regions.Any(r => KnowledgePack.BuiltIn.FindRegion(r) is { IsDistrict: false } found && found.District == district.Name);
}
