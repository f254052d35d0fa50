using ZVSearch.Core.Documents;

namespace ZVSearch.Ingest.Reading.Scan;

/// <summary>What was recognised in a picture of a page.</summary>
/// <param name="Blocks">Paragraphs in reading order; empty when nothing was recognised.</param>
/// <param name="Missing">Why there is no text, in Dutch, with what to do; null when there is text.</param>
public sealed record Recognition(IReadOnlyList<Block> Blocks, string? Missing);
