namespace ZVSearch.Core.Findings;

/// <summary>Who says that a fact is so.</summary>
public enum FactOrigin
{
    /// <summary>The program found it.</summary>
    Extracted,

    /// <summary>The program found it and a person agreed.</summary>
    Confirmed,

    /// <summary>A person gave this value.</summary>
    Corrected,
}
