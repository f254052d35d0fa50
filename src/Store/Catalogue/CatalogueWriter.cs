using Microsoft.EntityFrameworkCore;
using ZVSearch.Core.Documents;
using ZVSearch.Core.Findings;
using ZVSearch.Store.Findings;

namespace ZVSearch.Store.Catalogue;

/// <summary>The writing side of the catalogue. One per data folder at a time; the lock of the index sees to that.</summary>
public sealed class CatalogueWriter
{
    private readonly CatalogueStore _store;
    private readonly TimeProvider _clock;
    private long _sequence;

    private CatalogueWriter(CatalogueStore store, TimeProvider clock, long sequence) => (_store, _clock, _sequence) = (store, clock, sequence);

    /// <summary>Number of the last change; 0 in an empty catalogue.</summary>
    public long Sequence => _sequence;

    public static async Task<CatalogueWriter> OpenAsync(CatalogueStore store, TimeProvider clock, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(store);
        CatalogueContext context = store.Connect();
        await using (context.ConfigureAwait(false))
        {
            long sequence = await context.Documents.MaxAsync(d => (long?)d.Sequence, stop).ConfigureAwait(false) ?? 0;
            return new CatalogueWriter(store, clock, sequence);
        }
    }

    public async Task<int> StartRunAsync(CancellationToken stop)
    {
        CatalogueContext context = _store.Connect();
        await using (context.ConfigureAwait(false))
        {
            var run = new RunRow { Started = _clock.GetUtcNow().UtcDateTime };
            context.Runs.Add(run);
            await context.SaveChangesAsync(stop).ConfigureAwait(false);
            return run.Id;
        }
    }

    public async Task FinishRunAsync(int run, int received, CancellationToken stop)
    {
        CatalogueContext context = _store.Connect();
        await using (context.ConfigureAwait(false))
        {
            DateTime now = _clock.GetUtcNow().UtcDateTime;
            await context.Runs.Where(r => r.Id == run)
                .ExecuteUpdateAsync(r => r.SetProperty(x => x.Finished, now).SetProperty(x => x.Received, received), stop).ConfigureAwait(false);
        }
    }

    /// <summary>Writes a batch as one transaction. Documents get their sequence numbers in the order of the batch.</summary>
    public async Task ApplyAsync(CatalogueBatch batch, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(batch);
        CatalogueContext context = _store.Connect();
        await using (context.ConfigureAwait(false))
        {
            await using var transaction = (await context.Database.BeginTransactionAsync(stop).ConfigureAwait(false)).ConfigureAwait(false);
            DateTime now = _clock.GetUtcNow().UtcDateTime;
            if (batch.EndedPaths.Count > 0)
            {
                await context.Paths.Where(p => batch.EndedPaths.Contains(p.Id))
                    .ExecuteUpdateAsync(p => p.SetProperty(x => x.Until, now), stop).ConfigureAwait(false);
            }

            await BasicsCorrected.ApplyAsync(context, [.. batch.Documents.Select(d => d.Document)], stop).ConfigureAwait(false);
            string[] hashes = [.. batch.Documents.Select(d => d.Document.Hash)];
            HashSet<string> known = [.. await context.Documents.Where(d => hashes.Contains(d.Hash)).Select(d => d.Hash).ToListAsync(stop).ConfigureAwait(false)];
            HashSet<string> withText = [.. await context.Texts.Where(t => hashes.Contains(t.Hash)).Select(t => t.Hash).ToListAsync(stop).ConfigureAwait(false)];
            context.ChangeTracker.AutoDetectChangesEnabled = false;
            await context.Facts.Where(f => hashes.Contains(f.Hash)).ExecuteDeleteAsync(stop).ConfigureAwait(false);
            foreach ((DocumentRow document, byte[] text, IReadOnlyList<Fact> facts) in batch.Documents)
            {
                foreach (IGrouping<string, Fact> group in facts.GroupBy(f => FactGroups.Of(f.Card)))
                {
                    context.Entry(new FactRow { Hash = document.Hash, Group = group.Key, Content = FactCodec.Write([.. group]) }).State = EntityState.Added;
                }

                document.Sequence = ++_sequence;
                context.Entry(document).State = known.Contains(document.Hash) ? EntityState.Modified : EntityState.Added;
                var row = new DocumentTextRow { Hash = document.Hash, Content = text };
                context.Entry(row).State = withText.Contains(document.Hash) ? EntityState.Modified : EntityState.Added;
            }

            await ScreenedAsync(context, batch, stop).ConfigureAwait(false);
            context.Paths.AddRange(batch.Paths);
            context.RunFiles.AddRange(batch.Journal);
            await context.SaveChangesAsync(stop).ConfigureAwait(false);
            await context.Database.CommitTransactionAsync(stop).ConfigureAwait(false);
        }
    }

