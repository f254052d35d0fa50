namespace ZVSearch.Core.Knowledge;

/// <summary>Where a fact stands.</summary>
public enum CueKind
{
    /// <summary>"Budget: …" or a table row "Budget | …".</summary>
    Label,

    /// <summary>In the section under this heading.</summary>
    Heading,

    /// <summary>Inside a sentence.</summary>
    Pattern,
}
