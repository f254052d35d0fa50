using Microsoft.EntityFrameworkCore;
using ZVSearch.Core.Findings.Letters;
using ZVSearch.Store.Catalogue;

namespace ZVSearch.Store.Letters;

/// <summary>Keeps letters with every state that people gave them. Nothing is overwritten: a change is a new version.</summary>
public sealed class LetterStore(CatalogueStore store, TimeProvider clock)
{
    /// <summary>All letters, newest period first.</summary>
    public async Task<IReadOnlyList<LetterRow>> AllAsync(CancellationToken stop)
    {
        CatalogueContext context = store.Connect();
        await using (context.ConfigureAwait(false))
        {
            return await context.Letters.AsNoTracking().OrderByDescending(l => l.To).ThenByDescending(l => l.Id).ToListAsync(stop).ConfigureAwait(false);
        }
    }

    /// <summary>A letter with its last version; null when it is not there.</summary>
    public async Task<(LetterRow Row, Letter Letter, int Version)?> FindAsync(int id, CancellationToken stop)
    {
        CatalogueContext context = store.Connect();
        await using (context.ConfigureAwait(false))
        {
            LetterRow? row = await context.Letters.AsNoTracking().FirstOrDefaultAsync(l => l.Id == id, stop).ConfigureAwait(false);
            LetterVersionRow? last = await context.LetterVersions.AsNoTracking().Where(v => v.LetterId == id).OrderByDescending(v => v.Number).FirstOrDefaultAsync(stop).ConfigureAwait(false);
            return row is null || last is null ? null : (row, LetterCodec.Read(last.Content), last.Number);
        }
    }

    /// <summary>The last version of each of these letters, by id.</summary>
    public async Task<IReadOnlyDictionary<int, Letter>> ContentsAsync(IReadOnlyCollection<int> ids, CancellationToken stop)
    {
        CatalogueContext context = store.Connect();
        await using (context.ConfigureAwait(false))
        {
            List<LetterVersionRow> last = await context.LetterVersions.AsNoTracking()
                .Where(v => ids.Contains(v.LetterId) && !context.LetterVersions.Any(later => later.LetterId == v.LetterId && later.Number > v.Number)).ToListAsync(stop).ConfigureAwait(false);
            return last.ToDictionary(v => v.LetterId, v => LetterCodec.Read(v.Content));
        }
    }

    /// <summary>Every version of a letter, newest first.</summary>
    public async Task<IReadOnlyList<LetterVersionRow>> VersionsAsync(int id, CancellationToken stop)
    {
        CatalogueContext context = store.Connect();
        await using (context.ConfigureAwait(false))
        {
            return await context.LetterVersions.AsNoTracking().Where(v => v.LetterId == id).OrderByDescending(v => v.Number).ToListAsync(stop).ConfigureAwait(false);
        }
    }

    /// <summary>Keeps a new letter with its first version. There is one per key and period: when it is there already, nothing changes.</summary>
    /// <param name="row">Without id.</param>
    /// <param name="letter">As it was made.</param>
    /// <param name="stop">Stops before anything is written.</param>
    /// <returns>The id, of the new letter or of the one that was there.</returns>
    public async Task<int> AddAsync(LetterRow row, Letter letter, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(row);
        CatalogueContext context = store.Connect();
        await using (context.ConfigureAwait(false))
        {
            int known = await context.Letters.Where(l => l.Key == row.Key && l.From == row.From && l.To == row.To).Select(l => l.Id).FirstOrDefaultAsync(stop).ConfigureAwait(false);
            if (known > 0) { return known; }

            Microsoft.EntityFrameworkCore.Storage.IDbContextTransaction transaction = await context.Database.BeginTransactionAsync(stop).ConfigureAwait(false);
            await using (transaction.ConfigureAwait(false))
            {
                row.At = Now();
                context.Letters.Add(row);
                await context.SaveChangesAsync(stop).ConfigureAwait(false);
                context.LetterVersions.Add(new LetterVersionRow { LetterId = row.Id, Number = 1, Content = LetterCodec.Write(letter), By = string.Empty, At = Now(), Change = "Gemaakt uit de documenten" });
                await context.SaveChangesAsync(stop).ConfigureAwait(false);
                await transaction.CommitAsync(stop).ConfigureAwait(false);
            }

            return row.Id;
        }
    }

