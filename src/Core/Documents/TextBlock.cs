namespace ZVSearch.Core.Documents;

/// <summary>A block with its place in the document text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Level">1 to 9 for headings, else 0.</param>
/// <param name="Start">Offset in the document text, UTF-16 code units, inclusive.</param>
/// <param name="End">Offset in the document text, UTF-16 code units, exclusive.</param>
public sealed record TextBlock(BlockKind Kind, int Level, int Start, int End);
