using ZVSearch.Core.Documents;

namespace ZVSearch.Ingest.Runs;

/// <summary>One file of a tree.</summary>
/// <param name="File">Path relative to the root.</param>
/// <param name="Parent">Path of the file that contains it; null for a file on disk.</param>
/// <param name="Hash">Of its bytes.</param>
/// <param name="FullPath">Where its bytes are while it is processed.</param>
/// <param name="Content">Its bytes when it came out of another file; null for a file on disk.</param>
internal sealed record TreeNode(string File, string? Parent, ContentHash Hash, string FullPath, byte[]? Content)
{
    /// <summary>What came out; a failure until it has been processed.</summary>
    public Product Product { get; init; } = new(OutcomeKind.Failed, "Niet verwerkt.", FileFormat.Unknown);
}
