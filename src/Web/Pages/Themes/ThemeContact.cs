using ZVSearch.Core.Findings;

namespace ZVSearch.Web.Pages.Themes;

/// <summary>A function that a document names.</summary>
/// <param name="Role">For instance projectleider.</param>
/// <param name="Name">Who held it then.</param>
/// <param name="Document">The document that says so.</param>
/// <param name="Place">Where; null when a person filled it in.</param>
public sealed record ThemeContact(string Role, string Name, DescribedDocument Document, Place? Place);
