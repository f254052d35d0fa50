namespace ZVSearch.Core.Documents;

/// <summary>One page as a reader found it.</summary>
/// <param name="Number">1-based. Slide and sheet number for presentations and spreadsheets; 1 for formats without pages.</param>
/// <param name="Method">How the text was found.</param>
/// <param name="Blocks">In reading order; empty when there is no text.</param>
/// <param name="Missing">Why text is missing, in Dutch for people; null when nothing is known to be missing.</param>
public sealed record Page(int Number, ReadingMethod Method, IReadOnlyList<Block> Blocks, string? Missing = null);
