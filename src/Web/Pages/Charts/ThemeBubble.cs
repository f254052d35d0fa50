namespace ZVSearch.Web.Pages.Charts;

/// <summary>A theme on a <see cref="ThemeMap"/>.</summary>
/// <param name="Label">Name of the theme.</param>
/// <param name="X">0 (left) to 1 (right); outside it stands at the edge.</param>
/// <param name="Y">0 (top) to 1 (bottom); outside it stands at the edge.</param>
/// <param name="Count">Its size, 0 or more.</param>
/// <param name="Link">Address behind it; null for none.</param>
public sealed record ThemeBubble(string Label, double X, double Y, int Count, string? Link = null);
