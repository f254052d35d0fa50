namespace ZVSearch.Core.Findings;

/// <summary>How an agreement stands on a given day.</summary>
public enum AgreementStatus
{
    /// <summary>Neither start and end nor duration could be found.</summary>
    Unknown,

    Valid,
    Expired,

    /// <summary>Not adopted or signed yet.</summary>
    Concept,

    /// <summary>Without end.</summary>
    Indefinite,
}
