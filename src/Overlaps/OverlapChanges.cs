using ZVSearch.Overlaps.Profiles;

namespace ZVSearch.Overlaps;

/// <summary>What has changed since the last comparison.</summary>
/// <param name="Changed">Hashes of new and changed documents.</param>
/// <param name="Removed">Profiles of documents that are gone: what they shared with others may no longer be template text.</param>
public sealed record OverlapChanges(IReadOnlySet<string> Changed, IReadOnlyList<OverlapProfile> Removed);
