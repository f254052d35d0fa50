namespace ZVSearch.Core.Knowledge;

/// <summary>A kind of people or a kind of work, as papers name it. Source: concepts.tsv of the pack.</summary>
/// <param name="Kind">For whom, or what is done.</param>
/// <param name="Id">Lasting id.</param>
/// <param name="Label">Dutch name.</param>
/// <param name="Terms">Ways to say it.</param>
public sealed record Concept(ConceptKind Kind, string Id, string Label, IReadOnlyList<string> Terms);
