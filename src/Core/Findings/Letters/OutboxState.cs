namespace ZVSearch.Core.Findings.Letters;

/// <summary>How far a mail is. The names are stored: they do not change.</summary>
public enum OutboxState
{
    /// <summary>Waits for its turn, for the first time or again.</summary>
    Queued,

    /// <summary>
    /// The last byte was about to be handed over, and no answer is known. Whether it arrived cannot be known either, so it is never sent again by itself: a person decides.
    /// </summary>
    Uncertain,

    /// <summary>The mail server has taken it.</summary>
    Sent,

    /// <summary>The mail server refused it for good, or it was tried too often.</summary>
    Failed,

    /// <summary>A person, or a lost subscription, took it back before it went out.</summary>
    Cancelled,
}
