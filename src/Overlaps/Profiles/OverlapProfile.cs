namespace ZVSearch.Overlaps.Profiles;

/// <summary>What is kept of a document for comparing. Derived from its text and facts alone, so the order in which documents arrive makes no difference.</summary>
/// <param name="Passages">In order.</param>
/// <param name="Vector">Quantised, of the whole; empty when no word is known.</param>
/// <param name="Terms">Telling terms by hash, of length 1.</param>
/// <param name="Units">Pieces of work of which it speaks; empty for texts that are not about work.</param>
/// <param name="Named">Names of municipalities and districts in its text, sorted.</param>
/// <param name="Divided">Those that it names where it tells how work is divided.</param>
public sealed record OverlapProfile(
    IReadOnlyList<PassageProfile> Passages,
    byte[] Vector,
    IReadOnlyDictionary<uint, float> Terms,
    IReadOnlyList<WorkUnit> Units,
    IReadOnlyList<string> Named,
    IReadOnlyList<string> Divided)
{
    /// <summary>Changes with every change of what stands in a profile; profiles of another version are made again.</summary>
    public const int Version = 2;
}
