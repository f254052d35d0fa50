using ZVSearch.Core.Findings;

namespace ZVSearch.Web.Pages.Landscape;

/// <summary>A card with the document that it stands in.</summary>
/// <param name="Document">Where it stands.</param>
/// <param name="Card">A decision or a lesson.</param>
public sealed record Finding(DescribedDocument Document, Card Card);
