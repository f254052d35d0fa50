using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using ZVSearch.Core.Findings.Letters;
using ZVSearch.Store.Catalogue;

namespace ZVSearch.Store.Letters;

/// <summary>Keeps who gets which letter. Whoever ends a subscription also takes back its mails that have not gone out.</summary>
public sealed class SubscriptionStore(CatalogueStore store, TimeProvider clock)
{
    private const int TokenBytes = 16;

    /// <summary>All of them, ended ones too, by name.</summary>
    public async Task<IReadOnlyList<SubscriptionRow>> AllAsync(CancellationToken stop)
    {
        CatalogueContext context = store.Connect();
        await using (context.ConfigureAwait(false))
        {
            List<SubscriptionRow> rows = await context.Subscriptions.AsNoTracking().ToListAsync(stop).ConfigureAwait(false);
            return [.. rows.OrderBy(s => s.Name, StringComparer.CurrentCultureIgnoreCase).ThenBy(s => s.Id)];
        }
    }

    /// <summary>Those that get letters in this rhythm, in the order in which they came.</summary>
    public async Task<IReadOnlyList<SubscriptionRow>> ActiveAsync(Rhythm rhythm, CancellationToken stop)
    {
        CatalogueContext context = store.Connect();
        await using (context.ConfigureAwait(false))
        {
            return await context.Subscriptions.AsNoTracking().Where(s => s.Rhythm == rhythm && s.Status == SubscriptionStatus.Active).OrderBy(s => s.Id).ToListAsync(stop).ConfigureAwait(false);
        }
    }

    /// <summary>One of them, whatever its status; null when it is not there.</summary>
    public async Task<SubscriptionRow?> FindAsync(int id, CancellationToken stop)
    {
        CatalogueContext context = store.Connect();
        await using (context.ConfigureAwait(false))
        {
            return await context.Subscriptions.AsNoTracking().FirstOrDefaultAsync(s => s.Id == id, stop).ConfigureAwait(false);
        }
    }

