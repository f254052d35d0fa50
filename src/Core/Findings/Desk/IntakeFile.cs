using ZVSearch.Core.Documents;

namespace ZVSearch.Core.Findings.Desk;

/// <summary>How one file ended in a job.</summary>
/// <param name="File">Path relative to the folder, with <c>/</c>.</param>
/// <param name="Outcome">How it ended.</param>
/// <param name="Reason">Why, in Dutch; null when there is nothing to say.</param>
public sealed record IntakeFile(string File, OutcomeKind Outcome, string? Reason);
