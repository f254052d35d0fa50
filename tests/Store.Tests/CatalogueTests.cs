using ZVSearch.Core.Documents;
using ZVSearch.Core.Readers;
using ZVSearch.Store.Catalogue;
using ZVSearch.Support;

namespace ZVSearch.Store.Tests;

public sealed class CatalogueTests : IDisposable
{
    private static readonly byte[] Text = TextCodec.Write(new CleanText("tekst", [new(1, 0, 5, ReadingMethod.Text)], []), []);

    private readonly TempFolder _folder = new();

    [Fact]
    public async Task Apply_Documents_GetRisingNumbersThatSurviveAReopen()
    {
        (CatalogueReader reader, CatalogueWriter writer) = await OpenAsync();
        await writer.ApplyAsync(Batch("a.pdf", "b.pdf"), default);
        writer.Sequence.ShouldBe(2);
        (reader, writer) = await OpenAsync();
        writer.Sequence.ShouldBe(2);
        (await ChangesAsync(reader, 1)).ShouldBe(["b.pdf"]);
    }

    [Fact]
    public async Task Reconcile_PathGone_LeavesATombstoneWithoutText()
    {
        (CatalogueReader reader, CatalogueWriter writer) = await OpenAsync();
        await writer.ApplyAsync(Batch("a.pdf"), default);
        PathRow path = (await reader.OpenPathsAsync(null, default)).ShouldHaveSingleItem();
        var end = new CatalogueBatch();
        end.EndedPaths.Add(path.Id);
        await writer.ApplyAsync(end, default);
        (await writer.ReconcileAsync((_, _) => "bron", default)).ShouldHaveSingleItem().IsRemoved.ShouldBeTrue();
        (await reader.DocumentsAsync(default)).ShouldBeEmpty();
        (await reader.TextAsync(HashOf("a.pdf"), Reader.Administrator, default)).ShouldBeNull();
        (await writer.ReconcileAsync((_, _) => "bron", default)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Find_ReaderOutsideAudience_IsNull()
    {
        (CatalogueReader reader, CatalogueWriter writer) = await OpenAsync();
        CatalogueBatch batch = Batch("a.pdf");
        batch.Documents[0].Document.Audience = ["driehoek"];
        await writer.ApplyAsync(batch, default);
        (await reader.FindAsync(HashOf("a.pdf"), Reader.Of("piet", []), default)).ShouldBeNull();
        (await reader.FindAsync(HashOf("a.pdf"), Reader.Of("jan", ["Driehoek"]), default)).ShouldNotBeNull();
    }

    [Fact]
    public async Task Open_LockLeftByAKilledMigration_DoesNotWait()
    {
        var folder = new DataFolder(_folder["d"]);
        using (var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={folder.CatalogueFile}"))
        {
            connection.Open();
            using Microsoft.Data.Sqlite.SqliteCommand command = connection.CreateCommand();
            command.CommandText = "CREATE TABLE __EFMigrationsLock (Id INTEGER NOT NULL PRIMARY KEY, Timestamp TEXT NOT NULL); INSERT INTO __EFMigrationsLock VALUES (1, '2026-01-01')";
            command.ExecuteNonQuery();
        }

        await OpenAsync().WaitAsync(TimeSpan.FromSeconds(20));
    }

    [Fact]
    public async Task TablesVersion_IsTheNumberOfMigrations()
    {
        CatalogueStore store = await CatalogueStore.OpenAsync(new DataFolder(_folder["d"]), default);
        await using CatalogueContext context = store.Connect();
        Microsoft.EntityFrameworkCore.RelationalDatabaseFacadeExtensions.GetMigrations(context.Database).LongCount().ShouldBe(CatalogueStore.TablesVersion);
    }

    [Fact]
    public async Task StartRun_WithoutFinish_CountsAsInterrupted()
    {
        (CatalogueReader reader, CatalogueWriter writer) = await OpenAsync();
        int run = await writer.StartRunAsync(default);
        (await reader.InterruptedRunsAsync(default)).ShouldBe(1);
        await writer.FinishRunAsync(run, 3, default);
        (await reader.InterruptedRunsAsync(default)).ShouldBe(0);
    }

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder.Dispose();
    }

    private static string HashOf(string file) => ContentHash.Of(System.Text.Encoding.UTF8.GetBytes(file)).Hex;

    private static CatalogueBatch Batch(params string[] files)
    {
        var batch = new CatalogueBatch();
        foreach (string file in files)
        {
            batch.Documents.Add(new StoredDocument(new DocumentRow { Hash = HashOf(file), File = file, Source = "bron", Format = "pdf", Title = file, Regions = [], Audience = [], Method = "text" }, Text, []));
            batch.Paths.Add(new PathRow { Root = "/r", File = file, Hash = HashOf(file), Outcome = OutcomeKind.Indexed });
        }

        return batch;
    }

    private static async Task<List<string>> ChangesAsync(CatalogueReader reader, long after)
    {
        var files = new List<string>();
        await foreach ((DocumentRow document, _) in reader.ChangesAfterAsync(after, default)) { files.Add(document.File); }

        return files;
    }

    private async Task<(CatalogueReader Reader, CatalogueWriter Writer)> OpenAsync()
    {
        CatalogueStore store = await CatalogueStore.OpenAsync(new DataFolder(_folder["d"]), default);
        return (new CatalogueReader(store), await CatalogueWriter.OpenAsync(store, TimeProvider.System, default));
    }
}
