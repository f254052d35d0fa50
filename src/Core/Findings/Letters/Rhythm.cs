namespace ZVSearch.Core.Findings.Letters;

/// <summary>How often a reader gets a letter. The names are stored: they do not change.</summary>
public enum Rhythm
{
    /// <summary>After every run that brought something.</summary>
    Direct,

    Weekly,
    Monthly,
    Quarterly,
}
