namespace ZVSearch.Overlaps.Candidates;

/// <summary>Two passages with text in common.</summary>
/// <param name="A">Rank in the first document.</param>
/// <param name="B">Rank in the second document.</param>
/// <param name="Shared">Number of fingerprints that stand in both.</param>
internal readonly record struct PassagePair(int A, int B, int Shared);
