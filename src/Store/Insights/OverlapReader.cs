using Microsoft.EntityFrameworkCore;
using ZVSearch.Core.Findings;
using ZVSearch.Core.Findings.Overlaps;
using ZVSearch.Core.Readers;
using ZVSearch.Store.Catalogue;

namespace ZVSearch.Store.Insights;

/// <summary>Questions about pairs. A pair exists for readers who may see both documents, and for nobody else.</summary>
public sealed class OverlapReader(CatalogueStore store)
{
    /// <summary>Pairs, best first.</summary>
    /// <param name="minGrade">Lowest grade.</param>
    /// <param name="reader">Who asks.</param>
    /// <param name="stop">Stops reading.</param>
    public async Task<IReadOnlyList<OverlapEntry>> AllAsync(int minGrade, Reader reader, CancellationToken stop)
    {
        CatalogueContext context = store.Connect();
        await using (context.ConfigureAwait(false))
        {
            return await EntriesAsync(context, context.Overlaps.AsNoTracking().Where(o => o.Grade >= minGrade), reader, stop).ConfigureAwait(false);
        }
    }

    /// <summary>Pairs in which a document takes part, best first.</summary>
    public async Task<IReadOnlyList<OverlapEntry>> OfAsync(string hash, Reader reader, CancellationToken stop)
    {
        CatalogueContext context = store.Connect();
        await using (context.ConfigureAwait(false))
        {
            return await EntriesAsync(context, context.Overlaps.AsNoTracking().Where(o => o.A == hash || o.B == hash), reader, stop).ConfigureAwait(false);
        }
    }

    /// <summary>Everything that people said about pairs, oldest first; only pairs that the reader may see.</summary>
    public async Task<IReadOnlyList<JudgementRow>> JudgementsAsync(Reader reader, CancellationToken stop)
    {
        CatalogueContext context = store.Connect();
        await using (context.ConfigureAwait(false))
        {
            Dictionary<string, DescribedDocument> documents = await DocumentsAsync(context, reader, stop).ConfigureAwait(false);
            HashSet<string> files = [.. documents.Values.Select(d => d.File)];
            List<JudgementRow> rows = await context.Judgements.AsNoTracking().OrderBy(j => j.Id).ToListAsync(stop).ConfigureAwait(false);
            return [.. rows.Where(j => files.Contains(j.FileA) && files.Contains(j.FileB))];
        }
    }

    private static async Task<IReadOnlyList<OverlapEntry>> EntriesAsync(CatalogueContext context, IQueryable<OverlapRow> rows, Reader reader, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(reader);
        Dictionary<string, DescribedDocument> documents = await DocumentsAsync(context, reader, stop).ConfigureAwait(false);
        List<JudgementRow> judged = await context.Judgements.AsNoTracking().OrderBy(j => j.Id).ToListAsync(stop).ConfigureAwait(false);
        ILookup<(string, string), JudgementRow> byHash = judged.ToLookup(j => Key(j.HashA, j.HashB)), byFile = judged.ToLookup(j => Key(j.FileA, j.FileB));
        var entries = new List<OverlapEntry>();
        await foreach (OverlapRow row in rows.OrderByDescending(o => o.Grade).ThenByDescending(o => o.Score).ThenBy(o => o.A).ThenBy(o => o.B).AsAsyncEnumerable().WithCancellation(stop).ConfigureAwait(false))
        {
            if (!documents.TryGetValue(row.A, out DescribedDocument? a) || !documents.TryGetValue(row.B, out DescribedDocument? b)) { continue; }

            JudgementRow? judgement = byHash[Key(row.A, row.B)].LastOrDefault() ?? byFile[Key(a.File, b.File)].LastOrDefault(j => j.Mark == row.Mark);
            entries.Add(new OverlapEntry(a, b, PairCodec.Read(row.Content), judgement is null ? null : new Judgement(judgement.Verdict, judgement.Reason, judgement.By, judgement.At)));
        }

        return entries;
    }

    private static (string, string) Key(string a, string b) => string.CompareOrdinal(a, b) < 0 ? (a, b) : (b, a);

    private static async Task<Dictionary<string, DescribedDocument>> DocumentsAsync(CatalogueContext context, Reader reader, CancellationToken stop)
    {
        List<DocumentRow> rows = await context.Documents.AsNoTracking().Where(d => !d.IsRemoved).ToListAsync(stop).ConfigureAwait(false);
        return rows.Where(d => d.MaySee(reader)).ToDictionary(d => d.Hash, d => new DescribedDocument(d.Hash, d.File, d.Title, d.Type, d.Date, d.Regions, []), StringComparer.Ordinal);
    }
}
