using ZVSearch.Search.Ranking;

namespace ZVSearch.Search.Hits;

/// <summary>A place in a text that answers to the question.</summary>
/// <param name="Start">Offset, UTF-16 code units, inclusive.</param>
/// <param name="End">Offset, UTF-16 code units, exclusive.</param>
/// <param name="Term">What was found there.</param>
/// <param name="Kind">Why it counts.</param>
internal readonly record struct TermMatch(int Start, int End, string Term, MatchKind Kind);
