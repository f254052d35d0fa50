using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ZVSearch.Store.Catalogue;

/// <summary>Opens the catalogue and brings its tables up to date.</summary>
public sealed class CatalogueStore
{
    /// <summary>Number of migrations; stands in the database file, so that a start need not ask the migration tool. A test compares them.</summary>
    public const long TablesVersion = 5;

    private readonly DbContextOptions<CatalogueContext> _options;

    private CatalogueStore(DbContextOptions<CatalogueContext> options) => _options = options;

    /// <summary>Opens for reading and writing; makes or migrates the tables.</summary>
    public static async Task<CatalogueStore> OpenAsync(DataFolder folder, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(folder);
        DbContextOptions<CatalogueContext> options = new DbContextOptionsBuilder<CatalogueContext>()
            .UseSqlite($"Data Source={folder.CatalogueFile};Default Timeout=60").Options;
        var store = new CatalogueStore(options);
        if (VersionOf(folder.CatalogueFile) != TablesVersion) { await store.MigrateAsync(folder, stop).ConfigureAwait(false); }

        return store;
    }

    /// <summary>A short-lived connection; the caller disposes it.</summary>
    public CatalogueContext Connect() => new(_options);

    private static long VersionOf(string file)
    {
        if (!File.Exists(file)) { return 0; }

        using var connection = new SqliteConnection($"Data Source={file};Pooling=False;Default Timeout=60");
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = "PRAGMA user_version;";
        return command.ExecuteScalar() is long version ? version : 0;
    }

    /// <summary>
    /// EF Core guards a migration with a row in a table, and that row outlives a killed process: every later start would wait for it
    /// for ever. So a file lock, which the system releases with the process, decides who migrates, and a row that is left is wiped.
    /// </summary>
    private async Task MigrateAsync(DataFolder folder, CancellationToken stop)
    {
        FileStream turn = await WaitForTurnAsync(folder.CatalogueFile + ".lock", stop).ConfigureAwait(false);
        await using (turn.ConfigureAwait(false))
        {
            CatalogueContext context = Connect();
            await using (context.ConfigureAwait(false))
            {
                // Write-ahead logging: readers do not wait for the writer, and a killed writer leaves whole transactions.
                await context.Database.ExecuteSqlRawAsync("PRAGMA journal_mode=WAL;", stop).ConfigureAwait(false);
                await context.Database.ExecuteSqlRawAsync("DROP TABLE IF EXISTS __EFMigrationsLock;", stop).ConfigureAwait(false);
                await context.Database.MigrateAsync(stop).ConfigureAwait(false);
                await context.Database.ExecuteSqlRawAsync($"PRAGMA user_version = {TablesVersion};", stop).ConfigureAwait(false);
            }
        }
    }

    private static async Task<FileStream> WaitForTurnAsync(string file, CancellationToken stop)
    {
        while (true)
        {
            try
            {
                return new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException)
            {
                // Another process is migrating.
                await Task.Delay(100, stop).ConfigureAwait(false);
            }
        }
    }
}