    /// <summary>Keeps a next version of a draft.</summary>
    /// <param name="id">The letter.</param>
    /// <param name="version">Number of the version that was changed.</param>
    /// <param name="letter">As it is now.</param>
    /// <param name="by">Who changed it.</param>
    /// <param name="change">What was changed, in Dutch.</param>
    /// <param name="stop">Stops before anything is written.</param>
    /// <returns>False when it is no draft any more, or somebody else made that next version: nothing is written then.</returns>
    public async Task<bool> SaveAsync(int id, int version, Letter letter, string by, string change, CancellationToken stop)
    {
        CatalogueContext context = store.Connect();
        await using (context.ConfigureAwait(false))
        {
            bool isDraft = await context.Letters.AnyAsync(l => l.Id == id && l.Status == LetterStatus.Draft, stop).ConfigureAwait(false);
            int last = await context.LetterVersions.Where(v => v.LetterId == id).MaxAsync(v => (int?)v.Number, stop).ConfigureAwait(false) ?? 0;
            if (!isDraft || last != version) { return false; }

            context.LetterVersions.Add(new LetterVersionRow { LetterId = id, Number = version + 1, Content = LetterCodec.Write(letter), By = by, At = Now(), Change = change });
            try
            {
                await context.SaveChangesAsync(stop).ConfigureAwait(false);
                return true;
            }
            catch (DbUpdateException) when (!stop.IsCancellationRequested)
            {
                // Two people saved at once: the number of a version is unique, so one of both comes too late.
                return false;
            }
        }
    }

    /// <summary>A person approves a draft, drops it, or takes either back while it is not sent.</summary>
    /// <returns>False when it is sent already, or not there.</returns>
    public async Task<bool> DecideAsync(int id, LetterStatus status, string by, CancellationToken stop)
    {
        CatalogueContext context = store.Connect();
        await using (context.ConfigureAwait(false))
        {
            DateTime? at = status == LetterStatus.Draft ? null : Now();
            string? who = status == LetterStatus.Draft ? null : by;
            return await context.Letters.Where(l => l.Id == id && l.Status != LetterStatus.Sent)
                .ExecuteUpdateAsync(l => l.SetProperty(x => x.Status, status).SetProperty(x => x.DecidedBy, who).SetProperty(x => x.DecidedAt, at), stop).ConfigureAwait(false) > 0;
        }
    }

    /// <summary>Notes that a letter was handed to the outbox for all its readers; false when it was not approved.</summary>
    public async Task<bool> SentAsync(int id, CancellationToken stop)
    {
        CatalogueContext context = store.Connect();
        await using (context.ConfigureAwait(false))
        {
            DateTime? now = Now();
            return await context.Letters.Where(l => l.Id == id && l.Status == LetterStatus.Approved)
                .ExecuteUpdateAsync(l => l.SetProperty(x => x.Status, LetterStatus.Sent).SetProperty(x => x.SentAt, now), stop).ConfigureAwait(false) > 0;
        }
    }

    /// <summary>Ids of the points that readers with this key were told already.</summary>
    public async Task<IReadOnlySet<string>> ToldAsync(string key, CancellationToken stop)
    {
        CatalogueContext context = store.Connect();
        await using (context.ConfigureAwait(false))
        {
            int[] sent = await context.Letters.Where(l => l.Key == key && l.Status == LetterStatus.Sent).Select(l => l.Id).ToArrayAsync(stop).ConfigureAwait(false);
            var versions = await context.LetterVersions.AsNoTracking().Where(v => sent.Contains(v.LetterId)).ToListAsync(stop).ConfigureAwait(false);
            return versions.GroupBy(v => v.LetterId).Select(g => g.MaxBy(v => v.Number)).OfType<LetterVersionRow>()
                .SelectMany(v => LetterCodec.Read(v.Content).Themes).SelectMany(t => t.Points).Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
        }
    }

    private DateTime Now() => clock.GetUtcNow().UtcDateTime;
}
