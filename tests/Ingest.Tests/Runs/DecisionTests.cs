using Microsoft.Extensions.Logging.Abstractions;
using ZVSearch.Core.Documents;
using ZVSearch.Core.Findings;
using ZVSearch.Core.Knowledge;
using ZVSearch.Core.Readers;
using ZVSearch.Ingest.Reading;
using ZVSearch.Ingest.Reading.Scan;
using ZVSearch.Ingest.Runs;
using ZVSearch.Ingest.Runs.Workers;
using ZVSearch.Ingest.Splitting;
using ZVSearch.Search.Hits;
using ZVSearch.Search.Queries;
using ZVSearch.Store;
using ZVSearch.Store.Catalogue;
using ZVSearch.Store.Findings;
using ZVSearch.Support;

namespace ZVSearch.Ingest.Tests.Runs;

/// <summary>What people decide lasts; what must not come in stays out.</summary>
public sealed class DecisionTests : IDisposable
{
    private const string Plan = "# Projectplan Tulpen\n\nOpdrachtgever: het college. Looptijd: 1 maart 2025 tot 1 maart 2027. Budget: € 1.000.";

    private readonly TempFolder _folder = new();

    [Fact]
    public async Task Correct_Field_SurvivesReingestNewVersionAndRestoredCopy()
    {
        Write("plan.md", Plan);
        await RunAsync();
        await CorrectAsync(new Correction(Cards.Initiative, string.Empty, Fields.Budget, CorrectionKind.Corrected, "€ 1.000", "€ 2.500", "tester", default));
        (await BudgetAsync()).ShouldBe("€ 2.500");

        Write("plan.md", Plan.Replace("€ 1.000", "€ 1.200", StringComparison.Ordinal) + " Nieuwe versie.");
        await RunAsync();
        (await BudgetAsync()).ShouldBe("€ 2.500");

        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.CreateDirectory(_folder["kopie"]);
        File.Copy(Data().CatalogueFile, Path.Combine(_folder["kopie"], "catalogue.db"));
        (await BudgetAsync(new DataFolder(_folder["kopie"]))).ShouldBe("€ 2.500");
    }

    [Fact]
    public async Task Correct_Title_IsInSearchAtOnceAndAfterReingest()
    {
        Write("plan.md", Plan);
        await RunAsync();
        await CorrectAsync(new Correction(Cards.Document, string.Empty, Fields.Title, CorrectionKind.Corrected, null, "Plan voor narcissen", "tester", default));
        Titles("narcissen").ShouldBe(["Plan voor narcissen"]);
        Write("plan.md", Plan + " Bijgewerkt.");
        await RunAsync();
        Titles("narcissen").ShouldBe(["Plan voor narcissen"]);
    }

    [Fact]
    public async Task Order_ReleaseAndMask_AreCarriedOutInTheNextRun()
    {
        Write("a.txt", "Betrokkene heeft BSN 111222333 en houdt van paprika.");
        Write("b.txt", "Verdachte heeft BSN 123456782 en houdt van courgette.");
        (await RunAsync()).ShouldBe("a.txt HeldBack, b.txt HeldBack");
        await OrderAsync("a.txt", ScreeningOrder.Release);
        await OrderAsync("b.txt", ScreeningOrder.Mask);
        (await RunAsync()).ShouldBe("a.txt Indexed, b.txt Indexed");
        (await TextAsync("a.txt")).ShouldContain("111222333");
        (await TextAsync("b.txt")).ShouldContain("[BSN]");
        (await RunAsync()).ShouldBe("a.txt Unchanged, b.txt Unchanged");
    }

    [Fact]
    public async Task Order_Bar_IsGoneEverywhereAndNeverReturns()
    {
        Write("a.txt", "Een verhaal over zonnebloemen.");
        await RunAsync();
        Titles("zonnebloemen").Length.ShouldBe(1);
        await OrderAsync("a.txt", ScreeningOrder.Bar);
        Titles("zonnebloemen").ShouldBeEmpty();
        Data().Originals.All().ShouldBeEmpty();
        Holding("zonnebloemen").ShouldBeEmpty();

        // Another name, another folder, inside an archive: the same bytes stay out.
        Write("map/b.txt", "Een verhaal over zonnebloemen.");
        using (var zip = System.IO.Compression.ZipFile.Open(Path.Combine(_folder["bron"], "c.zip"), System.IO.Compression.ZipArchiveMode.Create))
        {
            using var entry = new StreamWriter(zip.CreateEntry("d.txt").Open());
            entry.Write("Een verhaal over zonnebloemen.");
        }

        (await RunAsync()).ShouldBe("a.txt HeldBack, c.zip Container, c.zip/d.txt HeldBack, map/b.txt HeldBack");
        Titles("zonnebloemen").ShouldBeEmpty();
    }