    /// <summary>The newest screening of each file; a file that turned out clean loses its row.</summary>
    private static async Task ScreenedAsync(CatalogueContext context, CatalogueBatch batch, CancellationToken stop)
    {
        string[] screened = [.. batch.Screenings.Select(s => s.Hash).Concat(batch.Documents.Select(d => d.Document.Hash)).Distinct()];
        await context.Screenings.Where(s => screened.Contains(s.Hash)).ExecuteDeleteAsync(stop).ConfigureAwait(false);
        context.Screenings.AddRange(batch.Screenings.DistinctBy(s => s.Hash));
    }

    /// <summary>
    /// Brings documents in line with their paths: a document to which no path leads any more becomes a tombstone and loses its
    /// text; one whose shown path has gone is shown under the first path that is left. Can be repeated without harm.
    /// </summary>
    /// <param name="sourceOf">Name of the source by root and file.</param>
    /// <param name="stop">Stops before the transaction ends.</param>
    /// <returns>The changed rows.</returns>
    public async Task<IReadOnlyList<DocumentRow>> ReconcileAsync(Func<string, string, string> sourceOf, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(sourceOf);
        CatalogueContext context = _store.Connect();
        await using (context.ConfigureAwait(false))
        {
            List<PathRow> open = await context.Paths.AsNoTracking().Where(p => p.Until == null && (p.Outcome == OutcomeKind.Indexed || p.Outcome == OutcomeKind.Duplicate)).ToListAsync(stop).ConfigureAwait(false);
            ILookup<string, PathRow> paths = open.ToLookup(p => p.Hash, StringComparer.Ordinal);
            List<DocumentRow> documents = await context.Documents.Where(d => !d.IsRemoved).OrderBy(d => d.Hash).ToListAsync(stop).ConfigureAwait(false);
            var changed = new List<DocumentRow>();
            foreach (DocumentRow document in documents)
            {
                PathRow? first = paths[document.Hash].OrderBy(p => p.File, StringComparer.Ordinal).ThenBy(p => p.Root, StringComparer.Ordinal).FirstOrDefault();
                if (first is null) { document.IsRemoved = true; }
                else if (first.File == document.File) { continue; }
                else { (document.File, document.Source) = (first.File, sourceOf(first.Root, first.File)); }

                document.Sequence = ++_sequence;
                changed.Add(document);
            }

            string[] removed = [.. changed.Where(d => d.IsRemoved).Select(d => d.Hash)];
            await using var transaction = (await context.Database.BeginTransactionAsync(stop).ConfigureAwait(false)).ConfigureAwait(false);
            await context.SaveChangesAsync(stop).ConfigureAwait(false);
            await context.Texts.Where(t => removed.Contains(t.Hash)).ExecuteDeleteAsync(stop).ConfigureAwait(false);
            await context.Facts.Where(f => removed.Contains(f.Hash)).ExecuteDeleteAsync(stop).ConfigureAwait(false);
            await context.Database.CommitTransactionAsync(stop).ConfigureAwait(false);
            return changed;
        }
    }

    /// <summary>Puts corrections of title, kind, date and regions into the row of a document; the index follows by its number.</summary>
    public async Task RefreshAsync(string hash, CancellationToken stop)
    {
        CatalogueContext context = _store.Connect();
        await using (context.ConfigureAwait(false))
        {
            if (await context.Documents.FirstOrDefaultAsync(d => d.Hash == hash && !d.IsRemoved, stop).ConfigureAwait(false) is not { } document) { return; }

            await BasicsCorrected.ApplyAsync(context, [document], stop).ConfigureAwait(false);
            document.Sequence = ++_sequence;
            await context.SaveChangesAsync(stop).ConfigureAwait(false);
        }
    }

    /// <summary>Makes a document a tombstone, without title: nothing of what it said stays.</summary>
    public async Task RemoveAsync(string hash, CancellationToken stop)
    {
        CatalogueContext context = _store.Connect();
        await using (context.ConfigureAwait(false))
        {
            if (await context.Documents.FirstOrDefaultAsync(d => d.Hash == hash, stop).ConfigureAwait(false) is not { } document) { return; }

            (document.IsRemoved, document.Title, document.Regions, document.Date, document.Type) = (true, "Verwijderd", [], null, null);
            document.Sequence = ++_sequence;
            await context.SaveChangesAsync(stop).ConfigureAwait(false);
            await context.Texts.Where(t => t.Hash == hash).ExecuteDeleteAsync(stop).ConfigureAwait(false);
        }
    }

    /// <summary>Writes the database anew, so that nothing that was deleted stays in free pages or in the log.</summary>
    public async Task CompactAsync(CancellationToken stop)
    {
        CatalogueContext context = _store.Connect();
        await using (context.ConfigureAwait(false))
        {
            await context.Database.ExecuteSqlRawAsync("VACUUM;", stop).ConfigureAwait(false);
            await context.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE);", stop).ConfigureAwait(false);
        }
    }

    /// <summary>Writes the log of transactions into the database file, so that an index commit never runs ahead of it.</summary>
    public async Task CheckpointAsync(CancellationToken stop)
    {
        CatalogueContext context = _store.Connect();
        await using (context.ConfigureAwait(false))
        {
            await context.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(FULL);", stop).ConfigureAwait(false);
        }
    }
}
