namespace ZVSearch.Core.Findings;

/// <summary>How an agreement provides for something that it should provide for. A sign for a privacy officer, never a verdict.</summary>
public enum ClauseStatus
{
    Missing,
    Weak,
    Present,

    /// <summary>Leans on a law that no longer holds, or does not hold yet.</summary>
    Outdated,
}
