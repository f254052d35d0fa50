using ZVSearch.Core.Findings.Letters;

namespace ZVSearch.Reports.Summaries;

/// <summary>Which fact of its document a run of sentences carries.</summary>
/// <param name="Kind">Why a board would want to read it.</param>
/// <param name="Name">Name of the kind of fact, under which its weight stands in letter-weights.tsv.</param>
/// <param name="Rank">Of several facts in one run the lowest counts.</param>
internal sealed record Tag(PointKind Kind, string Name, int Rank);
