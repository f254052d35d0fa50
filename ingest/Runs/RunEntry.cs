using ZVSearch.Core.Documents;

namespace ZVSearch.Ingest.Runs;

/// <summary>How one file ended in a run.</summary>
/// <param name="File">Path relative to the root, with <c>/</c>.</param>
/// <param name="Outcome">How it ended.</param>
/// <param name="Reason">Why, in Dutch; null when there is nothing to say.</param>
/// <param name="Document">What is known of it; null when it has no document.</param>
public sealed record RunEntry(string File, OutcomeKind Outcome, string? Reason, RunDocument? Document = null);
