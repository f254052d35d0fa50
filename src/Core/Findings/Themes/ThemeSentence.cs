namespace ZVSearch.Core.Findings.Themes;

/// <summary>A sentence that carries a theme.</summary>
/// <param name="Hash">Hash of its document.</param>
/// <param name="Page">1-based page.</param>
/// <param name="Text">As written.</param>
public sealed record ThemeSentence(string Hash, int Page, string Text);
