namespace ZVSearch.Core.Findings.Overlaps;

/// <summary>The three signals of an overlap, each for itself: 0 to 1, higher is more alike.</summary>
/// <param name="CopiedText">Share of the own words (no template text) of the shorter document that stand in the other as well.</param>
/// <param name="SameSubject">How near the subjects lie, in words and in meaning.</param>
/// <param name="SameAssignment">How much of an assignment is shared: work, people, subject, area and time; 0 when one of both orders nothing.</param>
public sealed record OverlapSignals(double CopiedText, double SameSubject, double SameAssignment);
