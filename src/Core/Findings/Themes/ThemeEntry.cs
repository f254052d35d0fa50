namespace ZVSearch.Core.Findings.Themes;

/// <summary>A theme as a reader sees it.</summary>
/// <param name="Id">Lasting id.</param>
/// <param name="Label">The name that a person gave it, else the one that was found.</param>
/// <param name="Description">What was found.</param>
/// <param name="Documents">Its documents that the reader may see, with weights of 0 to 1, heaviest first.</param>
public sealed record ThemeEntry(string Id, string Label, ThemeDescription Description, IReadOnlyList<(DescribedDocument Document, double Weight)> Documents);
