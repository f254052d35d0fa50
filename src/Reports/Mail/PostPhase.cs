namespace ZVSearch.Reports.Mail;

/// <summary>What the mail server was last asked about.</summary>
internal enum PostPhase
{
    /// <summary>Greeting, encryption, sign-in.</summary>
    Connecting,

    /// <summary>Who sends.</summary>
    Sender,

    /// <summary>Who receives.</summary>
    Recipient,

    /// <summary>The message, not yet its last byte.</summary>
    Content,

    /// <summary>The message is marked as on its way; its last byte may have gone.</summary>
    HandedOver,
}
