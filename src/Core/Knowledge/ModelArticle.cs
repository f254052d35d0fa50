namespace ZVSearch.Core.Knowledge;

/// <summary>An article of a model agreement.</summary>
/// <param name="Heading">Without number.</param>
/// <param name="Clauses">Ids of the clauses of the checklist that it provides for.</param>
/// <param name="Paragraphs">Text with fields between braces.</param>
/// <param name="Guidance">What a writer should know; empty when nothing.</param>
public sealed record ModelArticle(string Heading, IReadOnlyList<string> Clauses, IReadOnlyList<string> Paragraphs, string Guidance);
