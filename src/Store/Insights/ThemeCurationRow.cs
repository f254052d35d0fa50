using ZVSearch.Core.Findings.Themes;

namespace ZVSearch.Store.Insights;

/// <summary>What a person did with a theme. Never changed; the last one of a kind counts.</summary>
public sealed class ThemeCurationRow
{
    public int Id { get; set; }

    public required string Theme { get; set; }

    public ThemeCuration Kind { get; set; }

    /// <summary>New name, or id of the theme it was merged into; empty otherwise.</summary>
    public required string Value { get; set; }

    public required string By { get; set; }

    /// <summary>UTC.</summary>
    public DateTime At { get; set; }
}
