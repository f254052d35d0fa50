using ZVSearch.Core.Documents;

namespace ZVSearch.Reports.Summaries;

/// <summary>A sentence, or a row of a table, that can become a point.</summary>
/// <param name="Start">Offset in the document text, UTF-16 code units, inclusive.</param>
/// <param name="End">Offset in the document text, UTF-16 code units, exclusive.</param>
/// <param name="Page">1-based page.</param>
/// <param name="Text">As it stands there.</param>
/// <param name="Heading">Heading above it; empty before the first.</param>
/// <param name="Section">0-based rank of its section.</param>
/// <param name="Block">0-based rank of its block in the document.</param>
/// <param name="Rank">0-based rank of the sentence in its section.</param>
/// <param name="Kind">What its block is.</param>
internal sealed record SentenceUnit(int Start, int End, int Page, string Text, string Heading, int Section, int Block, int Rank, BlockKind Kind);
