namespace ZVSearch.Core.Findings.Overlaps;

/// <summary>Two places that show why a pair was found.</summary>
/// <param name="A">In the first document.</param>
/// <param name="B">In the second document.</param>
/// <param name="IsCopied">True when the words are the same; false when they say the same.</param>
public sealed record OverlapEvidence(Place A, Place B, bool IsCopied);
