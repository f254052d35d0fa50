using ZVSearch.Core.Findings.Letters;
using ZVSearch.Core.Readers;
using ZVSearch.Reports.Letters.Forms;
using ZVSearch.Reports.Mail;
using ZVSearch.Reports.Schedules;
using ZVSearch.Reports.Summaries;
using ZVSearch.Store.Catalogue;
using ZVSearch.Store.Findings;
using ZVSearch.Store.Insights;
using ZVSearch.Store.Letters;

namespace ZVSearch.Reports.Letters;

/// <summary>
/// subscriptions → letters → outbox. Whose period is over gets a letter in the making; an approved letter becomes one mail for each of its readers, together with the news of
/// their kept questions. Everything is keyed by subscription and period, so a round that was broken off, or runs twice, changes nothing.
/// </summary>
public sealed class LetterRound(
    SummaryMaker maker, FindingsReader findings, CatalogueReader catalogue, OverlapReader overlaps, LetterStore letters, SubscriptionStore subscriptions, OutboxStore outbox, TimeProvider clock)
{
    private readonly LetterFilter _filter = new(catalogue);

    /// <summary>Makes what is due, and puts what is approved in the outbox.</summary>
    /// <param name="settings">Null when mail is not set up: letters are made then, and wait.</param>
    /// <param name="alerts">News of kept questions.</param>
    /// <param name="isDry">True to tell what would be done without keeping or sending anything.</param>
    /// <param name="stop">Stops between two letters.</param>
    public async Task<LetterRoundReport> RunAsync(MailSettings? settings, IAlertSource alerts, bool isDry, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(alerts);
        var report = new LetterRoundReport(0, 0, [], 0);
        IReadOnlyList<LetterRow> open = [.. (await letters.AllAsync(stop).ConfigureAwait(false)).Where(l => l.Status is LetterStatus.Draft or LetterStatus.Approved)];
        foreach (Rhythm rhythm in Enum.GetValues<Rhythm>())
        {
            IReadOnlyList<SubscriptionRow> active = await subscriptions.ActiveAsync(rhythm, stop).ConfigureAwait(false);
            foreach (IGrouping<(string Key, LetterPeriod Period), SubscriptionRow> group in active
                .Select(s => (Row: s, Period: PeriodOf(s, open)))
                .Where(p => p.Period is not null).GroupBy(p => (p.Row.Key(), p.Period ?? throw new InvalidOperationException()), p => p.Row))
            {
                stop.ThrowIfCancellationRequested();
                report = await DueAsync(report, group.Key.Period, [.. group], settings, alerts, isDry, stop).ConfigureAwait(false);
            }
        }

        return report;
    }

    /// <summary>A letter that still waits for its editor keeps its place, however late it is: the next one follows when it is sent or dropped.</summary>
    private LetterPeriod? PeriodOf(SubscriptionRow subscription, IReadOnlyList<LetterRow> open) =>
        open.FirstOrDefault(l => l.Key == subscription.Key() && l.From == subscription.Until.AddDays(1)) is { } waiting
            ? new LetterPeriod(waiting.From, waiting.To)
            : RhythmCalendar.Next(subscription.Rhythm, subscription.Until, DutchTime.Today(clock));

    /// <summary>Makes a letter for a key and a period, or takes the one that is there.</summary>
    /// <returns>Null when there is nothing to tell.</returns>
    public async Task<(LetterRow Row, Letter Letter)?> MakeAsync(SubscriptionRow like, LetterPeriod period, bool isDry, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(like);
        ArgumentNullException.ThrowIfNull(period);
        string key = like.Key();
        if ((await letters.AllAsync(stop).ConfigureAwait(false)).FirstOrDefault(l => l.Key == key && l.From == period.From && l.To == period.To) is { } known)
        {
            return await letters.FindAsync(known.Id, stop).ConfigureAwait(false) is { } found ? (found.Row, found.Letter) : null;
        }

        Reader reader = like.Reader();
        SummaryStock stock = await SummaryStock.ReadAsync(findings, catalogue, overlaps, reader, stop).ConfigureAwait(false);
        var question = new SummaryQuestion(reader, period.From, period.To, like.Themes, like.Region, await letters.ToldAsync(key, stop).ConfigureAwait(false));
        Letter letter = await maker.MakeAsync(question, stock, stop).ConfigureAwait(false);
        letter = letter with { Themes = [.. letter.Themes.Where(t => t.Points.Count > 0)] };
        if (letter.Themes.Count == 0) { return null; }

        var row = new LetterRow { Key = key, Rhythm = like.Rhythm, From = period.From, To = period.To, Region = letter.Region, Groups = like.Groups };
        if (!isDry) { await letters.AddAsync(row, letter, stop).ConfigureAwait(false); }

        return (row, letter);
    }

    private async Task<LetterRoundReport> DueAsync(LetterRoundReport report, LetterPeriod period, SubscriptionRow[] readers, MailSettings? settings, IAlertSource alerts, bool isDry, CancellationToken stop)
    {
        // Direct: nothing is due until something came in. By its period it comes once a day at most.
        if (readers[0].Rhythm == Rhythm.Direct)
        {
            long newest = await alerts.SequenceAsync(readers[0].Reader(), stop).ConfigureAwait(false);
            readers = [.. readers.Where(r => r.SeenSequence < newest)];
            if (readers.Length == 0) { return report; }
        }

        (LetterRow Row, Letter Letter)? made = await MakeAsync(readers[0], period, isDry, stop).ConfigureAwait(false);
        if (made is { Row: { Status: LetterStatus.Draft } draft })
        {
            if (settings is null || settings.Approval.Contains(draft.Rhythm)) { return report with { Made = report.Made + 1, Waiting = report.Waiting + 1 }; }

            if (!isDry) { await letters.DecideAsync(draft.Id, LetterStatus.Approved, "vanzelf (dit ritme vraagt geen akkoord)", stop).ConfigureAwait(false); }

            report = report with { Made = report.Made + 1 };
        }

        if (settings is null) { return report; }

        foreach (SubscriptionRow reader in readers)
        {
            report = await QueueAsync(report, reader, made is { Row.Status: LetterStatus.Dropped } ? null : made, period, settings, alerts, isDry, stop).ConfigureAwait(false);
        }

        // Noted last: after a crash in between, those who have it are skipped by their key and the others follow.
        if (made is { Row: { Status: not (LetterStatus.Sent or LetterStatus.Dropped), Id: > 0 } row } && !isDry) { await letters.SentAsync(row.Id, stop).ConfigureAwait(false); }

        return report;
    }

    private async Task<LetterRoundReport> QueueAsync(
        LetterRoundReport report, SubscriptionRow reader, (LetterRow Row, Letter Letter)? made, LetterPeriod period, MailSettings settings, IAlertSource alerts, bool isDry, CancellationToken stop)
    {
        Reader eyes = reader.Reader();
        long sequence = alerts.CanSearch || reader.Searches.Length == 0 ? await alerts.SequenceAsync(eyes, stop).ConfigureAwait(false) : reader.SeenSequence;
        IReadOnlyList<SearchAlert> news = reader.Searches.Length == 0 ? [] : await alerts.SinceAsync(reader.Searches, reader.SeenSequence, eyes, settings.BaseAddress, stop).ConfigureAwait(false);
        Letter? letter = made is null ? null : await _filter.ForAsync(made.Value.Letter, eyes, stop).ConfigureAwait(false);
        if (letter is not { Themes.Count: > 0 } && news.Count == 0)
        {
            if (!isDry) { await subscriptions.AdvanceAsync(reader.Id, period.To, sequence, stop).ConfigureAwait(false); }

            return report with { Silent = report.Silent + 1 };
        }

        OutboxRow mail = MailComposer.Compose(reader, letter is { Themes.Count: > 0 } ? made?.Row.Id : null, letter is { Themes.Count: > 0 } ? letter : null, period.To, news, settings, clock.GetUtcNow());
        if (!isDry && !await outbox.QueueAsync(mail, period.To, sequence, stop).ConfigureAwait(false)) { return report; }

        return report with { Mails = [.. report.Mails, (mail.Mail, mail.Subject, period.To)] };
    }
}
