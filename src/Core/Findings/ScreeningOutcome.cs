namespace ZVSearch.Core.Findings;

/// <summary>What the screening of a document for personal data came to.</summary>
public enum ScreeningOutcome
{
    /// <summary>As it is.</summary>
    Allowed,

    /// <summary>With placeholders for personal data.</summary>
    Masked,

    /// <summary>Not at all: about individual people, or doubtful.</summary>
    Quarantined,
}
