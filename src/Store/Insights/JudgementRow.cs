using ZVSearch.Core.Findings.Overlaps;

namespace ZVSearch.Store.Insights;

/// <summary>What a person said about a pair. Never changed; the last one counts. Found again by hash and by path, so a newer version of a file keeps it.</summary>
public sealed class JudgementRow
{
    public int Id { get; set; }

    public required string HashA { get; set; }

    public required string HashB { get; set; }

    public required string FileA { get; set; }

    public required string FileB { get; set; }

    public Verdict Verdict { get; set; }

    public required string Reason { get; set; }

    public required string By { get; set; }

    /// <summary>UTC.</summary>
    public DateTime At { get; set; }

    /// <summary>Names the places that were looked at.</summary>
    public required string Mark { get; set; }

    /// <summary>Grade that the program gave then: to measure how often people agree.</summary>
    public int Grade { get; set; }

    /// <summary>Relation that the program gave then.</summary>
    public OverlapRelation Relation { get; set; }
}
