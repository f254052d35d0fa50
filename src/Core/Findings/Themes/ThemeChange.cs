namespace ZVSearch.Core.Findings.Themes;

/// <summary>What can happen to a theme between two runs.</summary>
public enum ThemeChange
{
    New,
    Grown,
    Shrunk,
    Split,
    Merged,
    Gone,

    /// <summary>The same theme under another id, after everything was grouped anew.</summary>
    Continued,
}
