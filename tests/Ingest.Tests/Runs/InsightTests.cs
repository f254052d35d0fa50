using Microsoft.Extensions.Logging.Abstractions;
using ZVSearch.Core.Findings.Overlaps;
using ZVSearch.Core.Findings.Themes;
using ZVSearch.Core.Knowledge;
using ZVSearch.Core.Readers;
using ZVSearch.Ingest.Reading;
using ZVSearch.Ingest.Reading.Scan;
using ZVSearch.Ingest.Runs;
using ZVSearch.Ingest.Runs.Workers;
using ZVSearch.Ingest.Splitting;
using ZVSearch.Store;
using ZVSearch.Store.Catalogue;
using ZVSearch.Store.Insights;
using ZVSearch.Support;

namespace ZVSearch.Ingest.Tests.Runs;

/// <summary>Overlaps and themes follow what is taken in; what people say of them lasts; who may not see a document sees nothing of it.</summary>
public sealed class InsightTests : IDisposable
{
    private const string Alkmaar = "# Projectplan Tulp\n\nDe gemeente Alkmaar begint op 1 maart 2025. Jongeren lenen hun bankrekening uit en worden geldezel. Leerlingen krijgen voorlichting en ouders een huisbezoek.";
    private const string Hoorn = "# Projectplan Narcis\n\nDe gemeente Hoorn begint op 1 april 2025. Studenten die hun pasje afgeven zijn katvanger. Wij geven gastlessen aan scholieren en een gesprek thuis met de ouders.";

    private readonly TempFolder _folder = new();

    [Fact]
    public async Task Judgement_SurvivesReingestAndOtherChanges_AndComesBackWhenThePlaceChanges()
    {
        Write("Alkmaar/a.md", Alkmaar);
        Write("Hoorn/b.md", Hoorn);
        await RunAsync();
        OverlapEntry entry = (await PairsAsync(Reader.Administrator)).ShouldHaveSingleItem();
        entry.Pair.Relation.ShouldBe(OverlapRelation.DoubleAssignment);
        await new JudgementWriter(await StoreAsync(), TimeProvider.System).JudgeAsync(entry, Verdict.Agreed, "zo verdeeld", "tester", default);
        (await JudgedAsync()).ShouldBe(Verdict.Agreed);
        await RunAsync();
        (await JudgedAsync()).ShouldBe(Verdict.Agreed);

        // The words concerned are the same: a new version of the file stays judged.
        Write("Hoorn/b.md", Hoorn + "\n\n# Bijlage\n\nDe kosten staan in de begroting van dit jaar en worden in de herfst besproken.");
        await RunAsync();
        (await JudgedAsync()).ShouldBe(Verdict.Agreed);

        Write("Hoorn/b.md", Hoorn.Replace("gastlessen", "lessen en trainingen", StringComparison.Ordinal));
        await RunAsync();
        (await JudgedAsync()).ShouldBeNull();
    }

