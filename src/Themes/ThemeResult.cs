using ZVSearch.Core.Findings.Themes;

namespace ZVSearch.Themes;

/// <summary>All themes of a collection.</summary>
/// <param name="Themes">By number of documents, largest first.</param>
/// <param name="Unassigned">Why a document fits nowhere, by hash.</param>
/// <param name="Events">What changed since the last run.</param>
public sealed record ThemeResult(IReadOnlyList<FoundTheme> Themes, IReadOnlyDictionary<string, string> Unassigned, IReadOnlyList<ThemeEvent> Events);
