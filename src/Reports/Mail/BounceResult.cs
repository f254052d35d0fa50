namespace ZVSearch.Reports.Mail;

/// <summary>What a message from a mail server turned out to be.</summary>
public enum BounceResult
{
    /// <summary>Not a notification about a delivery, or one that cannot be read.</summary>
    NotANotification,

    /// <summary>The mail is late, arrived, or may still arrive; nothing changed.</summary>
    NotPermanent,

    /// <summary>Not about a mail, or an address, of ours; nothing changed.</summary>
    NotOurs,

    /// <summary>The address gets no more letters.</summary>
    Bounced,
}
