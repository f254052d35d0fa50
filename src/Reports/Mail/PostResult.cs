namespace ZVSearch.Reports.Mail;

/// <summary>How an attempt to hand one mail to the mail server ended.</summary>
public enum PostResult
{
    /// <summary>The mail server has taken it.</summary>
    Sent,

    /// <summary>The mail server refused it for now.</summary>
    Postponed,

    /// <summary>The line broke, or took too long, before the last byte: it did not arrive.</summary>
    Interrupted,

    /// <summary>The mail server refused it for good.</summary>
    Refused,

    /// <summary>The mail server says that this address does not exist.</summary>
    NoSuchAddress,

    /// <summary>The last byte was handed over and no answer came: it may have arrived.</summary>
    Unanswered,

    /// <summary>Somebody took it back just before the last byte: it did not arrive.</summary>
    TakenBack,

    /// <summary>The mail server does not answer, or not now. This is not about this mail.</summary>
    Unreachable,

    /// <summary>Encryption, sign-in or sender is refused: a person must change the settings. This is not about this mail.</summary>
    Misconfigured,
}
