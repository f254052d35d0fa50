using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using ZVSearch.Core.Documents;
using ZVSearch.Core.Passages;
using ZVSearch.Core.Readers;

namespace ZVSearch.Store.Catalogue;

/// <summary>Questions to the catalogue. Those about documents name their reader; those for operation are the administrator's.</summary>
public sealed class CatalogueReader(CatalogueStore store)
{
    /// <summary>A document that is there and that the reader may see; else null.</summary>
    public async Task<DocumentRow?> FindAsync(string hash, Reader reader, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(reader);
        CatalogueContext context = store.Connect();
        await using (context.ConfigureAwait(false))
        {
            DocumentRow? document = await context.Documents.AsNoTracking().FirstOrDefaultAsync(d => d.Hash == hash && !d.IsRemoved, stop).ConfigureAwait(false);
            return document?.MaySee(reader) == true ? document : null;
        }
    }

    /// <summary>Text and passages of a document; null when it is not there or may not be seen.</summary>
    public async Task<(CleanText Text, IReadOnlyList<Passage> Passages)?> TextAsync(string hash, Reader reader, CancellationToken stop)
    {
        if (await FindAsync(hash, reader, stop).ConfigureAwait(false) is null) { return null; }

        CatalogueContext context = store.Connect();
        await using (context.ConfigureAwait(false))
        {
            byte[]? content = await context.Texts.Where(t => t.Hash == hash).Select(t => t.Content).FirstOrDefaultAsync(stop).ConfigureAwait(false);
            return content is null ? null : TextCodec.Read(content);
        }
    }

    /// <summary>All paths, past ones included, that lead to a document; open ones first.</summary>
    public async Task<IReadOnlyList<PathRow>> PathsAsync(string hash, Reader reader, CancellationToken stop)
    {
        if (await FindAsync(hash, reader, stop).ConfigureAwait(false) is null) { return []; }

        CatalogueContext context = store.Connect();
        await using (context.ConfigureAwait(false))
        {
            return await context.Paths.AsNoTracking().Where(p => p.Hash == hash).OrderBy(p => p.Until != null).ThenBy(p => p.File).ToListAsync(stop).ConfigureAwait(false);
        }
    }

    /// <summary>Paths that are there now, by root; all roots when it is null.</summary>
    public async Task<IReadOnlyList<PathRow>> OpenPathsAsync(string? root, CancellationToken stop)
    {
        CatalogueContext context = store.Connect();
        await using (context.ConfigureAwait(false))
        {
            return await context.Paths.AsNoTracking().Where(p => p.Until == null && (root == null || p.Root == root)).OrderBy(p => p.Id).ToListAsync(stop).ConfigureAwait(false);
        }
    }

    /// <summary>By hash of each document that is there: the day (UTC) on which it was first seen.</summary>
    public async Task<IReadOnlyDictionary<string, DateOnly>> ArrivedAsync(CancellationToken stop)
    {
        CatalogueContext context = store.Connect();
        await using (context.ConfigureAwait(false))
        {
            var first = await context.Paths.AsNoTracking().Where(p => p.Hash != string.Empty).GroupBy(p => p.Hash).Select(g => new { g.Key, Since = g.Min(p => p.Since) }).ToListAsync(stop).ConfigureAwait(false);
            return first.ToDictionary(f => f.Key, f => DateOnly.FromDateTime(f.Since), StringComparer.Ordinal);
        }
    }

    /// <summary>Documents that are there, by hash.</summary>
    public async Task<IReadOnlyDictionary<string, DocumentRow>> DocumentsAsync(CancellationToken stop)
    {
        CatalogueContext context = store.Connect();
        await using (context.ConfigureAwait(false))
        {
            return await context.Documents.AsNoTracking().Where(d => !d.IsRemoved).ToDictionaryAsync(d => d.Hash, StringComparer.Ordinal, stop).ConfigureAwait(false);
        }
    }

    /// <summary>Documents that are there and that the reader may see, in order of hash; read one by one.</summary>
    public async IAsyncEnumerable<DocumentRow> VisibleAsync(Reader reader, [EnumeratorCancellation] CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(reader);
        CatalogueContext context = store.Connect();
        await using (context.ConfigureAwait(false))
        {
            IQueryable<DocumentRow> rows = context.Documents.AsNoTracking().Where(d => !d.IsRemoved).OrderBy(d => d.Hash);
            await foreach (DocumentRow row in rows.AsAsyncEnumerable().WithCancellation(stop).ConfigureAwait(false))
            {
                if (row.MaySee(reader)) { yield return row; }
            }
        }
    }

