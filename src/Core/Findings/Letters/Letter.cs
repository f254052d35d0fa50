namespace ZVSearch.Core.Findings.Letters;

/// <summary>The periodic letter to a board: two minutes of reading, every sentence with its source.</summary>
/// <param name="From">First day of the period.</param>
/// <param name="To">Last day of the period.</param>
/// <param name="Region">Municipality or district that it is about; null for the whole unit.</param>
/// <param name="Themes">Heaviest first.</param>
/// <param name="Opening">Written by a person, for above the themes; null when nobody did.</param>
public sealed record Letter(DateOnly From, DateOnly To, string? Region, IReadOnlyList<LetterTheme> Themes, string? Opening = null);
