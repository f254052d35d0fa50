namespace ZVSearch.Language.Tokens;

/// <summary>One term of a text with its place.</summary>
/// <param name="Text">The term as it stands in the index.</param>
/// <param name="Position">0-based rank among the words of the text, left-out stop words counted.</param>
/// <param name="Start">Offset in the text, UTF-16 code units, inclusive.</param>
/// <param name="End">Offset in the text, UTF-16 code units, exclusive.</param>
public readonly record struct TextTerm(string Text, int Position, int Start, int End);
