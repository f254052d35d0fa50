using Microsoft.Extensions.Logging.Abstractions;
using ZVSearch.Core.Documents;
using ZVSearch.Core.Knowledge;
using ZVSearch.Core.Readers;
using ZVSearch.Ingest.Reading;
using ZVSearch.Ingest.Reading.Scan;
using ZVSearch.Ingest.Runs;
using ZVSearch.Ingest.Runs.Workers;
using ZVSearch.Ingest.Splitting;
using ZVSearch.Search.Hits;
using ZVSearch.Search.Queries;
using ZVSearch.Search.Ranking;
using ZVSearch.Store;
using ZVSearch.Support;

namespace ZVSearch.Ingest.Tests.Runs;

public sealed class IngestServiceTests : IDisposable
{
    private readonly TempFolder _folder = new();

    private string Root => _folder["bron"];

    [Fact]
    public async Task Run_NewFiles_AreIndexedAndThenUnchanged()
    {
        Write("a.txt", "Het plan voor geldezels.");
        Write("map/b.txt", "De notulen van het overleg.");
        (await RunAsync()).ShouldBe("a.txt Indexed, map/b.txt Indexed");
        (await RunAsync()).ShouldBe("a.txt Unchanged, map/b.txt Unchanged");
        Files("geldezels").ShouldBe(["a.txt"]);
    }

    [Fact]
    public async Task Run_ChangedFile_ReplacesTheOldText()
    {
        Write("a.txt", "oud woord paprika");
        await RunAsync();
        Write("a.txt", "nieuw woord komkommer");
        (await RunAsync()).ShouldBe("a.txt Indexed");
        Files("paprika").ShouldBeEmpty();
        Files("komkommer").ShouldBe(["a.txt"]);
    }

    [Fact]
    public async Task Run_MovedFile_IsFoundUnderItsNewPathOnly()
    {
        Write("a.txt", "een uniek verhaal over tulpen");
        await RunAsync();
        Directory.CreateDirectory(Path.Combine(Root, "z"));
        File.Move(Path.Combine(Root, "a.txt"), Path.Combine(Root, "z", "b.txt"));
        (await RunAsync()).ShouldBe("a.txt Removed, z/b.txt Indexed");
        Files("tulpen").ShouldBe(["z/b.txt"]);
        (await RunAsync()).ShouldBe("z/b.txt Unchanged");
    }

    [Fact]
    public async Task Run_GoneFile_IsNoLongerFoundAndItsCopyIsGone()
    {
        Write("a.txt", "tijdelijk verhaal");
        Write("b.txt", "blijvend stuk");
        await RunAsync();
        File.Delete(Path.Combine(Root, "a.txt"));
        (await RunAsync()).ShouldBe("a.txt Removed, b.txt Unchanged");
        Files("tijdelijk").ShouldBeEmpty();
        Data().Originals.All().Count.ShouldBe(1);
    }

    [Fact]
    public async Task Run_EqualFiles_AreOneDocumentWithTwoPaths()
    {
        Write("a.txt", "zelfde inhoud hier");
        Write("b.txt", "zelfde inhoud hier");
        (await RunAsync()).ShouldBe("a.txt Indexed, b.txt Duplicate");
        Files("inhoud").ShouldBe(["a.txt"]);
        File.Delete(Path.Combine(Root, "a.txt"));
        await RunAsync();
        Files("inhoud").ShouldBe(["b.txt"]);
    }

    [Fact]
    public async Task Run_ChangedToUnreadable_TakesTheOldTextOut()
    {
        Write("a.pdf", new PdfBuilder().Line(60, 700, "leesbare tekst over bloembollen").Build());
        await RunAsync();
        Files("bloembollen").ShouldBe(["a.pdf"]);
        Write("a.pdf", "%PDF-1.4 kapot"u8.ToArray());
        (await RunAsync()).ShouldBe("a.pdf Damaged");
        Files("bloembollen").ShouldBeEmpty();
        (await RunAsync()).ShouldBe("a.pdf Damaged");
    }

    [Fact]
    public async Task Run_EveryKindOfTrouble_HasItsNameAndTheSumAddsUp()
    {
        Write("casus.txt", "Betrokkene heeft BSN 111222333 en is geboren op 1-2-1990.");
        Write("goed.txt", "gewone tekst");
        Write("kapot.docx", "geen zip"u8.ToArray());
        Write("leeg.txt", string.Empty);
        Write("plaatje.png", [0x89, 0x50, 0x4E, 0x47, 0, 1, 2, 3, 0, 0, 0, 0]);
        (await RunAsync()).ShouldBe("casus.txt HeldBack, goed.txt Indexed, kapot.docx Damaged, leeg.txt NoText, plaatje.png Unsupported");
        Data().Originals.All().Count.ShouldBe(1);
        Files("betrokkene").ShouldBeEmpty();
    }

