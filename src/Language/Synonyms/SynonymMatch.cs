namespace ZVSearch.Language.Synonyms;

/// <summary>A group of words of a question for which other ways to say it are known.</summary>
/// <param name="Start">0-based rank of the first term among those of the question.</param>
/// <param name="Length">Number of terms, at least 1.</param>
/// <param name="Alternatives">Other ways to say it.</param>
public sealed record SynonymMatch(int Start, int Length, IReadOnlyList<TermSequence> Alternatives);
