using ZVSearch.Core.Knowledge;

namespace ZVSearch.Web.Pages.Landscape;

/// <summary>One district beside the others.</summary>
/// <param name="District">Which one.</param>
/// <param name="Query">Filters that were chosen.</param>
/// <param name="Rows">Its municipalities, and what is about the district as a whole.</param>
/// <param name="Comparison">All districts, in the order of the pack.</param>
/// <param name="Data">What passes the filters in the whole unit.</param>
public sealed record DistrictModel(Region District, LandscapeQuery Query, IReadOnlyList<LandscapePlace> Rows, IReadOnlyList<DistrictColumn> Comparison, LandscapeData Data)
{
    public static DistrictModel Of(Region district, LandscapeData all, LandscapeQuery query)
    {
        ArgumentNullException.ThrowIfNull(district);
        ArgumentNullException.ThrowIfNull(all);
        ArgumentNullException.ThrowIfNull(query);
        LandscapeData data = all.Where(query.Matches);
        return new DistrictModel(
            district,
            query,
            [.. KnowledgePack.BuiltIn.Regions.Where(r => !r.IsDistrict && r.District == district.Name).OrderBy(r => r.Name, StringComparer.Ordinal).Select(LandscapePlace.Municipality), LandscapePlace.Whole(district)],
            DistrictColumn.Of(data),
            data);
    }

    /// <summary>Address of a list at a place.</summary>
    public string At(LandscapePlace place, string kind)
    {
        ArgumentNullException.ThrowIfNull(place);
        return (Query with { Kind = kind, Page = 1, Shape = LandscapeQuery.Map }).At(place.Path);
    }
}
