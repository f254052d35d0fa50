using ZVSearch.Core.Findings.Overlaps;
using ZVSearch.Store.Catalogue;

namespace ZVSearch.Store.Insights;

/// <summary>Notes what people say about pairs.</summary>
public sealed class JudgementWriter(CatalogueStore store, TimeProvider clock)
{
    /// <param name="entry">The pair as the person saw it.</param>
    /// <param name="verdict">What it is.</param>
    /// <param name="reason">Why; may be empty.</param>
    /// <param name="by">Who says so.</param>
    /// <param name="stop">Stops before anything is written.</param>
    public async Task JudgeAsync(OverlapEntry entry, Verdict verdict, string reason, string by, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(entry);
        CatalogueContext context = store.Connect();
        await using (context.ConfigureAwait(false))
        {
            context.Judgements.Add(new JudgementRow
            {
                HashA = entry.Pair.A,
                HashB = entry.Pair.B,
                FileA = entry.A.File,
                FileB = entry.B.File,
                Verdict = verdict,
                Reason = reason,
                By = by,
                At = clock.GetUtcNow().UtcDateTime,
                Mark = OverlapEntry.MarkOf(entry.Pair),
                Grade = entry.Pair.Grade,
                Relation = entry.Pair.Relation,
            });
            await context.SaveChangesAsync(stop).ConfigureAwait(false);
        }
    }
}
