using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Storage;
using ZVSearch.Core.Findings.Letters;
using ZVSearch.Store.Catalogue;

namespace ZVSearch.Store.Letters;

/// <summary>
/// Keeps the mails that go out. Every change of state is one update that names the state it expects, so of two processes that want the same mail only one gets it.
/// </summary>
public sealed class OutboxStore(CatalogueStore store, TimeProvider clock)
{
    private const string NoAnswer = "De mailserver heeft geen antwoord gegeven. Het is niet bekend of dit bericht is aangekomen.";

    /// <summary>Puts a mail in the queue; false, and nothing changes, when there is one with its key.</summary>
    /// <param name="mail">Gets its state and time here.</param>
    /// <param name="stop">Stops before anything is written.</param>
    public async Task<bool> QueueAsync(OutboxRow mail, CancellationToken stop)
    {
        CatalogueContext context = store.Connect();
        await using (context.ConfigureAwait(false))
        {
            return await QueueAsync(context, mail, stop).ConfigureAwait(false);
        }
    }

    /// <summary>
    /// Puts a mail in the queue and notes up to where its reader is told, both or neither: a stop in between can lead neither to a period told twice nor to one that is left out.
    /// </summary>
    /// <param name="mail">Gets its state and time here.</param>
    /// <param name="until">See <see cref="SubscriptionRow.Until"/>.</param>
    /// <param name="sequence">See <see cref="SubscriptionRow.SeenSequence"/>.</param>
    /// <param name="stop">Stops before anything is written.</param>
    /// <returns>False when there is a mail with its key; the reader is then noted as told all the same.</returns>
    public async Task<bool> QueueAsync(OutboxRow mail, DateOnly until, long sequence, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(mail);
        CatalogueContext context = store.Connect();
        await using (context.ConfigureAwait(false))
        {
            IDbContextTransaction transaction = await context.Database.BeginTransactionAsync(stop).ConfigureAwait(false);
            await using (transaction.ConfigureAwait(false))
            {
                bool isNew = await QueueAsync(context, mail, stop).ConfigureAwait(false);
                await SubscriptionStore.AdvanceAsync(context, mail.SubscriptionId, until, sequence, stop).ConfigureAwait(false);
                await transaction.CommitAsync(stop).ConfigureAwait(false);
                return isNew;
            }
        }
    }

    /// <summary>The oldest mail whose turn it is, with its content; null when there is none.</summary>
    public async Task<OutboxRow?> NextDueAsync(CancellationToken stop)
    {
        DateTime now = Now;
        CatalogueContext context = store.Connect();
        await using (context.ConfigureAwait(false))
        {
            return await context.Outbox.AsNoTracking().Where(m => m.State == OutboxState.Queued && m.NotBefore <= now).OrderBy(m => m.At).ThenBy(m => m.Id).FirstOrDefaultAsync(stop).ConfigureAwait(false);
        }
    }

    /// <summary>
    /// Takes a mail for the moment in which its last byte goes over the line. Not asynchronous, because it must be on disk before the program that writes those bytes goes on.
    /// </summary>
    /// <returns>False when it was taken back, or its subscription ended: then it may not go out.</returns>
    public bool TryTake(int id)
    {
        using CatalogueContext context = store.Connect();
        return context.Outbox
            .Where(m => m.Id == id && m.State == OutboxState.Queued && !context.Subscriptions.Any(s => s.Id == m.SubscriptionId && s.Status != SubscriptionStatus.Active))
            .ExecuteUpdate(m => m.SetProperty(x => x.State, OutboxState.Uncertain).SetProperty(x => x.Attempts, x => x.Attempts + 1).SetProperty(x => x.Fault, NoAnswer)) > 0;
    }

    /// <summary>The mail server has taken it; false when it was not on its way.</summary>
    public Task<bool> SentAsync(int id, CancellationToken stop)
    {
        DateTime now = Now;
        return UpdateAsync(m => m.Id == id && m.State == OutboxState.Uncertain, m => m.SetProperty(x => x.State, OutboxState.Sent).SetProperty(x => x.SentAt, now).SetProperty(x => x.Fault, (string?)null), stop);
    }

    /// <summary>It did not arrive, for sure, and is tried again; false when it was neither queued nor on its way.</summary>
    /// <param name="id">The mail.</param>
    /// <param name="notBefore">UTC; when.</param>
    /// <param name="fault">Why, in Dutch.</param>
    /// <param name="stop">Stops before anything is written.</param>
    public Task<bool> RetryAsync(int id, DateTime notBefore, string fault, CancellationToken stop) => UpdateAsync(
        IsOpen(id),
        m => m.SetProperty(x => x.State, OutboxState.Queued).SetProperty(x => x.NotBefore, notBefore).SetProperty(x => x.Fault, fault)
            .SetProperty(x => x.Attempts, x => x.State == OutboxState.Queued ? x.Attempts + 1 : x.Attempts),
        stop);

    /// <summary>It did not arrive, for sure, and is not tried again; false when it was neither queued nor on its way.</summary>
    public Task<bool> FailAsync(int id, string fault, CancellationToken stop) => UpdateAsync(
        IsOpen(id),
        m => m.SetProperty(x => x.State, OutboxState.Failed).SetProperty(x => x.Fault, fault).SetProperty(x => x.Attempts, x => x.State == OutboxState.Queued ? x.Attempts + 1 : x.Attempts),
        stop);

