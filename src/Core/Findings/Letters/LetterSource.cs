namespace ZVSearch.Core.Findings.Letters;

/// <summary>Where the words of a point stand.</summary>
/// <param name="Hash">Hash of the document.</param>
/// <param name="File">Path of the document.</param>
/// <param name="Title">Title of the document.</param>
/// <param name="Date">Date of the document; null when unknown.</param>
/// <param name="Page">1-based page.</param>
/// <param name="Start">Offset in the document text, UTF-16 code units, inclusive.</param>
/// <param name="End">Offset in the document text, UTF-16 code units, exclusive.</param>
/// <param name="Text">The cited passage, as it stands there.</param>
public sealed record LetterSource(string Hash, string File, string Title, DateOnly? Date, int Page, int Start, int End, string Text);
