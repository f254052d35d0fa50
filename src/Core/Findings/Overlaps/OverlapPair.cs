namespace ZVSearch.Core.Findings.Overlaps;

/// <summary>Two documents that have something in common. Source: the Overlaps project; people judge it.</summary>
/// <param name="A">Hash of the document whose path comes first.</param>
/// <param name="B">Hash of the other.</param>
/// <param name="Grade">3: probably ordered twice; 2: overlap to talk about; 1: good to know.</param>
/// <param name="Relation">How they stand to each other.</param>
/// <param name="Score">Order inside a grade: 0 to 1, higher comes first.</param>
/// <param name="Signals">Why, in three numbers.</param>
/// <param name="Reason">Why, in Dutch, for people.</param>
/// <param name="Evidence">Places side by side, best first.</param>
public sealed record OverlapPair(string A, string B, int Grade, OverlapRelation Relation, double Score, OverlapSignals Signals, string Reason, IReadOnlyList<OverlapEvidence> Evidence)
{
    /// <summary>The order in which pairs are shown: by grade, then score, then names.</summary>
    public static IReadOnlyList<OverlapPair> Ordered(IEnumerable<OverlapPair> pairs) =>
        [.. pairs.OrderByDescending(p => p.Grade).ThenByDescending(p => p.Score).ThenBy(p => p.A, StringComparer.Ordinal).ThenBy(p => p.B, StringComparer.Ordinal)];
}
