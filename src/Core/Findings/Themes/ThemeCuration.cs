namespace ZVSearch.Core.Findings.Themes;

/// <summary>What a person can do with a theme.</summary>
public enum ThemeCuration
{
    Renamed,
    Merged,
    Hidden,
    Shown,
}
