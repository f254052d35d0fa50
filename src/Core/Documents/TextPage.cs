namespace ZVSearch.Core.Documents;

/// <summary>The part of a document's text that stands on one page.</summary>
/// <param name="Number">1-based page number.</param>
/// <param name="Start">Offset in the document text, UTF-16 code units, inclusive.</param>
/// <param name="End">Offset in the document text, UTF-16 code units, exclusive.</param>
/// <param name="Method">How the text was found.</param>
/// <param name="Missing">Why text is missing, in Dutch; null when nothing is known to be missing.</param>
public sealed record TextPage(int Number, int Start, int End, ReadingMethod Method, string? Missing = null);
