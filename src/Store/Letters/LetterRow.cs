using ZVSearch.Core.Findings.Letters;

namespace ZVSearch.Store.Letters;

/// <summary>One letter, for all subscriptions with the same key.</summary>
public sealed class LetterRow
{
    public int Id { get; set; }

    /// <summary>See <see cref="SubscriptionRow.Key"/>; unique together with the period.</summary>
    public required string Key { get; set; }

    public Rhythm Rhythm { get; set; }

    public DateOnly From { get; set; }

    public DateOnly To { get; set; }

    /// <summary>Null for the whole unit.</summary>
    public string? Region { get; set; }

    /// <summary>Groups whose documents its readers may see.</summary>
    public required string[] Groups { get; set; }

    public LetterStatus Status { get; set; }

    /// <summary>UTC.</summary>
    public DateTime At { get; set; }

    /// <summary>Who approved or dropped it; null while it is a draft.</summary>
    public string? DecidedBy { get; set; }

    /// <summary>UTC; null while it is a draft.</summary>
    public DateTime? DecidedAt { get; set; }

    /// <summary>UTC; null until it was handed to the outbox.</summary>
    public DateTime? SentAt { get; set; }
}
