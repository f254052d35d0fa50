using ZVSearch.Core.Findings.Themes;

namespace ZVSearch.Store.Insights;

/// <summary>What happened to a theme: the log.</summary>
public sealed class ThemeEventRow
{
    public int Id { get; set; }

    /// <summary>UTC.</summary>
    public DateTime At { get; set; }

    public ThemeChange Change { get; set; }

    public required string Theme { get; set; }

    /// <summary>Id of the theme it came from or went to; null when there is none.</summary>
    public string? Other { get; set; }

    /// <summary>Documents before and after.</summary>
    public int Before { get; set; }

    public int After { get; set; }
}
