using Microsoft.EntityFrameworkCore;
using ZVSearch.Core.Findings.Themes;
using ZVSearch.Store.Catalogue;

namespace ZVSearch.Store.Insights;

/// <summary>The writing side of themes: what a run found, and what people did.</summary>
public sealed class ThemeWriter(CatalogueStore store, TimeProvider clock)
{
    /// <summary>All themes of the last run with the documents for which they were the first.</summary>
    public async Task<IReadOnlyList<(ThemeRow Theme, IReadOnlySet<string> First)>> KnownAsync(CancellationToken stop)
    {
        CatalogueContext context = store.Connect();
        await using (context.ConfigureAwait(false))
        {
            List<ThemeRow> themes = await context.Themes.AsNoTracking().OrderBy(t => t.Id).ToListAsync(stop).ConfigureAwait(false);
            List<ThemeDocumentRow> documents = await context.ThemeDocuments.AsNoTracking().Where(d => d.Theme != string.Empty).ToListAsync(stop).ConfigureAwait(false);
            ILookup<string, string> first = documents.GroupBy(d => d.Hash, StringComparer.Ordinal)
                .Select(g => g.OrderByDescending(d => d.Weight).ThenBy(d => d.Theme, StringComparer.Ordinal).First())
                .ToLookup(d => d.Theme, d => d.Hash, StringComparer.Ordinal);
            return [.. themes.Select(t => (t, (IReadOnlySet<string>)first[t.Id].ToHashSet(StringComparer.Ordinal)))];
        }
    }

    /// <summary>Puts themes in the place of those of the last run, and adds to the log.</summary>
    /// <param name="themes">With id, layer, description, middle and weights by hash.</param>
    /// <param name="unassigned">Reasons by hash.</param>
    /// <param name="events">What changed.</param>
    /// <param name="stop">Stops before anything has changed.</param>
    public async Task ReplaceAsync(IReadOnlyList<StoredTheme> themes, IReadOnlyDictionary<string, string> unassigned, IReadOnlyList<ThemeEvent> events, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(themes);
        ArgumentNullException.ThrowIfNull(unassigned);
        CatalogueContext context = store.Connect();
        await using (context.ConfigureAwait(false))
        {
            await using var transaction = (await context.Database.BeginTransactionAsync(stop).ConfigureAwait(false)).ConfigureAwait(false);
            await context.Themes.ExecuteDeleteAsync(stop).ConfigureAwait(false);
            await context.ThemeDocuments.ExecuteDeleteAsync(stop).ConfigureAwait(false);
            context.ChangeTracker.AutoDetectChangesEnabled = false;
            context.Themes.AddRange(themes.Select(t => new ThemeRow { Id = t.Id, Layer = t.Layer, Content = PairCodec.Write(t.Description), Centre = t.Centre }));
            context.ThemeDocuments.AddRange(themes.SelectMany(t => t.Weights.Select(w => new ThemeDocumentRow { Hash = w.Key, Theme = t.Id, Weight = w.Value })));
            context.ThemeDocuments.AddRange(unassigned.Select(u => new ThemeDocumentRow { Hash = u.Key, Theme = string.Empty, Reason = u.Value }));
            DateTime now = clock.GetUtcNow().UtcDateTime;
            context.ThemeEvents.AddRange(events.Select(e => new ThemeEventRow { At = now, Change = e.Change, Theme = e.Theme, Other = e.Other, Before = e.Before, After = e.After }));
            await FollowAsync(context, events, stop).ConfigureAwait(false);
            await context.SaveChangesAsync(stop).ConfigureAwait(false);
            await context.Database.CommitTransactionAsync(stop).ConfigureAwait(false);
        }
    }

    /// <summary>Notes what a person did with a theme.</summary>
    public async Task CurateAsync(string theme, ThemeCuration kind, string value, string by, CancellationToken stop)
    {
        CatalogueContext context = store.Connect();
        await using (context.ConfigureAwait(false))
        {
            context.ThemeCurations.Add(new ThemeCurationRow { Theme = theme, Kind = kind, Value = value, By = by, At = clock.GetUtcNow().UtcDateTime });
            await context.SaveChangesAsync(stop).ConfigureAwait(false);
        }
    }

    /// <summary>What people did with a theme goes on with the theme that took its place.</summary>
    private static async Task FollowAsync(CatalogueContext context, IReadOnlyList<ThemeEvent> events, CancellationToken stop)
    {
        foreach (ThemeEvent continued in events.Where(e => e is { Change: ThemeChange.Continued, Other: not null }))
        {
            foreach (ThemeCurationRow row in await context.ThemeCurations.AsNoTracking().Where(c => c.Theme == continued.Other).OrderBy(c => c.Id).ToListAsync(stop).ConfigureAwait(false))
            {
                context.ThemeCurations.Add(new ThemeCurationRow { Theme = continued.Theme, Kind = row.Kind, Value = row.Value, By = row.By, At = row.At });
            }
        }
    }
}