    /// <summary>A person takes it back; false when it is no longer queued.</summary>
    public Task<bool> CancelAsync(int id, CancellationToken stop) => UpdateAsync(m => m.Id == id && m.State == OutboxState.Queued, m => m.SetProperty(x => x.State, OutboxState.Cancelled), stop);

    /// <summary>A person wants it sent again; false when it neither failed nor is uncertain, or its subscription has ended.</summary>
    public async Task<bool> RequeueAsync(int id, CancellationToken stop)
    {
        DateTime now = Now;
        CatalogueContext context = store.Connect();
        await using (context.ConfigureAwait(false))
        {
            return await context.Outbox
                .Where(m => m.Id == id && (m.State == OutboxState.Failed || m.State == OutboxState.Uncertain) && !context.Subscriptions.Any(s => s.Id == m.SubscriptionId && s.Status != SubscriptionStatus.Active))
                .ExecuteUpdateAsync(m => m.SetProperty(x => x.State, OutboxState.Queued).SetProperty(x => x.NotBefore, now).SetProperty(x => x.Attempts, 0).SetProperty(x => x.Fault, (string?)null), stop)
                .ConfigureAwait(false) > 0;
        }
    }

    /// <summary>Takes back the queued mails of subscriptions that ended or bounced; returns how many.</summary>
    public async Task<int> CancelEndedAsync(CancellationToken stop)
    {
        CatalogueContext context = store.Connect();
        await using (context.ConfigureAwait(false))
        {
            return await CancelEndedAsync(context, stop).ConfigureAwait(false);
        }
    }

    /// <summary>Newest first.</summary>
    public async Task<IReadOnlyList<OutboxItem>> ListAsync(OutboxFilter filter, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(filter);
        CatalogueContext context = store.Connect();
        await using (context.ConfigureAwait(false))
        {
            return await context.Outbox
                .Where(m => (filter.State == null || m.State == filter.State) && (filter.SubscriptionId == null || m.SubscriptionId == filter.SubscriptionId) && (filter.LetterId == null || m.LetterId == filter.LetterId))
                .OrderByDescending(m => m.At).ThenByDescending(m => m.Id).Skip(filter.Skip).Take(filter.Take)
                .Select(m => new OutboxItem(m.Id, m.SubscriptionId, m.LetterId, m.Mail, m.Subject, m.State, m.Attempts, m.NotBefore, m.Fault, m.At, m.SentAt))
                .ToListAsync(stop).ConfigureAwait(false);
        }
    }

    /// <summary>Mails per state; states without mails are left out.</summary>
    public async Task<IReadOnlyDictionary<OutboxState, int>> CountsAsync(CancellationToken stop)
    {
        CatalogueContext context = store.Connect();
        await using (context.ConfigureAwait(false))
        {
            return await context.Outbox.GroupBy(m => m.State).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, stop).ConfigureAwait(false);
        }
    }

    /// <summary>One mail with its content; null when it is not there.</summary>
    public async Task<OutboxRow?> FindAsync(int id, CancellationToken stop) => await FirstAsync(m => m.Id == id, stop).ConfigureAwait(false);

    /// <summary>The mail with this Message-ID, without angle brackets; null when it is not ours.</summary>
    public async Task<OutboxRow?> FindAsync(string messageId, CancellationToken stop) => await FirstAsync(m => m.MessageId == messageId, stop).ConfigureAwait(false);

    internal static Task<int> CancelEndedAsync(CatalogueContext context, CancellationToken stop) => context.Outbox
        .Where(m => m.State == OutboxState.Queued && context.Subscriptions.Any(s => s.Id == m.SubscriptionId && s.Status != SubscriptionStatus.Active))
        .ExecuteUpdateAsync(m => m.SetProperty(x => x.State, OutboxState.Cancelled), stop);

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    private static Expression<Func<OutboxRow, bool>> IsOpen(int id) => m => m.Id == id && (m.State == OutboxState.Queued || m.State == OutboxState.Uncertain);

    private async Task<bool> QueueAsync(CatalogueContext context, OutboxRow mail, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(mail);
        mail.State = OutboxState.Queued;
        mail.At = Now;
        context.Outbox.Add(mail);
        try
        {
            await context.SaveChangesAsync(stop).ConfigureAwait(false);
            return true;
        }
        catch (DbUpdateException fault) when (SubscriptionStore.IsDouble(fault))
        {
            context.Entry(mail).State = EntityState.Detached;
            return false;
        }
    }

    private async Task<bool> UpdateAsync(Expression<Func<OutboxRow, bool>> expected, Action<UpdateSettersBuilder<OutboxRow>> change, CancellationToken stop)
    {
        CatalogueContext context = store.Connect();
        await using (context.ConfigureAwait(false))
        {
            return await context.Outbox.Where(expected).ExecuteUpdateAsync(change, stop).ConfigureAwait(false) > 0;
        }
    }

    private async Task<OutboxRow?> FirstAsync(Expression<Func<OutboxRow, bool>> which, CancellationToken stop)
    {
        CatalogueContext context = store.Connect();
        await using (context.ConfigureAwait(false))
        {
            return await context.Outbox.AsNoTracking().FirstOrDefaultAsync(which, stop).ConfigureAwait(false);
        }
    }
}
