using ZVSearch.Core.Findings;
using ZVSearch.Core.Findings.Registers;
using ZVSearch.Core.Knowledge;

namespace ZVSearch.Web.Pages.Coverage;

/// <summary>What is there of one municipality.</summary>
/// <param name="Region">The municipality.</param>
/// <param name="Entries">Kinds that are expected, in the order of the register.</param>
/// <param name="Documents">Documents of all kinds.</param>
/// <param name="Newest">The newest with a date; null when there is none.</param>
public sealed record MunicipalityCoverage(Region Region, IReadOnlyList<CoverageEntry> Entries, int Documents, DescribedDocument? Newest)
{
    /// <summary>Files that could not be read; 0 for readers who may not know.</summary>
    public int Failed => Entries.Select(e => e.Failed).FirstOrDefault();

    /// <summary>Files that were held back; 0 for readers who may not know.</summary>
    public int HeldBack => Entries.Select(e => e.HeldBack).FirstOrDefault();

    /// <summary>Kinds that are expected and of which there are too few.</summary>
    public IReadOnlyList<CoverageEntry> Missing => [.. Entries.Where(e => e.Held < e.Expected)];
}