    /// <summary>Rows that changed after a sequence number and that the reader may see, in order, tombstones included; without text.</summary>
    public async IAsyncEnumerable<DocumentRow> VisibleChangesAsync(long sequence, Reader reader, [EnumeratorCancellation] CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(reader);
        CatalogueContext context = store.Connect();
        await using (context.ConfigureAwait(false))
        {
            IQueryable<DocumentRow> rows = context.Documents.AsNoTracking().Where(d => d.Sequence > sequence).OrderBy(d => d.Sequence);
            await foreach (DocumentRow row in rows.AsAsyncEnumerable().WithCancellation(stop).ConfigureAwait(false))
            {
                if (row.MaySee(reader)) { yield return row; }
            }
        }
    }

    /// <summary>Changes after a sequence number, in order; the text is null for tombstones.</summary>
    public async IAsyncEnumerable<(DocumentRow Document, byte[]? Text)> ChangesAfterAsync(long sequence, [EnumeratorCancellation] CancellationToken stop)
    {
        CatalogueContext context = store.Connect();
        await using (context.ConfigureAwait(false))
        {
            var changes =
                from document in context.Documents.AsNoTracking()
                join text in context.Texts.AsNoTracking() on document.Hash equals text.Hash into texts
                from text in texts.DefaultIfEmpty()
                where document.Sequence > sequence
                orderby document.Sequence
                select new { document, Content = text == null ? null : text.Content };
            await foreach (var change in changes.AsAsyncEnumerable().WithCancellation(stop).ConfigureAwait(false))
            {
                yield return (change.document, change.Content);
            }
        }
    }

    /// <summary>Runs, newest first; for administrators.</summary>
    public async Task<IReadOnlyList<RunRow>> RunsAsync(CancellationToken stop)
    {
        CatalogueContext context = store.Connect();
        await using (context.ConfigureAwait(false))
        {
            return await context.Runs.AsNoTracking().OrderByDescending(r => r.Id).ToListAsync(stop).ConfigureAwait(false);
        }
    }

    /// <summary>How every file ended in one run, in the order of the run; for administrators.</summary>
    public async Task<IReadOnlyList<RunFileRow>> RunFilesAsync(int run, CancellationToken stop)
    {
        CatalogueContext context = store.Connect();
        await using (context.ConfigureAwait(false))
        {
            return await context.RunFiles.AsNoTracking().Where(f => f.RunId == run).OrderBy(f => f.Id).ToListAsync(stop).ConfigureAwait(false);
        }
    }

    /// <summary>Changes whenever documents, corrections, judgements, themes or overviews change: answers made before may be kept as long as it stays the same.</summary>
    public async Task<string> StampAsync(CancellationToken stop)
    {
        CatalogueContext context = store.Connect();
        await using (context.ConfigureAwait(false))
        {
            return await context.Database.SqlQuery<string>($"""
                SELECT coalesce((SELECT max(Sequence) FROM Documents), 0) || '.' || coalesce((SELECT max(Id) FROM Corrections), 0) || '.' || coalesce((SELECT max(Id) FROM Judgements), 0)
                || '.' || coalesce((SELECT max(Id) FROM ThemeCurations), 0) || '.' || coalesce((SELECT max(Id) FROM ThemeEvents), 0) || '.' || coalesce((SELECT sum(Value) FROM InsightStates), 0)
                || '.' || (SELECT count(*) FROM Corrections) || '.' || coalesce((SELECT max(Id) || '-' || count(Finished) FROM Runs), 0) AS Value
                """).SingleAsync(stop).ConfigureAwait(false);
        }
    }

    /// <summary>Number of runs that never ended, the present one not counted.</summary>
    public async Task<int> InterruptedRunsAsync(CancellationToken stop)
    {
        CatalogueContext context = store.Connect();
        await using (context.ConfigureAwait(false))
        {
            return await context.Runs.CountAsync(r => r.Finished == null, stop).ConfigureAwait(false);
        }
    }
}
