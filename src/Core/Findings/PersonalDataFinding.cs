namespace ZVSearch.Core.Findings;

/// <summary>A place where personal data stands. The value itself is never kept.</summary>
/// <param name="Kind">Id of the pattern in the knowledge pack, for instance <c>bsn</c>.</param>
/// <param name="Class">A (never indexed), B (masked) or C (professional contact).</param>
/// <param name="Page">1-based page.</param>
/// <param name="Masked">What stands in its place, for instance <c>[BSN]</c>.</param>
public sealed record PersonalDataFinding(string Kind, char Class, int Page, string Masked);
