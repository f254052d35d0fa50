namespace ZVSearch.Core.Findings;

/// <summary>Where in a document something stands.</summary>
/// <param name="Page">1-based page.</param>
/// <param name="Start">Offset in the document text, UTF-16 code units, inclusive.</param>
/// <param name="End">Offset in the document text, UTF-16 code units, exclusive.</param>
/// <param name="Quote">The words that stand there, at most <see cref="LongestQuote"/> characters.</param>
public sealed record Place(int Page, int Start, int End, string Quote)
{
    /// <summary>Longest quote, in UTF-16 code units; longer places are quoted from their beginning.</summary>
    public const int LongestQuote = 400;
}
