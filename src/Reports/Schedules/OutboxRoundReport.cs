using ZVSearch.Reports.Mail;

namespace ZVSearch.Reports.Schedules;

/// <summary>What one round of sending did.</summary>
/// <param name="Sent">Mails that the mail server took.</param>
/// <param name="Later">Mails that are tried again.</param>
/// <param name="Failed">Mails that were refused for good or tried too often.</param>
/// <param name="Uncertain">Mails that may have arrived; a person decides.</param>
/// <param name="Cancelled">Mails that were taken back because their subscription ended.</param>
/// <param name="Bounced">Subscriptions that ended because their address does not exist.</param>
/// <param name="Stopped">Why the round stopped early; null when it did not.</param>
/// <param name="Fault">The same for people, in Dutch.</param>
/// <param name="IsBusy">Another round is running, so nothing was done.</param>
/// <param name="NotBefore">UTC; nothing may go out before this moment. Null when mail may go out now.</param>
public sealed record OutboxRoundReport(
    int Sent = 0,
    int Later = 0,
    int Failed = 0,
    int Uncertain = 0,
    int Cancelled = 0,
    int Bounced = 0,
    PostResult? Stopped = null,
    string? Fault = null,
    bool IsBusy = false,
    DateTimeOffset? NotBefore = null);
