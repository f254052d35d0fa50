namespace ZVSearch.Web.Pages.Themes;

/// <summary>A sentence that carries a theme, with the place where it stands.</summary>
/// <param name="Text">As written.</param>
/// <param name="Title">Title of its document.</param>
/// <param name="Page">1-based page.</param>
/// <param name="Address">The document at that place.</param>
public sealed record ThemeQuote(string Text, string Title, int Page, string Address);
