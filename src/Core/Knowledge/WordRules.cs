namespace ZVSearch.Core.Knowledge;

/// <summary>What is known about words. Sources: synonyms.txt, everyday.txt, synonyms-casesensitive.txt, compound-parts.txt and abbreviations.csv of the pack.</summary>
/// <param name="Synonyms">Equivalent words and groups of words, for questions.</param>
/// <param name="Capitals">Words that mean something else with exactly these capitals, and the terms that stand for them.</param>
/// <param name="CompoundParts">Words of the field that compounds are made of.</param>
/// <param name="Abbreviations">Short forms.</param>
public sealed record WordRules(
    IReadOnlyList<SynonymRule> Synonyms,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Capitals,
    IReadOnlyList<string> CompoundParts,
    IReadOnlyList<Abbreviation> Abbreviations);
