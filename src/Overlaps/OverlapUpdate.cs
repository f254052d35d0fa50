using ZVSearch.Core.Findings.Overlaps;

namespace ZVSearch.Overlaps;

/// <summary>What a comparison changes.</summary>
/// <param name="Compared">Hashes of the documents that were compared again: their earlier pairs go.</param>
/// <param name="Pairs">All pairs that they take part in now, best first.</param>
public sealed record OverlapUpdate(IReadOnlyList<string> Compared, IReadOnlyList<OverlapPair> Pairs);
