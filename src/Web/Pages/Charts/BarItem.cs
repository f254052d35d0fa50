namespace ZVSearch.Web.Pages.Charts;

/// <summary>A row of a <see cref="BarChart"/>.</summary>
/// <param name="Label">What is counted in it.</param>
/// <param name="Value">The count; null when it was kept back because it is too small. Less than none counts as none.</param>
/// <param name="Link">Address behind it; null for none.</param>
public sealed record BarItem(string Label, int? Value, string? Link = null);
