using Microsoft.EntityFrameworkCore;
using ZVSearch.Core.Documents;
using ZVSearch.Core.Findings;
using ZVSearch.Store.Catalogue;

namespace ZVSearch.Store.Findings;

/// <summary>What people decide: corrections of facts, and what becomes of files that are held back.</summary>
public sealed class FindingsWriter(CatalogueStore store, TimeProvider clock)
{
    /// <summary>Notes what a person said about a fact of a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="correction">What was said; its time is set here.</param>
    /// <param name="stop">Stops before anything is written.</param>
    public async Task CorrectAsync(DescribedDocument document, Correction correction, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(correction);
        CatalogueContext context = store.Connect();
        await using (context.ConfigureAwait(false))
        {
            context.Corrections.Add(new CorrectionRow
            {
                Hash = document.Hash,
                File = document.File,
                Card = correction.Card,
                Item = correction.Item,
                Field = correction.Field,
                Kind = correction.Kind,
                Before = correction.Before,
                After = correction.After,
                By = correction.By,
                At = clock.GetUtcNow().UtcDateTime,
            });
            await context.SaveChangesAsync(stop).ConfigureAwait(false);
        }
    }

    /// <summary>
    /// Notes what an administrator decided about a file. The next run over its folder carries it out; a barred hash loses everything that
    /// was kept of it at once, and never comes back.
    /// </summary>
    /// <returns>False when no file with this hash is known.</returns>
    public async Task<bool> OrderAsync(string hash, ScreeningOrder order, string by, CancellationToken stop)
    {
        CatalogueContext context = store.Connect();
        await using (context.ConfigureAwait(false))
        {
            bool isKnown = await context.Screenings.AnyAsync(s => s.Hash == hash, stop).ConfigureAwait(false) || await context.Paths.AnyAsync(p => p.Hash == hash, stop).ConfigureAwait(false);
            if (!isKnown) { return false; }

            OrderRow? known = await context.Orders.FindAsync([hash], stop).ConfigureAwait(false);
            if (known is null) { context.Orders.Add(new OrderRow { Hash = hash, Order = order, By = by, At = clock.GetUtcNow().UtcDateTime }); }
            else { (known.Order, known.By, known.At) = (order, by, clock.GetUtcNow().UtcDateTime); }

            await context.SaveChangesAsync(stop).ConfigureAwait(false);
            if (order == ScreeningOrder.Bar)
            {
                await ForgetAsync(context, hash, stop).ConfigureAwait(false);
                await context.Paths.Where(p => p.Hash == hash && p.Until == null)
                    .ExecuteUpdateAsync(p => p.SetProperty(x => x.Outcome, OutcomeKind.HeldBack).SetProperty(x => x.Reason, "Vernietigd op besluit van een beheerder; dit bestand komt niet terug."), stop).ConfigureAwait(false);
            }

            // Version 0 is no version of the program: the next run reads the file again.
            await context.Paths.Where(p => p.Hash == hash && p.Until == null).ExecuteUpdateAsync(p => p.SetProperty(x => x.ReadingVersion, 0), stop).ConfigureAwait(false);
            return true;
        }
    }

    private static async Task ForgetAsync(CatalogueContext context, string hash, CancellationToken stop)
    {
        await context.Database.ExecuteSqlRawAsync("PRAGMA secure_delete=ON;", stop).ConfigureAwait(false);
        await context.Screenings.Where(s => s.Hash == hash).ExecuteDeleteAsync(stop).ConfigureAwait(false);
        await context.Facts.Where(f => f.Hash == hash).ExecuteDeleteAsync(stop).ConfigureAwait(false);
        await context.Texts.Where(t => t.Hash == hash).ExecuteDeleteAsync(stop).ConfigureAwait(false);
        await context.Corrections.Where(c => c.Hash == hash).ExecuteDeleteAsync(stop).ConfigureAwait(false);
        await context.Overlaps.Where(o => o.A == hash || o.B == hash).ExecuteDeleteAsync(stop).ConfigureAwait(false);
        await context.Judgements.Where(j => j.HashA == hash || j.HashB == hash).ExecuteDeleteAsync(stop).ConfigureAwait(false);
    }
}
