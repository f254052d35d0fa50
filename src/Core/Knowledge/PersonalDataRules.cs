namespace ZVSearch.Core.Knowledge;

/// <summary>How personal data and casework are recognised. Source: pii-patterns.json of the pack, explained in pii.md.</summary>
/// <param name="Patterns">In the order in which they are tried; an earlier one takes the place of a later one.</param>
/// <param name="CaseWords">Words for people in a case (betrokkene, verdachte …); three different ones are a sign, never proof.</param>
/// <param name="StrongCaseWords">Words of a file about a person (diagnose, antecedenten …); two different ones are a sign.</param>
/// <param name="CaseHeadings">Headings of files about people.</param>
/// <param name="PersonColumns">Column heads that, beside a column of names, make a list of people.</param>
/// <param name="ExampleWords">Words of made-up examples: they speak against real casework.</param>
/// <param name="PolicyTypes">Ids of document types that speak about cases in general.</param>
/// <param name="PrivateDomains">Mail domains of private people.</param>
/// <param name="ProfessionalWords">Words of functions: a number beside them is a work number.</param>
public sealed record PersonalDataRules(
    IReadOnlyList<PersonalDataPattern> Patterns,
    IReadOnlyList<string> CaseWords,
    IReadOnlyList<string> StrongCaseWords,
    IReadOnlyList<string> CaseHeadings,
    IReadOnlyList<string> PersonColumns,
    IReadOnlyList<string> ExampleWords,
    IReadOnlyList<string> PolicyTypes,
    IReadOnlyList<string> PrivateDomains,
    IReadOnlyList<string> ProfessionalWords);
