using ZVSearch.Core.Knowledge;

namespace ZVSearch.Web.Pages.Charts;

/// <summary>A municipality with its count, ready to be drawn.</summary>
/// <param name="Region">The municipality.</param>
/// <param name="Count">0 or more.</param>
/// <param name="Shade">0 for none, else 1 to 5.</param>
/// <param name="Name">Name with count, in Dutch: "Hoorn: 4 initiatieven".</param>
/// <param name="Link">Address; null for none.</param>
/// <param name="IsHighlighted">True for the municipality that is pointed out, and for all in the district that is.</param>
public sealed record RegionCount(Region Region, int Count, int Shade, string Name, string? Link, bool IsHighlighted);
