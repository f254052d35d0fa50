using Microsoft.EntityFrameworkCore;
using ZVSearch.Core.Findings.Overlaps;
using ZVSearch.Store.Catalogue;

namespace ZVSearch.Store.Insights;

/// <summary>The writing side of the overviews: profiles, pairs and themes. Used by a run, which alone writes.</summary>
public sealed class InsightsWriter(CatalogueStore store)
{
    /// <summary>Rows per statement; SQLite takes a limited number of values at a time.</summary>
    private const int Batch = 500;

    /// <summary>Sequence number and version of every profile that is kept, by hash of the document.</summary>
    public async Task<IReadOnlyDictionary<string, (long Sequence, int Version)>> ProfilesKnownAsync(CancellationToken stop)
    {
        CatalogueContext context = store.Connect();
        await using (context.ConfigureAwait(false))
        {
            return await context.Profiles.AsNoTracking().Select(p => new { p.Hash, p.Sequence, p.Version })
                .ToDictionaryAsync(p => p.Hash, p => (p.Sequence, p.Version), StringComparer.Ordinal, stop).ConfigureAwait(false);
        }
    }

    /// <summary>All profiles, by hash.</summary>
    public async Task<IReadOnlyList<ProfileRow>> ProfilesAsync(CancellationToken stop)
    {
        CatalogueContext context = store.Connect();
        await using (context.ConfigureAwait(false))
        {
            return await context.Profiles.AsNoTracking().OrderBy(p => p.Hash).ToListAsync(stop).ConfigureAwait(false);
        }
    }

    /// <summary>Pieces of work of all documents that have some, by hash.</summary>
    public async Task<IReadOnlyList<(string Hash, byte[] Work)>> WorkAsync(CancellationToken stop)
    {
        CatalogueContext context = store.Connect();
        await using (context.ConfigureAwait(false))
        {
            var rows = await context.Profiles.AsNoTracking().Where(p => p.Work != null).OrderBy(p => p.Hash).Select(p => new { p.Hash, p.Work }).ToListAsync(stop).ConfigureAwait(false);
            return [.. rows.Select(r => (r.Hash, r.Work ?? []))];
        }
    }

    /// <summary>Profiles of some documents, by hash.</summary>
    public async Task<IReadOnlyList<ProfileRow>> ProfilesAsync(IReadOnlyCollection<string> hashes, CancellationToken stop)
    {
        CatalogueContext context = store.Connect();
        await using (context.ConfigureAwait(false))
        {
            return await context.Profiles.AsNoTracking().Where(p => hashes.Contains(p.Hash)).OrderBy(p => p.Hash).ToListAsync(stop).ConfigureAwait(false);
        }
    }

    /// <summary>Puts new profiles in the place of old ones.</summary>
    public async Task PutProfilesAsync(IReadOnlyList<ProfileRow> profiles, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(profiles);
        CatalogueContext context = store.Connect();
        await using (context.ConfigureAwait(false))
        {
            await using var transaction = (await context.Database.BeginTransactionAsync(stop).ConfigureAwait(false)).ConfigureAwait(false);
            string[] hashes = [.. profiles.Select(p => p.Hash)];
            await context.Profiles.Where(p => hashes.Contains(p.Hash)).ExecuteDeleteAsync(stop).ConfigureAwait(false);
            context.Profiles.AddRange(profiles);
            await context.SaveChangesAsync(stop).ConfigureAwait(false);
            await context.Database.CommitTransactionAsync(stop).ConfigureAwait(false);
        }
    }

    /// <summary>Forgets documents: their profiles, their pairs and their places in themes.</summary>
    public async Task ForgetAsync(IReadOnlyList<string> hashes, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(hashes);
        CatalogueContext context = store.Connect();
        await using (context.ConfigureAwait(false))
        {
            foreach (string[] part in hashes.Chunk(Batch))
            {
                await context.Profiles.Where(p => part.Contains(p.Hash)).ExecuteDeleteAsync(stop).ConfigureAwait(false);
                await context.Overlaps.Where(o => part.Contains(o.A) || part.Contains(o.B)).ExecuteDeleteAsync(stop).ConfigureAwait(false);
                await context.ThemeDocuments.Where(d => part.Contains(d.Hash)).ExecuteDeleteAsync(stop).ConfigureAwait(false);
            }
        }
    }

    /// <summary>Puts the pairs of compared documents in the place of their old ones, in one transaction.</summary>
    /// <param name="compared">Hashes of the documents that were compared again; null when all were.</param>
    /// <param name="pairs">All pairs that they take part in now.</param>
    /// <param name="stop">Stops before anything has changed.</param>
    public async Task ReplacePairsAsync(IReadOnlyList<string>? compared, IReadOnlyList<OverlapPair> pairs, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        CatalogueContext context = store.Connect();
        await using (context.ConfigureAwait(false))
        {
            await using var transaction = (await context.Database.BeginTransactionAsync(stop).ConfigureAwait(false)).ConfigureAwait(false);
            if (compared is null) { await context.Overlaps.ExecuteDeleteAsync(stop).ConfigureAwait(false); }

            foreach (string[] part in (compared ?? []).Chunk(Batch)) { await context.Overlaps.Where(o => part.Contains(o.A) || part.Contains(o.B)).ExecuteDeleteAsync(stop).ConfigureAwait(false); }

            context.ChangeTracker.AutoDetectChangesEnabled = false;
            foreach (OverlapPair[] part in pairs.Chunk(Batch * 10))
            {
                context.Overlaps.AddRange(part.Select(PairCodec.ToRow));
                await context.SaveChangesAsync(stop).ConfigureAwait(false);
                context.ChangeTracker.Clear();
            }

            await context.Database.CommitTransactionAsync(stop).ConfigureAwait(false);
        }
    }

    /// <summary>A number that tells how far an overview has come; 0 when it was never made.</summary>
    public async Task<long> StateAsync(string name, CancellationToken stop)
    {
        CatalogueContext context = store.Connect();
        await using (context.ConfigureAwait(false))
        {
            return await context.InsightStates.Where(s => s.Name == name).Select(s => s.Value).FirstOrDefaultAsync(stop).ConfigureAwait(false);
        }
    }

    public async Task SetStateAsync(string name, long value, CancellationToken stop)
    {
        CatalogueContext context = store.Connect();
        await using (context.ConfigureAwait(false))
        {
            InsightStateRow? known = await context.InsightStates.FindAsync([name], stop).ConfigureAwait(false);
            if (known is null) { context.InsightStates.Add(new InsightStateRow { Name = name, Value = value }); }
            else { known.Value = value; }

            await context.SaveChangesAsync(stop).ConfigureAwait(false);
        }
    }
}
