namespace ZVSearch.Core.Findings.Themes;

/// <summary>What happened to a theme.</summary>
/// <param name="Change">What.</param>
/// <param name="Theme">Id of the theme.</param>
/// <param name="Other">Id of the theme it came from or went to; null when there is none.</param>
/// <param name="Before">Documents before.</param>
/// <param name="After">Documents after.</param>
public sealed record ThemeEvent(ThemeChange Change, string Theme, string? Other, int Before, int After);
