using ZVSearch.Core.Findings.Letters;

namespace ZVSearch.Store.Letters;

/// <summary>A mail that must go out, goes out, or went out. What was sent stays, as it was sent.</summary>
public sealed class OutboxRow
{
    public int Id { get; set; }

    /// <summary>Subscription and period: unique, so nothing is queued twice.</summary>
    public required string Key { get; set; }

    public int SubscriptionId { get; set; }

    /// <summary>Null for a mail with only news of kept questions.</summary>
    public int? LetterId { get; set; }

    public required string Mail { get; set; }

    public required string Subject { get; set; }

    /// <summary>Message-ID, without angle brackets; the same at every attempt, so that a receiver can tell a repeat.</summary>
    public required string MessageId { get; set; }

    /// <summary>The whole message as it goes over the line (MIME).</summary>
    public required byte[] Content { get; set; }

    public OutboxState State { get; set; }

    /// <summary>Times that it was tried.</summary>
    public int Attempts { get; set; }

    /// <summary>UTC; not tried before.</summary>
    public DateTime NotBefore { get; set; }

    /// <summary>What the last attempt ended with, in Dutch; null when nothing went wrong.</summary>
    public string? Fault { get; set; }

    /// <summary>UTC.</summary>
    public DateTime At { get; set; }

    /// <summary>UTC; null until the mail server took it.</summary>
    public DateTime? SentAt { get; set; }
}
