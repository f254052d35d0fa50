using Microsoft.Extensions.Logging;
using ZVSearch.Reports.Mail;
using ZVSearch.Store;
using ZVSearch.Store.Letters;

namespace ZVSearch.Reports.Schedules;

/// <summary>Sends what is due. One round at a time, over all processes with the same data folder.</summary>
public sealed class OutboxRound(OutboxStore outbox, SubscriptionStore subscriptions, DataFolder folder, TimeProvider clock, ILogger<OutboxRound> log)
{
    /// <summary>Lines that may break one after the other before the round gives up.</summary>
    private const int MostBreaks = 3;

    private static readonly TimeSpan[] Waits = [TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(15), TimeSpan.FromHours(1)];

    /// <summary>What the last round of this process did; null before the first.</summary>
    public OutboxRoundReport? Last { get; private set; }

    /// <summary>Sends everything whose turn it is; nothing on quiet days or outside the hours of the settings.</summary>
    public async Task<OutboxRoundReport> RunAsync(MailSettings settings, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(settings);
        using OutboxLease? lease = OutboxLease.TryTake(folder);
        if (lease is null) { return new OutboxRoundReport(IsBusy: true); }

        OutboxRoundReport report = await RunWithLeaseAsync(settings, stop).ConfigureAwait(false);
        Tell(report);
        Last = report;
        return report;
    }

    private async Task<OutboxRoundReport> RunWithLeaseAsync(MailSettings settings, CancellationToken stop)
    {
        var quiet = new QuietDays(settings.QuietDays, settings.SendFrom, settings.SendUntil);
        var report = new OutboxRoundReport(Cancelled: await outbox.CancelEndedAsync(stop).ConfigureAwait(false));
        var seen = new HashSet<int>();
        int breaks = 0;
        var post = new SmtpPost(settings);
        await using (post.ConfigureAwait(false))
        {
            while (report.Stopped is null)
            {
                DateTimeOffset now = clock.GetUtcNow(), moment = quiet.NextSendMoment(now);
                if (moment > now) { return report with { NotBefore = moment }; }

                // A mail that comes back within one round would come back for ever.
                if (await outbox.NextDueAsync(stop).ConfigureAwait(false) is not { } mail || !seen.Add(mail.Id)) { return report; }

                PostOutcome outcome = await post.SendAsync(mail, () => outbox.TryTake(mail.Id), stop).ConfigureAwait(false);
                breaks = outcome.Result == PostResult.Interrupted ? breaks + 1 : 0;
                report = await SettleAsync(report, mail, outcome, settings, quiet).ConfigureAwait(false);
                if (breaks == MostBreaks) { report = report with { Stopped = outcome.Result, Fault = outcome.Fault }; }
            }
        }

        return report;
    }

    /// <summary>Writes down what became of a mail. Not to be stopped: what the mail server said is said once.</summary>
    private async Task<OutboxRoundReport> SettleAsync(OutboxRoundReport report, OutboxRow mail, PostOutcome outcome, MailSettings settings, QuietDays quiet)
    {
        string fault = outcome.Fault ?? string.Empty;
        switch (outcome.Result)
        {
            case PostResult.Sent:
                await outbox.SentAsync(mail.Id, CancellationToken.None).ConfigureAwait(false);
                return report with { Sent = report.Sent + 1 };
            case PostResult.Postponed or PostResult.Interrupted when mail.Attempts + 1 < settings.Attempts:
                DateTime next = quiet.NextSendMoment(clock.GetUtcNow() + Waits[Math.Min(mail.Attempts, Waits.Length - 1)]).UtcDateTime;
                await outbox.RetryAsync(mail.Id, next, fault, CancellationToken.None).ConfigureAwait(false);
                return report with { Later = report.Later + 1 };
            case PostResult.Postponed or PostResult.Interrupted:
                await outbox.FailAsync(mail.Id, $"Na {settings.Attempts} pogingen opgegeven. {fault}", CancellationToken.None).ConfigureAwait(false);
                return report with { Failed = report.Failed + 1 };
            case PostResult.Refused:
                await outbox.FailAsync(mail.Id, fault, CancellationToken.None).ConfigureAwait(false);
                return report with { Failed = report.Failed + 1 };
            case PostResult.NoSuchAddress:
                await outbox.FailAsync(mail.Id, fault, CancellationToken.None).ConfigureAwait(false);
                int bounced = await subscriptions.BounceAsync(mail.Mail, CancellationToken.None).ConfigureAwait(false);
                return report with { Failed = report.Failed + 1, Bounced = report.Bounced + bounced };
            case PostResult.Unanswered:
                return report with { Uncertain = report.Uncertain + 1 };
            case PostResult.TakenBack:
                return report with { Cancelled = report.Cancelled + await outbox.CancelEndedAsync(CancellationToken.None).ConfigureAwait(false) };
            case PostResult.Unreachable or PostResult.Misconfigured:
                return report with { Stopped = outcome.Result, Fault = outcome.Fault };
            default:
                throw new InvalidOperationException($"No rule for {outcome.Result}.");
        }
    }

    private void Tell(OutboxRoundReport report)
    {
        if (report.Sent > 0) { MailLog.Sent(log, report.Sent); }

        if (report.Failed > 0) { MailLog.Failed(log, report.Failed); }

        if (report.Uncertain > 0) { MailLog.Uncertain(log, report.Uncertain); }

        if (report.Stopped is { } reason) { MailLog.Stopped(log, reason); }
    }
}
