namespace ZVSearch.Web.Pages.Charts;

/// <summary>A cell of a <see cref="MatrixChart"/>.</summary>
/// <param name="Count">0 or more; less than none counts as none.</param>
/// <param name="Link">Address behind it; null for none.</param>
/// <param name="IsBlindSpot">True where something is expected and nothing was found; only counts when <paramref name="Count"/> is none.</param>
public sealed record MatrixCell(int Count, string? Link = null, bool IsBlindSpot = false);
