namespace ZVSearch.Language.Synonyms;

/// <summary>Terms that stand in a row in a text.</summary>
/// <param name="Text">As written in the rule, for people.</param>
/// <param name="Terms">Stems, at least one.</param>
/// <param name="Positions">0-based place of each, stop words between them counted.</param>
public sealed record TermSequence(string Text, IReadOnlyList<string> Terms, IReadOnlyList<int> Positions);
