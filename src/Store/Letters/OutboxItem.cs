using ZVSearch.Core.Findings.Letters;

namespace ZVSearch.Store.Letters;

/// <summary>A mail in the outbox without its content, for lists; the fields are those of <see cref="OutboxRow"/>.</summary>
/// <param name="Id">Number of the mail.</param>
/// <param name="SubscriptionId">Whose mail it is.</param>
/// <param name="LetterId">Null for a mail with only news of kept questions.</param>
/// <param name="Mail">Where it goes.</param>
/// <param name="Subject">Its subject.</param>
/// <param name="State">How far it is.</param>
/// <param name="Attempts">Times that it was tried.</param>
/// <param name="NotBefore">UTC; not tried before.</param>
/// <param name="Fault">What the last attempt ended with, in Dutch; null when nothing went wrong.</param>
/// <param name="At">UTC; when it was queued.</param>
/// <param name="SentAt">UTC; null until the mail server took it.</param>
public sealed record OutboxItem(int Id, int SubscriptionId, int? LetterId, string Mail, string Subject, OutboxState State, int Attempts, DateTime NotBefore, string? Fault, DateTime At, DateTime? SentAt);
