using Microsoft.EntityFrameworkCore;
using ZVSearch.Core.Findings;
using ZVSearch.Core.Readers;
using ZVSearch.Store.Catalogue;

namespace ZVSearch.Store.Findings;

/// <summary>Questions about facts. Every answer holds the corrections of people, and only documents that the reader may see.</summary>
public sealed class FindingsReader(CatalogueStore store)
{
    /// <summary>All documents that have facts of a group, by path.</summary>
    /// <param name="group">One of <see cref="FactGroups"/>.</param>
    /// <param name="reader">Who asks.</param>
    /// <param name="stop">Stops reading.</param>
    public async Task<IReadOnlyList<DescribedDocument>> AllAsync(string group, Reader reader, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(reader);
        CatalogueContext context = store.Connect();
        await using (context.ConfigureAwait(false))
        {
            var rows = await (
                from fact in context.Facts.AsNoTracking()
                join document in context.Documents.AsNoTracking() on fact.Hash equals document.Hash
                where fact.Group == @group && !document.IsRemoved
                select new { document, fact.Content }).ToListAsync(stop).ConfigureAwait(false);
            ILookup<string, CorrectionRow> corrections = await CorrectionsAsync(context, stop).ConfigureAwait(false);
            return [.. rows.Where(r => r.document.MaySee(reader))
                .OrderBy(r => r.document.File, StringComparer.Ordinal)
                .Select(r => Described(r.document, Corrected(r.document, FactCodec.Read(r.Content), corrections, group)))];
        }
    }

    /// <summary>Everything that one document says; null when it is not there or may not be seen.</summary>
    public async Task<DescribedDocument?> OfAsync(string hash, Reader reader, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(reader);
        CatalogueContext context = store.Connect();
        await using (context.ConfigureAwait(false))
        {
            DocumentRow? document = await context.Documents.AsNoTracking().FirstOrDefaultAsync(d => d.Hash == hash && !d.IsRemoved, stop).ConfigureAwait(false);
            if (document is null || !document.MaySee(reader)) { return null; }

            List<FactRow> rows = await context.Facts.AsNoTracking().Where(f => f.Hash == hash).OrderBy(f => f.Group).ToListAsync(stop).ConfigureAwait(false);
            ILookup<string, CorrectionRow> corrections = await CorrectionsAsync(context, stop).ConfigureAwait(false);
            return Described(document, Corrected(document, [.. rows.SelectMany(r => FactCodec.Read(r.Content))], corrections, null));
        }
    }

    /// <summary>What people said about one document, oldest first.</summary>
    public async Task<IReadOnlyList<Correction>> HistoryAsync(DescribedDocument document, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(document);
        CatalogueContext context = store.Connect();
        await using (context.ConfigureAwait(false))
        {
            return [.. await context.Corrections.AsNoTracking().Where(c => c.Hash == document.Hash || c.File == document.File).OrderBy(c => c.Id).Select(c => c.ToCorrection()).ToListAsync(stop).ConfigureAwait(false)];
        }
    }

    /// <summary>Everything people said about facts, newest first; for administrators.</summary>
    public async Task<IReadOnlyList<CorrectionRow>> AllCorrectionsAsync(CancellationToken stop)
    {
        CatalogueContext context = store.Connect();
        await using (context.ConfigureAwait(false))
        {
            return await context.Corrections.AsNoTracking().OrderByDescending(c => c.Id).ToListAsync(stop).ConfigureAwait(false);
        }
    }

    /// <summary>The document that stands under a path now, with everything that it says; null when there is none that the reader may see.</summary>
    public async Task<DescribedDocument?> AtAsync(string file, Reader reader, CancellationToken stop)
    {
        CatalogueContext context = store.Connect();
        await using (context.ConfigureAwait(false))
        {
            string? hash = await context.Paths.Where(p => p.File == file && p.Until == null).Select(p => p.Hash).FirstOrDefaultAsync(stop).ConfigureAwait(false);
            return hash is null ? null : await OfAsync(hash, reader, stop).ConfigureAwait(false);
        }
    }

    /// <summary>Files in which personal data was found, held back or not; for administrators.</summary>
    public async Task<IReadOnlyList<ScreeningRow>> ScreeningsAsync(CancellationToken stop)
    {
        CatalogueContext context = store.Connect();
        await using (context.ConfigureAwait(false))
        {
            return await context.Screenings.AsNoTracking().OrderBy(s => s.File).ToListAsync(stop).ConfigureAwait(false);
        }
    }

    /// <summary>Decisions of administrators, by hash.</summary>
    public async Task<IReadOnlyDictionary<string, ScreeningOrder>> OrdersAsync(CancellationToken stop)
    {
        CatalogueContext context = store.Connect();
        await using (context.ConfigureAwait(false))
        {
            return await context.Orders.AsNoTracking().ToDictionaryAsync(o => o.Hash, o => o.Order, StringComparer.Ordinal, stop).ConfigureAwait(false);
        }
    }

    private static async Task<ILookup<string, CorrectionRow>> CorrectionsAsync(CatalogueContext context, CancellationToken stop)
    {
        List<CorrectionRow> rows = await context.Corrections.AsNoTracking().OrderBy(c => c.Id).ToListAsync(stop).ConfigureAwait(false);

        // A correction is found by the bytes it was made on and by the path: a moved file has the same bytes, a newer version the same path.
        return rows.SelectMany(r => (IEnumerable<(string Key, CorrectionRow Row)>)[(r.Hash, r), (r.File, r)]).ToLookup(p => p.Key, p => p.Row, StringComparer.Ordinal);
    }

    private static IReadOnlyList<Fact> Corrected(DocumentRow document, IReadOnlyList<Fact> facts, ILookup<string, CorrectionRow> corrections, string? group) => Corrections.Apply(
        facts,
        [.. corrections[document.Hash].Union(corrections[document.File]).Where(c => group is null || FactGroups.Of(c.Card) == group).OrderBy(c => c.Id).Select(c => c.ToCorrection())]);

    private static DescribedDocument Described(DocumentRow row, IReadOnlyList<Fact> facts) => new(row.Hash, row.File, row.Title, row.Type, row.Date, row.Regions, facts);
}
