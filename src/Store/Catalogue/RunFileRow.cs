using ZVSearch.Core.Documents;

namespace ZVSearch.Store.Catalogue;

/// <summary>Journal: how one file ended in one run.</summary>
public sealed class RunFileRow
{
    public int Id { get; set; }

    public int RunId { get; set; }

    public required string File { get; set; }

    public OutcomeKind Outcome { get; set; }

    /// <summary>Why, in Dutch; null when there is nothing to say.</summary>
    public string? Reason { get; set; }
}
