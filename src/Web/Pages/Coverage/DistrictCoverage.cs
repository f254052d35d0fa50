using ZVSearch.Core.Findings;
using ZVSearch.Core.Knowledge;

namespace ZVSearch.Web.Pages.Coverage;

/// <summary>What is there of one district.</summary>
/// <param name="District">The district.</param>
/// <param name="Municipalities">By name.</param>
/// <param name="Documents">Documents about it or anything in it, each counted once.</param>
/// <param name="Newest">The newest with a date; null when there is none.</param>
public sealed record DistrictCoverage(Region District, IReadOnlyList<MunicipalityCoverage> Municipalities, int Documents, DescribedDocument? Newest)
{
    /// <summary>Cells of the table without what is expected there.</summary>
    public int BlindSpots => Municipalities.Sum(m => m.Missing.Count);

    /// <summary>Cells of the table in which something is expected.</summary>
    public int Cells => Municipalities.Sum(m => m.Entries.Count);

    /// <summary>Municipalities of which there is nothing at all.</summary>
    public IReadOnlyList<Region> Silent => [.. Municipalities.Where(m => m.Documents == 0).Select(m => m.Region)];
}
