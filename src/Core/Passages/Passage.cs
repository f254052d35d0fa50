namespace ZVSearch.Core.Passages;

/// <summary>A piece of one document that can stand alone as an answer: whole sentences inside one section.</summary>
/// <param name="Number">0-based rank in the document; with the document's hash it identifies the passage.</param>
/// <param name="Headings">Heading path of its section, highest first; empty before the first heading.</param>
/// <param name="Page">1-based page on which it starts.</param>
/// <param name="Start">Offset in the document text, UTF-16 code units, inclusive.</param>
/// <param name="End">Offset in the document text, UTF-16 code units, exclusive.</param>
/// <param name="Text">The document text between <paramref name="Start"/> and <paramref name="End"/>.</param>
public sealed record Passage(int Number, IReadOnlyList<string> Headings, int Page, int Start, int End, string Text);
