using ZVSearch.Core.Findings.Overlaps;

namespace ZVSearch.Store.Insights;

/// <summary>A pair of documents with something in common.</summary>
public sealed class OverlapRow
{
    /// <summary>Hash of the first document.</summary>
    public required string A { get; set; }

    /// <summary>Hash of the second document.</summary>
    public required string B { get; set; }

    public int Grade { get; set; }

    public OverlapRelation Relation { get; set; }

    public double Score { get; set; }

    /// <summary>Names the places of the evidence; see <see cref="OverlapEntry.MarkOf"/>.</summary>
    public required string Mark { get; set; }

    /// <summary>The whole pair as JSON.</summary>
    public required string Content { get; set; }
}
