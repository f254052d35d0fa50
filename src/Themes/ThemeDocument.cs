using ZVSearch.Core.Findings;

namespace ZVSearch.Themes;

/// <summary>A document as it takes part in the grouping.</summary>
/// <param name="Document">Its card; facts are not needed.</param>
/// <param name="Layer">Who may see it: empty for everybody, else its groups, sorted and joined.</param>
/// <param name="Profile">What is compared.</param>
public sealed record ThemeDocument(DescribedDocument Document, string Layer, ThemeProfile Profile);
