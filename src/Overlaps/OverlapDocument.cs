using ZVSearch.Core.Documents;
using ZVSearch.Core.Findings;
using ZVSearch.Core.Passages;

namespace ZVSearch.Overlaps;

/// <summary>All that is needed of a document to compare it with others.</summary>
/// <param name="Described">What it says, corrections of people included.</param>
/// <param name="Text">Its text.</param>
/// <param name="Passages">Its passages.</param>
public sealed record OverlapDocument(DescribedDocument Described, CleanText Text, IReadOnlyList<Passage> Passages);
