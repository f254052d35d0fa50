using System.IO.Compression;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging.Abstractions;
using ZVSearch.Core.Documents;
using ZVSearch.Core.Knowledge;
using ZVSearch.Ingest;
using ZVSearch.Ingest.Reading;
using ZVSearch.Ingest.Reading.Scan;
using ZVSearch.Ingest.Runs;
using ZVSearch.Ingest.Runs.Workers;
using ZVSearch.Ingest.Splitting;
using ZVSearch.Store;
using ZVSearch.Support;

namespace ZVSearch.Web.Tests.Api;

/// <summary>
/// The application with sample documents that everybody may see, and after that the same documents once more for the group "driehoek" alone. What was answered in
/// between is kept: nothing of it may have changed.
/// </summary>
public sealed class ApiHost : IAsyncLifetime
{
    private static readonly string[] Samples =
    [
        "Alkmaar/Projectplan Geldezels de baas 2025-2026 v1.0 def.docx", "Alkmaar/20250318 Notulen driehoek plus zorg.docx", "Alkmaar/20250520 Notulen driehoek plus zorg.docx", "Alkmaar/Evaluatie wijkaanpak Overdie 2021-2024.pdf",
        "Hoorn/Plan van aanpak Jongeren en snel geld 2025-2026.odt", "Hoorn/Voortgang Jongeren en snel geld.docx", "Hoorn/Convenant PGA Westfriesland 2019-2023 getekend.docx", "Haarlem/Projectplan Digitaal weerbaar 2025-2026.docx",
        "Velsen/Eindverslag project Havenjongeren (mislukt).pdf", "Zaanstad/Convenant problematische jeugdgroepen Zaanstad 2024-2028.pdf", "Texel/verslag zomerseizoen 2025 overlast en zorg.txt", "Haarlemmermeer/Convenant woonoverlast en zorg 2022-2026.odt",
    ];

    /// <summary>Stands in the path of every closed document and nowhere else.</summary>
    public const string ClosedMark = "achterslot";

    private readonly TempFolder _folder = new();
    private WebApplication? _app;

    public WebApplication App => _app ?? throw new InvalidOperationException("Not started.");

    public HttpClient Client { get; private set; } = new();

    public DataFolder Data { get; private set; } = new(Path.GetTempPath());

    /// <summary>Body by address, as it was before the closed documents were taken in.</summary>
    public IReadOnlyDictionary<string, string> Before { get; private set; } = new Dictionary<string, string>();

    public IReadOnlyList<string> ClosedHashes { get; private set; } = [];

    public int OpenDocuments { get; } = Samples.Length;

    public async Task InitializeAsync()
    {
        Data = new DataFolder(_folder["data"]);
        foreach (string sample in Samples) { _folder.Write("bron/" + sample, File.ReadAllBytes(SampleFile(sample))); }

        await IngestAsync("bron", []);
        _app = await WebProgram.BuildAsync(Data, "http://127.0.0.1:0", WebDesk.ReadOnly, default);
        await _app.StartAsync();
        Client = new HttpClient { BaseAddress = new Uri(_app.Urls.First()) };
        Before = await AnswersAsync();
        ClosedHashes = [.. Samples.Select(s => ContentHash.Of(File.ReadAllBytes(_folder.Write($"dicht/{ClosedMark} {s.Replace('/', ' ')}", Altered(s)))).Hex)];
        await IngestAsync("dicht", ["driehoek"]);
    }

    public async Task DisposeAsync()
    {
        Client.Dispose();
        if (_app is not null) { await _app.DisposeAsync(); }

        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder.Dispose();
    }

    public async Task<JsonNode> JsonAsync(string address) => JsonNode.Parse(await Client.GetStringAsync(address)).ShouldNotBeNull();

    public Task<JsonNode> DescriptionAsync() => JsonAsync("/api/v1/openapi.json");

    /// <summary>The body of every address that can be reached: every operation, and everything that lists name.</summary>
    public async Task<IReadOnlyDictionary<string, string>> AnswersAsync()
    {
        var answers = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (ApiOperationCase operation in ApiOperationCase.Of(await DescriptionAsync()).Where(o => !o.HasPathParameter))
        {
            string address = operation.Address(operation.Has("paginaGrootte") ? [("paginaGrootte", "100")] : []);
            answers[address] = await Client.GetStringAsync(address);
        }

        answers["/api/v1/zoekresultaten?q=geldezels"] = await Client.GetStringAsync("/api/v1/zoekresultaten?q=geldezels");
        foreach (string address in answers.Values.SelectMany(SelfLinks).Distinct().ToArray()) { answers[address] = await Client.GetStringAsync(address); }

        foreach (string address in answers.Keys.Where(a => a.StartsWith("/api/v1/documenten/", StringComparison.Ordinal) && a.Length == 83).ToArray()) { answers[address + "/vergelijkbaar"] = await Client.GetStringAsync(address + "/vergelijkbaar"); }

        return answers;
    }

    /// <summary>Addresses of single things that an answer names.</summary>
    private static IEnumerable<string> SelfLinks(string body) =>
        System.Text.RegularExpressions.Regex.Matches(body, "\"self\":\\{\"href\":\"(/api/v1/(?:documenten|overlappingen|themas)/[^\"?]+)\"").Select(m => m.Groups[1].Value);

    /// <summary>The same document under another hash: the comment of the package, or a byte behind the end, says nothing.</summary>
    private static byte[] Altered(string sample)
    {
        using var stream = new MemoryStream();
        stream.Write(File.ReadAllBytes(SampleFile(sample)));
        if (Path.GetExtension(sample) is ".docx" or ".odt")
        {
            using var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true);
            zip.Comment = "gesloten";
        }
        else { stream.Write("\n"u8); }

        return stream.ToArray();
    }

    private static string SampleFile(string sample) => Path.Combine(Repository.Root, "ingest", "Samples", sample);

    private async Task IngestAsync(string source, string[] audience)
    {
        var limits = new ReadingLimits();
        var bench = new Workbench(new Pipeline(AllReaders.Create(new Tesseract()), KnowledgePack.BuiltIn, new SplittingOptions()), limits, NullLogger<Workbench>.Instance);
        await using var workshop = new InProcessWorkshop(bench, limits, 1);
        RunReport report = await new IngestService(Data, workshop, TimeProvider.System, NullLogger<IngestService>.Instance)
            .RunAsync([_folder[source]], new IngestOptions { Audience = audience }, new Progress<RunProgress>(), default);
        report.Entries.ShouldAllBe(e => e.Outcome == OutcomeKind.Indexed);
    }
}
