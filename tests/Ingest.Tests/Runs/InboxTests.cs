using Microsoft.Extensions.Logging.Abstractions;
using ZVSearch.Core.Documents;
using ZVSearch.Core.Findings;
using ZVSearch.Core.Knowledge;
using ZVSearch.Ingest.Reading;
using ZVSearch.Ingest.Reading.Scan;
using ZVSearch.Ingest.Runs;
using ZVSearch.Ingest.Runs.Workers;
using ZVSearch.Ingest.Splitting;
using ZVSearch.Store;
using ZVSearch.Store.Catalogue;
using ZVSearch.Support;

namespace ZVSearch.Ingest.Tests.Runs;

/// <summary>Uploads are a source like any other, except that nothing stays of what must not be kept.</summary>
public sealed class InboxTests : IDisposable
{
    private const string Casework = "Casusverslag. BSN 111222333 van betrokkene. Zijn moeder en vader, diagnose en medicatie.";

    private readonly TempFolder _folder = new();

    private DataFolder Data => new(_folder["data"]);

    [Fact]
    public async Task Run_Inbox_LeavesDocumentsOfOtherFoldersAlone()
    {
        _folder.Write("bron/Hoorn/a.txt", "Het plan voor tulpen.");
        (await RunAsync(_folder["bron"])).ShouldBe("Hoorn/a.txt Indexed");
        _folder.Write("data/inbox/Hoorn/b.txt", "Het plan voor narcissen.");
        (await RunAsync(Data.InboxFolder)).ShouldBe("Hoorn/b.txt Indexed");
        (await FilesAsync()).ShouldBe(["Hoorn/a.txt", "Hoorn/b.txt"]);
        (await RunAsync(_folder["bron"])).ShouldBe("Hoorn/a.txt Unchanged");
        (await FilesAsync()).ShouldBe(["Hoorn/a.txt", "Hoorn/b.txt"]);
    }

    [Fact]
    public async Task Run_FolderThatHoldsTheDataFolder_DoesNotTakeUploadsInTwice()
    {
        _folder.Write("data/inbox/Hoorn/b.txt", "Het plan voor narcissen.");
        _folder.Write("a.txt", "Het plan voor tulpen.");
        (await RunAsync(_folder.Path)).ShouldBe("a.txt Indexed");
    }

    [Fact]
    public async Task Run_HeldBackUpload_IsDestroyedButStaysListed()
    {
        string dossier = _folder.Write("data/inbox/Hoorn/dossier.txt", Casework);
        _folder.Write("data/inbox/Hoorn/b.txt", "Het plan voor narcissen.");
        (await RunAsync(Data.InboxFolder)).ShouldBe("Hoorn/b.txt Indexed, Hoorn/dossier.txt HeldBack");
        File.Exists(dossier).ShouldBeFalse();
        (await RunAsync(Data.InboxFolder)).ShouldBe("Hoorn/b.txt Unchanged");
        PathRow held = (await OpenAsync()).Single(p => p.Outcome == OutcomeKind.HeldBack);

        await new DecisionService(Data, TimeProvider.System).OrderAsync(held.Hash, ScreeningOrder.Mask, "tester", default);
        _folder.Write("data/inbox/Hoorn/dossier.txt", Casework);
        (await RunAsync(Data.InboxFolder)).ShouldBe("Hoorn/b.txt Unchanged, Hoorn/dossier.txt Indexed");
        File.Exists(dossier).ShouldBeTrue();
    }

    [Fact]
    public async Task Run_ArchiveThatHoldsSomethingHeldBack_IsDestroyedAndItsOtherFilesStay()
    {
        string archive = _folder.Write("data/inbox/Hoorn/alles.zip", new ZipBuilder().With("b.txt", "Het plan voor narcissen.").With("dossier.txt", Casework).Build());
        await RunAsync(Data.InboxFolder);
        File.Exists(archive).ShouldBeFalse();
        _folder.Write("data/inbox/Hoorn/c.txt", "Het plan voor rozen.");
        await RunAsync(Data.InboxFolder);
        (await FilesAsync()).ShouldBe(["Hoorn/alles.zip/b.txt", "Hoorn/c.txt"]);
    }

    [Fact]
    public async Task Run_HeldBackInAFolderOfSomebodyElse_IsNotTouched()
    {
        string dossier = _folder.Write("bron/dossier.txt", Casework);
        (await RunAsync(_folder["bron"])).ShouldBe("dossier.txt HeldBack");
        File.Exists(dossier).ShouldBeTrue();
    }

    [Fact]
    public async Task Order_Bar_DestroysTheUploadAsWell()
    {
        string upload = _folder.Write("data/inbox/Hoorn/b.txt", "Het plan voor narcissen.");
        await RunAsync(Data.InboxFolder);
        await new DecisionService(Data, TimeProvider.System).OrderAsync((await OpenAsync())[0].Hash, ScreeningOrder.Bar, "tester", default);
        File.Exists(upload).ShouldBeFalse();
        (await FilesAsync()).ShouldBeEmpty();
    }

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder.Dispose();
    }

    private async Task<string> RunAsync(string root)
    {
        var limits = new ReadingLimits();
        await using var workshop = new InProcessWorkshop(new Workbench(new Pipeline(AllReaders.Create(new Tesseract()), KnowledgePack.BuiltIn, new SplittingOptions()), limits, NullLogger<Workbench>.Instance), limits, 1);
        RunReport report = await new IngestService(Data, workshop, TimeProvider.System, NullLogger<IngestService>.Instance).RunAsync([root], new IngestOptions(), new Progress<RunProgress>(), default);
        return string.Join(", ", report.Entries.Select(e => $"{e.File} {e.Outcome}"));
    }

    private async Task<IReadOnlyList<PathRow>> OpenAsync() => await new CatalogueReader(await CatalogueStore.OpenAsync(Data, default)).OpenPathsAsync(null, default);

    private async Task<string[]> FilesAsync() =>
        [.. (await new CatalogueReader(await CatalogueStore.OpenAsync(Data, default)).DocumentsAsync(default)).Values.Select(d => d.File).Order(StringComparer.Ordinal)];
}
