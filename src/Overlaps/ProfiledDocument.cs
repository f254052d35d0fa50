using ZVSearch.Core.Findings;
using ZVSearch.Overlaps.Profiles;

namespace ZVSearch.Overlaps;

/// <summary>A document as it takes part in the comparison.</summary>
/// <param name="Document">Its card; facts are not needed.</param>
/// <param name="Layer">Who may see it: empty for everybody, else its groups, sorted and joined. Counts behind a pair come from documents that every reader of the pair may see.</param>
/// <param name="Profile">What is compared.</param>
public sealed record ProfiledDocument(DescribedDocument Document, string Layer, OverlapProfile Profile)
{
    public string Hash => Document.Hash;
}
