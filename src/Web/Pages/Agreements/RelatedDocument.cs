using ZVSearch.Core.Findings;
using ZVSearch.Core.Findings.Overlaps;

namespace ZVSearch.Web.Pages.Agreements;

/// <summary>A document that has something in common with an agreement.</summary>
/// <param name="Document">The other document.</param>
/// <param name="Relation">How they stand to each other.</param>
/// <param name="Reason">Why, in Dutch.</param>
public sealed record RelatedDocument(DescribedDocument Document, OverlapRelation Relation, string Reason);
