namespace ZVSearch.Core.Findings.Overlaps;

/// <summary>What a person says about a pair.</summary>
public enum Verdict
{
    /// <summary>The same work was ordered twice.</summary>
    Double,

    /// <summary>They overlap, and that was agreed.</summary>
    Agreed,

    /// <summary>They have nothing to do with each other.</summary>
    NoOverlap,

    /// <summary>Two papers on one and the same initiative.</summary>
    SameInitiative,
}
