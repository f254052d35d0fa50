namespace ZVSearch.Core.Findings.Overlaps;

/// <summary>What a person said about a pair.</summary>
/// <param name="Verdict">The judgement.</param>
/// <param name="Reason">Why; may be empty.</param>
/// <param name="By">Who.</param>
/// <param name="At">When, UTC.</param>
public sealed record Judgement(Verdict Verdict, string Reason, string By, DateTime At);
