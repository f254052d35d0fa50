using ZVSearch.Core.Findings.Overlaps;

namespace ZVSearch.Overlaps.Reasons;

/// <summary>What a comparison comes to.</summary>
/// <param name="Value">3, 2 or 1.</param>
/// <param name="Relation">How the documents stand to each other.</param>
/// <param name="Score">0 to 1: order inside the grade.</param>
/// <param name="Signals">The three signals.</param>
/// <param name="Reason">Why, in Dutch.</param>
internal sealed record Grade(int Value, OverlapRelation Relation, double Score, OverlapSignals Signals, string Reason);
