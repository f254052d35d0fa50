namespace ZVSearch.Reports.Overviews;

/// <summary>An overview as a paper for a meeting.</summary>
/// <param name="Title">On top of the first page.</param>
/// <param name="Subtitle">Below it: date and choice.</param>
/// <param name="Sections">In the order of the paper.</param>
public sealed record Overview(string Title, string Subtitle, IReadOnlyList<OverviewSection> Sections);
