namespace ZVSearch.Core.Knowledge;

/// <summary>How personal data is recognised.</summary>
/// <param name="Patterns">In the order of the pack.</param>
/// <param name="CaseWords">Words for people in a case (betrokkene, verdachte …); three different ones are a sign, never proof.</param>
/// <param name="StrongCaseWords">Words of a file about a person (diagnose, antecedenten …); two different ones are a sign.</param>
public sealed record PersonalDataRules(
    IReadOnlyList<PersonalDataPattern> Patterns,
    IReadOnlyList<string> CaseWords,
    IReadOnlyList<string> StrongCaseWords);
