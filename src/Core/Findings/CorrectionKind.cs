namespace ZVSearch.Core.Findings;

/// <summary>What a person can say about a fact.</summary>
public enum CorrectionKind
{
    /// <summary>The value must be another one.</summary>
    Corrected,

    /// <summary>A value is missing.</summary>
    Added,

    /// <summary>The value is right.</summary>
    Confirmed,

    /// <summary>The document does not say this.</summary>
    Rejected,
}