    [Fact]
    public async Task Removed_Document_TakesItsPairsAlong()
    {
        Write("Alkmaar/a.md", Alkmaar);
        Write("Hoorn/b.md", Hoorn);
        await RunAsync();
        File.Delete(Path.Combine(_folder["bron"], "Hoorn/b.md"));
        await RunAsync();
        (await PairsAsync(Reader.Administrator)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Reader_WithoutTheGroup_SeesNoPairThemeCountOrSentenceOfTheDocument()
    {
        for (int i = 0; i < 4; i++) { Write($"Alkmaar/a{i}.md", Alkmaar + $" Deel {i} gaat over de school en de bank."); }

        await RunAsync();
        Reader outsider = Reader.Of("jan", []), member = Reader.Of("els", ["geheim"]);
        string before = await DescribeAsync(outsider);
        string secret = Path.Combine(_folder["geheim"], "Hoorn");
        Directory.CreateDirectory(secret);
        for (int i = 0; i < 3; i++) { await File.WriteAllTextAsync(Path.Combine(secret, $"b{i}.md"), Hoorn + $" Bestand {i} over zeepaardjes."); }

        await RunAsync("geheim", "geheim");
        (await DescribeAsync(outsider)).ShouldBe(before);
        (await DescribeAsync(member)).ShouldContain("Hoorn/b0.md");
        (await DescribeAsync(outsider)).ShouldNotContain("zeepaardjes");
    }

    [Fact]
    public async Task Curation_RenameMergeHide_LastsAfterTheNextRun()
    {
        for (int i = 0; i < 4; i++)
        {
            Write($"Alkmaar/a{i}.md", Alkmaar + $" Deel {i} over de bank en de school.");
            Write($"Hoorn/c{i}.md", $"# Verslag {i}\n\nBuren met woonoverlast krijgen een gedragsaanwijzing. De corporatie bespreekt de burenruzie en de geluidsoverlast van huurder {i} met de politie.");
        }

        await RunAsync();
        IReadOnlyList<ThemeEntry> themes = (await new ThemeReader(await StoreAsync()).AllAsync(Reader.Administrator, default)).Themes;
        themes.Count.ShouldBeGreaterThanOrEqualTo(2);
        var writer = new ThemeWriter(await StoreAsync(), TimeProvider.System);
        await writer.CurateAsync(themes[0].Id, ThemeCuration.Renamed, "Onze naam", "tester", default);
        Write("Alkmaar/a9.md", Alkmaar + " Nog een stuk over de bank.");
        await RunAsync();
        (await new ThemeReader(await StoreAsync()).AllAsync(Reader.Administrator, default)).Themes.ShouldContain(t => t.Label == "Onze naam");

        await writer.CurateAsync(themes[1].Id, ThemeCuration.Merged, themes[0].Id, "tester", default);
        ThemeEntry merged = (await new ThemeReader(await StoreAsync()).AllAsync(Reader.Administrator, default)).Themes.Single(t => t.Id == themes[0].Id);
        merged.Documents.Count.ShouldBeGreaterThan(themes[0].Documents.Count);
        await writer.CurateAsync(themes[0].Id, ThemeCuration.Hidden, string.Empty, "tester", default);
        (await new ThemeReader(await StoreAsync()).AllAsync(Reader.Administrator, default)).Themes.ShouldNotContain(t => t.Id == themes[0].Id);
    }

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder.Dispose();
    }

    private async Task<Verdict?> JudgedAsync() => (await PairsAsync(Reader.Administrator)).ShouldHaveSingleItem().Judgement?.Verdict;

    private async Task<IReadOnlyList<OverlapEntry>> PairsAsync(Reader reader) => await new OverlapReader(await StoreAsync()).AllAsync(1, reader, default);

    private async Task<string> DescribeAsync(Reader reader)
    {
        (IReadOnlyList<ThemeEntry> themes, var unassigned) = await new ThemeReader(await StoreAsync()).AllAsync(reader, default);
        return string.Join('\n', (await PairsAsync(reader)).Select(p => $"{p.A.File} {p.B.File} {p.Pair.Grade} {p.Pair.Reason}")
            .Concat(themes.Select(t => $"{t.Id} {t.Label} {string.Join(',', t.Description.Terms)} {string.Join(',', t.Description.Sentences)} {string.Join(',', t.Documents.Select(d => $"{d.Document.File} {d.Weight}"))}"))
            .Concat(unassigned.Select(u => $"{u.Document.File} {u.Reason}")));
    }

    private Task<CatalogueStore> StoreAsync() => CatalogueStore.OpenAsync(new DataFolder(_folder["data"]), default);

    private void Write(string name, string content) => _folder.Write("bron/" + name, content);

    private async Task RunAsync(string root = "bron", string? audience = null)
    {
        var bench = new Workbench(new Pipeline(AllReaders.Create(new Tesseract()), KnowledgePack.BuiltIn, new SplittingOptions()), new ReadingLimits(), NullLogger<Workbench>.Instance);
        await using var workshop = new InProcessWorkshop(bench, new ReadingLimits(), 2);
        await new IngestService(new DataFolder(_folder["data"]), workshop, TimeProvider.System, NullLogger<IngestService>.Instance)
            .RunAsync([_folder[root]], new IngestOptions { Audience = audience is null ? [] : [audience] }, new Progress<RunProgress>(), default);
    }
}
