using Microsoft.EntityFrameworkCore;

namespace ZVSearch.Store.Catalogue;

/// <summary>Opens the catalogue and brings its tables up to date.</summary>
public sealed class CatalogueStore
{
    private readonly DbContextOptions<CatalogueContext> _options;

    private CatalogueStore(DbContextOptions<CatalogueContext> options) => _options = options;

    /// <summary>Opens for reading and writing; makes or migrates the tables.</summary>
    public static async Task<CatalogueStore> OpenAsync(DataFolder folder, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(folder);
        DbContextOptions<CatalogueContext> options = new DbContextOptionsBuilder<CatalogueContext>()
            .UseSqlite($"Data Source={folder.CatalogueFile};Default Timeout=60").Options;
        var store = new CatalogueStore(options);
        CatalogueContext context = store.Connect();
        await using (context.ConfigureAwait(false))
        {
            await context.Database.MigrateAsync(stop).ConfigureAwait(false);

            // Write-ahead logging: readers do not wait for the writer, and a killed writer leaves whole transactions.
            await context.Database.ExecuteSqlRawAsync("PRAGMA journal_mode=WAL;", stop).ConfigureAwait(false);
        }

        return store;
    }

    /// <summary>A short-lived connection; the caller disposes it.</summary>
    public CatalogueContext Connect()
    {
        var context = new CatalogueContext(_options);
        return context;
    }
}