    [Fact]
    public async Task Run_PlantedNumbers_StandNowhere()
    {
        // The numbers are the well-known test values; files that are held back, and files that are masked.
        string[] planted = ["111222333", "123456782", "15/123456-26", "PL1100-2026123456", "NL91ABNA0417164300", "0612345678", "anna.prive@gmail.com", "GB-12-TK"];
        Write("casus.txt", $"Casusverslag. Betrokkene BSN {planted[0]}, geboren op 1 februari 1990, parketnummer {planted[2]}, mutatie {planted[3]}.");
        Write("lijst.md", $"| Naam | BSN |\n|---|---|\n| D. de Fictief | {planted[1]} |");
        Write("brief.txt", $"Verslag van het overleg. Stort op {planted[4]}, bel {planted[5]}, mail {planted[6]} of zoek het voertuig met kenteken {planted[7]}.");
        (await RunAsync()).ShouldBe("brief.txt Indexed, casus.txt HeldBack, lijst.md HeldBack");
        foreach (string number in planted.Concat(["1 februari 1990"])) { Holding(number).ShouldBeEmpty(number); }

        (await TextAsync("brief.txt")).ShouldContain("[IBAN]");
    }

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder.Dispose();
    }

    /// <summary>Files of the data folder that hold a text, plain or as the catalogue packs it; the originals, which nobody but the administrator sees, left out.</summary>
    private string[] Holding(string text)
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        byte[] needle = System.Text.Encoding.UTF8.GetBytes(text), wide = System.Text.Encoding.Unicode.GetBytes(text);
        IEnumerable<string> files = Directory.EnumerateFiles(_folder["data"], "*", SearchOption.AllDirectories).Where(f => !f.Contains("originals", StringComparison.Ordinal));
        string[] plain = [.. files.Where(f => File.ReadAllBytes(f) is var bytes && (bytes.AsSpan().IndexOf(needle) >= 0 || bytes.AsSpan().IndexOf(wide) >= 0))];
        CatalogueStore store = CatalogueStore.OpenAsync(Data(), default).GetAwaiter().GetResult();
        using CatalogueContext context = store.Connect();
        string[] packed = [.. context.Texts.AsEnumerable().Where(t => TextCodec.Read(t.Content).Text.Text.Contains(text, StringComparison.Ordinal)).Select(t => t.Hash)];
        return [.. plain, .. packed];
    }

    private DataFolder Data() => new(_folder["data"]);

    private void Write(string name, string content)
    {
        string path = Path.Combine(_folder["bron"], name);
        Directory.CreateDirectory(Path.GetDirectoryName(path) ?? _folder["bron"]);
        File.WriteAllText(path, content);
    }

    private async Task<string?> BudgetAsync(DataFolder? data = null)
    {
        CatalogueStore store = await CatalogueStore.OpenAsync(data ?? Data(), default);
        IReadOnlyList<DescribedDocument> all = await new FindingsReader(store).AllAsync(FactGroups.Initiative, Reader.Administrator, default);
        return all.ShouldHaveSingleItem().Cards(Cards.Initiative)[0].Value(Fields.Budget);
    }

    private async Task CorrectAsync(Correction correction)
    {
        CatalogueStore store = await CatalogueStore.OpenAsync(Data(), default);
        DescribedDocument document = (await new FindingsReader(store).AtAsync("plan.md", Reader.Administrator, default)).ShouldNotBeNull();
        await new DecisionService(Data(), TimeProvider.System).CorrectAsync(document, correction, default);
    }

    private async Task OrderAsync(string file, ScreeningOrder order)
    {
        CatalogueStore store = await CatalogueStore.OpenAsync(Data(), default);
        string hash = (await new CatalogueReader(store).OpenPathsAsync(null, default)).Single(p => p.File == file).Hash;
        (await new DecisionService(Data(), TimeProvider.System).OrderAsync(hash, order, "tester", default)).ShouldBeTrue();
    }

    private async Task<string> TextAsync(string file)
    {
        CatalogueStore store = await CatalogueStore.OpenAsync(Data(), default);
        var catalogue = new CatalogueReader(store);
        string hash = (await catalogue.OpenPathsAsync(null, default)).Single(p => p.File == file).Hash;
        return (await catalogue.TextAsync(hash, Reader.Administrator, default))?.Text.Text ?? string.Empty;
    }

    private string[] Titles(string question)
    {
        using Library? library = Library.Open(Data().IndexFolder, KnowledgePack.BuiltIn);
        return [.. library?.Search(new SearchRequest($"\"{question}\"", SearchFilters.None), Reader.Administrator).Hits.Select(h => h.Document.Title) ?? []];
    }

    private async Task<string> RunAsync()
    {
        var options = new IngestOptions();
        var bench = new Workbench(new Pipeline(AllReaders.Create(new Tesseract()), KnowledgePack.BuiltIn, new SplittingOptions()), options.Limits, NullLogger<Workbench>.Instance);
        await using var workshop = new InProcessWorkshop(bench, options.Limits, 2);
        RunReport report = await new IngestService(Data(), workshop, TimeProvider.System, NullLogger<IngestService>.Instance).RunAsync([_folder["bron"]], options, new Progress<RunProgress>(), default);
        return string.Join(", ", report.Entries.Select(e => $"{e.File} {e.Outcome}"));
    }
}
