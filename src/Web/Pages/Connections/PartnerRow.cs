using ZVSearch.Core.Findings;

namespace ZVSearch.Web.Pages.Connections;

/// <summary>A partner beside one theme.</summary>
/// <param name="Partner">Kind of partner.</param>
/// <param name="Sector">Its sector; null when the pack knows no organisation of that kind, so that it cannot be found.</param>
/// <param name="IsExpected">True when it belongs at the table of the theme.</param>
/// <param name="Expected">Documents to expect if partners were spread evenly over the themes.</param>
/// <param name="Documents">Documents on the theme in which it appears.</param>
public sealed record PartnerRow(string Partner, string? Sector, bool IsExpected, double Expected, IReadOnlyList<DescribedDocument> Documents)
{
    public bool IsBlindSpot => IsExpected && Sector is not null && Documents.Count == 0;
}