    /// <summary>Adds one. An ended or bounced one of the same address and rhythm comes back to life, with its old secret, so that links in old mails keep working.</summary>
    /// <param name="draft">What the reader wants.</param>
    /// <param name="until">The day before the first period begins.</param>
    /// <param name="sequence">Documents with a higher sequence number are new to the reader.</param>
    /// <param name="stop">Stops before anything is written.</param>
    public async Task<SubscriptionOutcome> AddAsync(SubscriptionDraft draft, DateOnly until, long sequence, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(draft);
        string mail = Lower(draft.Mail);
        CatalogueContext context = store.Connect();
        await using (context.ConfigureAwait(false))
        {
            SubscriptionRow? row = await context.Subscriptions.FirstOrDefaultAsync(s => s.Mail == mail && s.Rhythm == draft.Rhythm, stop).ConfigureAwait(false);
            if (row?.Status == SubscriptionStatus.Active) { return SubscriptionOutcome.Exists; }

            if (row is null)
            {
                row = new SubscriptionRow { Name = draft.Name, Mail = mail, Themes = [], Groups = [], Searches = [], Token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(TokenBytes)) };
                context.Subscriptions.Add(row);
            }

            Fill(row, draft);
            row.Status = SubscriptionStatus.Active;
            row.Until = until;
            row.SeenSequence = sequence;
            row.At = clock.GetUtcNow().UtcDateTime;
            return await SaveAsync(context, stop).ConfigureAwait(false);
        }
    }

    /// <summary>Changes what the reader gets; status, secret and period stay.</summary>
    public async Task<SubscriptionOutcome> ChangeAsync(int id, SubscriptionDraft draft, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(draft);
        CatalogueContext context = store.Connect();
        await using (context.ConfigureAwait(false))
        {
            SubscriptionRow? row = await context.Subscriptions.FirstOrDefaultAsync(s => s.Id == id, stop).ConfigureAwait(false);
            if (row is null) { return SubscriptionOutcome.NotFound; }

            Fill(row, draft);
            return await SaveAsync(context, stop).ConfigureAwait(false);
        }
    }

    /// <summary>Ends one; false when it is not there. Ending it twice is the same as once.</summary>
    public async Task<bool> EndAsync(int id, CancellationToken stop)
    {
        CatalogueContext context = store.Connect();
        await using (context.ConfigureAwait(false))
        {
            int found = await context.Subscriptions.Where(s => s.Id == id).ExecuteUpdateAsync(s => s.SetProperty(x => x.Status, SubscriptionStatus.Ended), stop).ConfigureAwait(false);
            await OutboxStore.CancelEndedAsync(context, stop).ConfigureAwait(false);
            return found > 0;
        }
    }

    /// <summary>Ends the subscription of an unsubscribe link; null when no subscription has this secret. Clicking twice is the same as once.</summary>
    public async Task<SubscriptionRow?> EndAsync(string token, CancellationToken stop)
    {
        SubscriptionRow? row = await OfTokenAsync(token, stop).ConfigureAwait(false);
        if (row is null || !await EndAsync(row.Id, stop).ConfigureAwait(false)) { return null; }

        row.Status = SubscriptionStatus.Ended;
        return row;
    }

    /// <summary>The subscription of an unsubscribe link, whatever its status; null when no subscription has this secret.</summary>
    public async Task<SubscriptionRow?> OfTokenAsync(string token, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(token);
        if (token.Length != 2 * TokenBytes || !token.All(char.IsAsciiHexDigitLower)) { return null; }

        CatalogueContext context = store.Connect();
        await using (context.ConfigureAwait(false))
        {
            // Looked up by its first half, compared by the other in constant time: the time that an answer takes gives nothing away about the half that still must be guessed.
            string start = token[..TokenBytes];
            List<SubscriptionRow> rows = await context.Subscriptions.AsNoTracking().Where(s => s.Token.StartsWith(start)).ToListAsync(stop).ConfigureAwait(false);
            return rows.Find(r => CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(r.Token), Encoding.ASCII.GetBytes(token)));
        }
    }

    /// <summary>Notes that this address does not exist, for all rhythms; returns how many subscriptions that stopped.</summary>
    public async Task<int> BounceAsync(string mail, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(mail);
        string address = Lower(mail);
        CatalogueContext context = store.Connect();
        await using (context.ConfigureAwait(false))
        {
            int found = await context.Subscriptions.Where(s => s.Mail == address && s.Status == SubscriptionStatus.Active)
                .ExecuteUpdateAsync(s => s.SetProperty(x => x.Status, SubscriptionStatus.Bounced), stop).ConfigureAwait(false);
            await OutboxStore.CancelEndedAsync(context, stop).ConfigureAwait(false);
            return found;
        }
    }

    /// <summary>Notes up to where the reader has been told; only forward. False when it is not there, or was further already.</summary>
    public async Task<bool> AdvanceAsync(int id, DateOnly until, long sequence, CancellationToken stop)
    {
        CatalogueContext context = store.Connect();
        await using (context.ConfigureAwait(false))
        {
            return await AdvanceAsync(context, id, until, sequence, stop).ConfigureAwait(false) > 0;
        }
    }

    internal static Task<int> AdvanceAsync(CatalogueContext context, int id, DateOnly until, long sequence, CancellationToken stop) => context.Subscriptions
        .Where(s => s.Id == id && s.Until <= until && s.SeenSequence <= sequence && (s.Until < until || s.SeenSequence < sequence))
        .ExecuteUpdateAsync(s => s.SetProperty(x => x.Until, until).SetProperty(x => x.SeenSequence, sequence), stop);

    private static void Fill(SubscriptionRow row, SubscriptionDraft draft)
    {
        row.Name = draft.Name;
        row.Mail = Lower(draft.Mail);
        row.Rhythm = draft.Rhythm;
        row.Region = draft.Region;
        row.Themes = [.. draft.Themes];
        row.Groups = [.. draft.Groups];
        row.Searches = [.. draft.Searches];
    }

    /// <summary>Somebody else may have added the same address in between: the unique index decides.</summary>
    private static async Task<SubscriptionOutcome> SaveAsync(CatalogueContext context, CancellationToken stop)
    {
        try
        {
            await context.SaveChangesAsync(stop).ConfigureAwait(false);
            return SubscriptionOutcome.Done;
        }
        catch (DbUpdateException fault) when (IsDouble(fault))
        {
            return SubscriptionOutcome.Exists;
        }
    }

    internal static bool IsDouble(DbUpdateException fault) => fault.InnerException is SqliteException { SqliteExtendedErrorCode: SQLitePCL.raw.SQLITE_CONSTRAINT_UNIQUE };

#pragma warning disable CA1308 // Addresses are kept and shown in lower case; nothing is decided by this.
    private static string Lower(string mail) => mail.Trim().ToLowerInvariant();
#pragma warning restore CA1308
}
