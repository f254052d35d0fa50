namespace ZVSearch.Core.Findings.Overlaps;

/// <summary>How two documents stand to each other. Of several that hold, the one that matters most to a board.</summary>
public enum OverlapRelation
{
    /// <summary>Two bodies order the same work for the same people, in the same area and time.</summary>
    DoubleAssignment,

    /// <summary>Two pieces of work that share people, work, area or time, but not all.</summary>
    Overlap,

    /// <summary>The same subject, other work.</summary>
    SameTheme,

    /// <summary>An earlier or later state of the same document.</summary>
    Version,

    /// <summary>One announces, summarises, reports on or evaluates the work of the other.</summary>
    Derived,

    /// <summary>Text of one stands in the other; the subjects differ.</summary>
    CopiedText,
}
