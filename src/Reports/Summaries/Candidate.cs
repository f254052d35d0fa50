using ZVSearch.Core.Findings.Letters;

namespace ZVSearch.Reports.Summaries;

/// <summary>A point that may be told.</summary>
/// <param name="Point">As it would stand in the letter.</param>
/// <param name="Vector">Its words, to tell repeats.</param>
/// <param name="Words">Its length.</param>
internal sealed record Candidate(LetterPoint Point, StemVector Vector, int Words);
