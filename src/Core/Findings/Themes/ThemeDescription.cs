namespace ZVSearch.Core.Findings.Themes;

/// <summary>How a theme is named and shown. Comes from documents that every reader of the theme may see.</summary>
/// <param name="Label">Dutch phrases that tell it from other themes.</param>
/// <param name="Terms">Telling phrases, most telling first.</param>
/// <param name="Taxonomy">Id of the policy theme of the pack that it comes nearest to; null when none is near.</param>
/// <param name="Sentences">Sentences that carry it, best first; each of another document.</param>
public sealed record ThemeDescription(string Label, IReadOnlyList<string> Terms, string? Taxonomy, IReadOnlyList<ThemeSentence> Sentences);