    [Fact]
    public async Task Run_Archive_OpensWhatIsInsideAndFollowsItsChanges()
    {
        Write("a.zip", new ZipBuilder().With("een.txt", "eerste stuk").With("diep.zip", new ZipBuilder().With("twee.txt", "tweede stuk").Build()).Build());
        (await RunAsync()).ShouldBe("a.zip Container, a.zip/diep.zip Container, a.zip/diep.zip/twee.txt Indexed, a.zip/een.txt Indexed");
        (await RunAsync()).ShouldBe("a.zip Unchanged, a.zip/diep.zip Unchanged, a.zip/diep.zip/twee.txt Unchanged, a.zip/een.txt Unchanged");
        Write("a.zip", new ZipBuilder().With("een.txt", "eerste stuk").Build());
        (await RunAsync()).ShouldBe("a.zip Container, a.zip/diep.zip Removed, a.zip/diep.zip/twee.txt Removed, a.zip/een.txt Indexed");
        Files("tweede").ShouldBeEmpty();
    }

    [Fact]
    public async Task Run_ArchiveInArchiveInArchive_StopsAtTheDepthLimit()
    {
        byte[] inner = new ZipBuilder().With("kern.txt", "kern").Build();
        for (int i = 0; i < 6; i++) { inner = new ZipBuilder().With("z.zip", inner).Build(); }

        Write("a.zip", inner);
        (await RunAsync()).ShouldEndWith("TooLarge");
        Files("kern").ShouldBeEmpty();
    }

    [Fact]
    public async Task Run_RootSuddenlyEmpty_RefusesAndKeepsEverything()
    {
        Write("a.txt", "tekst");
        await RunAsync();
        File.Delete(Path.Combine(Root, "a.txt"));
        await Should.ThrowAsync<EmptyRootException>(RunAsync);
        Files("tekst").ShouldBe(["a.txt"]);
        (await RunAsync(new IngestOptions { AllowEmptyRoot = true })).ShouldBe("a.txt Removed");
    }

    [Fact]
    public async Task Run_IndexThrownAway_IsReplayedFromTheCatalogue()
    {
        Write("a.txt", "blijvende kennis");
        await RunAsync();
        Directory.Delete(Data().IndexFolder, recursive: true);
        (await RunAsync()).ShouldBe("a.txt Unchanged");
        Files("kennis").ShouldBe(["a.txt"]);
    }

    [Fact]
    public async Task Run_Stopped_KeepsWhatWasDoneAndGoesOnLater()
    {
        for (int i = 0; i < 40; i++) { Write($"f{i:D2}.txt", $"verhaal nummer {i}"); }

        using var stop = new CancellationTokenSource();
        var progress = new Stopper(stop, after: 15);
        await Should.ThrowAsync<OperationCanceledException>(() => ServiceRunAsync(new IngestOptions { BatchSize = 5 }, progress, stop.Token));
        await RunAsync();
        Files("verhaal").Length.ShouldBe(40);
    }

    [Fact]
    public async Task Run_Links_AreNotFollowed()
    {
        _folder.Write("geheim/buiten.txt", "staat buiten de bron");
        Write("a.txt", "tekst");
        File.CreateSymbolicLink(Path.Combine(Root, "link.txt"), _folder["geheim/buiten.txt"]);
        Directory.CreateSymbolicLink(Path.Combine(Root, "kring"), Root);
        (await RunAsync()).ShouldBe("a.txt Indexed");
    }

    [Fact]
    public async Task Run_PathThatDoesNotExist_IsRefused() =>
        await Should.ThrowAsync<DirectoryNotFoundException>(() => ServiceRunAsync(new IngestOptions(), new Progress<RunProgress>(), default));

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder.Dispose();
    }

    private void Write(string name, string text) => _folder.Write("bron/" + name, text);

    private void Write(string name, byte[] content) => _folder.Write("bron/" + name, content);

    private DataFolder Data() => new(_folder["data"]);

    private string[] Files(string question)
    {
        using Library? library = Library.Open(Data().IndexFolder, KnowledgePack.BuiltIn);
        return [.. library?.Search(new SearchRequest(question, SearchFilters.None, 0, 100), Reader.Administrator, RankingOptions.For("words")).Hits.Select(h => h.Document.File) ?? []];
    }

    private Task<string> RunAsync() => RunAsync(new IngestOptions());

    private async Task<string> RunAsync(IngestOptions options)
    {
        RunReport report = await ServiceRunAsync(options, new Progress<RunProgress>(), default);
        return string.Join(", ", report.Entries.Select(e => $"{e.File} {e.Outcome}"));
    }

    private async Task<RunReport> ServiceRunAsync(IngestOptions options, IProgress<RunProgress> progress, CancellationToken stop)
    {
        var pipeline = new Pipeline(AllReaders.Create(new Tesseract()), KnowledgePack.BuiltIn, new SplittingOptions());
        var bench = new Workbench(pipeline, options.Limits, NullLogger<Workbench>.Instance);
        await using var workshop = new InProcessWorkshop(bench, options.Limits, 2);
        return await new IngestService(Data(), workshop, TimeProvider.System, NullLogger<IngestService>.Instance).RunAsync([Root], options, progress, stop);
    }

    private sealed class Stopper(CancellationTokenSource stop, int after) : IProgress<RunProgress>
    {
        public void Report(RunProgress value)
        {
            if (value.Done == after) { stop.Cancel(); }
        }
    }
}
