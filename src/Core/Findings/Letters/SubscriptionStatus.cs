namespace ZVSearch.Core.Findings.Letters;

/// <summary>Whether a subscription gets letters. The names are stored: they do not change.</summary>
public enum SubscriptionStatus
{
    Active,

    /// <summary>The reader, or the administrator for them, ended it.</summary>
    Ended,

    /// <summary>The mail server, or a bounce, said that the address does not exist.</summary>
    Bounced,
}
