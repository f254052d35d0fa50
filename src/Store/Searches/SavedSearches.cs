using Microsoft.EntityFrameworkCore;
using ZVSearch.Store.Catalogue;

namespace ZVSearch.Store.Searches;

/// <summary>Keeps questions and up to where their answers were seen.</summary>
public sealed class SavedSearches(CatalogueStore store, TimeProvider clock)
{
    /// <summary>Most questions that are kept; a person cleans up before there are more.</summary>
    public const int Most = 500;

    /// <summary>All of them, by name.</summary>
    public async Task<IReadOnlyList<SavedSearchRow>> AllAsync(CancellationToken stop)
    {
        CatalogueContext context = store.Connect();
        await using (context.ConfigureAwait(false))
        {
            List<SavedSearchRow> rows = await context.SavedSearches.AsNoTracking().ToListAsync(stop).ConfigureAwait(false);
            return [.. rows.OrderBy(s => s.Name, StringComparer.CurrentCultureIgnoreCase).ThenBy(s => s.Id)];
        }
    }

    /// <summary>Keeps a question.</summary>
    /// <param name="name">At most <see cref="SavedSearchRow.LongestName"/> characters.</param>
    /// <param name="query">At most <see cref="SavedSearchRow.LongestQuery"/> characters.</param>
    /// <param name="by">Who keeps it.</param>
    /// <param name="sequence">Up to where the answer was seen.</param>
    /// <param name="stop">Stops before anything is written.</param>
    /// <returns>False when there are <see cref="Most"/> already.</returns>
    public async Task<bool> AddAsync(string name, string query, string by, long sequence, CancellationToken stop)
    {
        CatalogueContext context = store.Connect();
        await using (context.ConfigureAwait(false))
        {
            if (await context.SavedSearches.CountAsync(stop).ConfigureAwait(false) >= Most) { return false; }

            context.SavedSearches.Add(new SavedSearchRow { Name = name, Query = query, By = by, At = clock.GetUtcNow().UtcDateTime, SeenSequence = sequence });
            await context.SaveChangesAsync(stop).ConfigureAwait(false);
            return true;
        }
    }

    /// <summary>Gives it another name; false when it is not there.</summary>
    public async Task<bool> RenameAsync(int id, string name, CancellationToken stop)
    {
        CatalogueContext context = store.Connect();
        await using (context.ConfigureAwait(false))
        {
            return await context.SavedSearches.Where(s => s.Id == id).ExecuteUpdateAsync(s => s.SetProperty(x => x.Name, name), stop).ConfigureAwait(false) > 0;
        }
    }

    /// <summary>Notes up to where the answer was seen; false when it is not there.</summary>
    public async Task<bool> SeenAsync(int id, long sequence, CancellationToken stop)
    {
        CatalogueContext context = store.Connect();
        await using (context.ConfigureAwait(false))
        {
            return await context.SavedSearches.Where(s => s.Id == id).ExecuteUpdateAsync(s => s.SetProperty(x => x.SeenSequence, sequence), stop).ConfigureAwait(false) > 0;
        }
    }

    /// <summary>Forgets it; false when it is not there.</summary>
    public async Task<bool> RemoveAsync(int id, CancellationToken stop)
    {
        CatalogueContext context = store.Connect();
        await using (context.ConfigureAwait(false))
        {
            return await context.SavedSearches.Where(s => s.Id == id).ExecuteDeleteAsync(stop).ConfigureAwait(false) > 0;
        }
    }
}
