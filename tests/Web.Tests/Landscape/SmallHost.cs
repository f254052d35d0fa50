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
using ZVSearch.Web.Access;

namespace ZVSearch.Web.Tests.Landscape;

/// <summary>The application with a few documents: an open plan with hostile text, an open agreement, and a closed plan. One server for a visitor, one for the administrator, one without data.</summary>
public sealed class SmallHost : IAsyncLifetime
{
    public const string ClosedMark = "achterslot";

    private const string Plan = """
        Projectplan Geldezels <script>alert(1)</script> Hoorn

        Datum: 1 maart 2025
        Opdrachtgever: de burgemeester van Hoorn
        Doel: voorkomen dat jongeren hun bankpas uitlenen aan geldezels en cybercrime in de gemeente Hoorn
        Looptijd: 1 maart 2025 tot en met 31 december 2026
        Budget: € 50.000
        """;

    private readonly TempFolder _folder = new();
    private readonly List<WebApplication> _apps = [];

    public HttpClient Visitor { get; private set; } = new();

    public HttpClient Administrator { get; private set; } = new();

    public HttpClient Empty { get; private set; } = new();

    public string OpenHash { get; private set; } = string.Empty;

    public string ClosedHash { get; private set; } = string.Empty;

    public async Task InitializeAsync()
    {
        var data = new DataFolder(_folder["data"]);
        OpenHash = HashOf(_folder.Write("bron/Hoorn/Projectplan geldezels.txt", Plan));
        _folder.Write("bron/Hoorn/Convenant.txt", "Convenant informatiedeling Hoorn\n\nDe gemeente Hoorn en de politie komen overeen. Dit convenant treedt in werking op 1 januari 2020 en eindigt op 31 december 2022. Doel: cybercrime en geldezels bestrijden.");
        await IngestAsync(data, "bron", []);
        ClosedHash = HashOf(_folder.Write($"dicht/Texel/Projectplan {ClosedMark}.txt", Plan.Replace("Geldezels <script>alert(1)</script> Hoorn", $"{ClosedMark} Texel", StringComparison.Ordinal).Replace("Hoorn", "Texel", StringComparison.Ordinal)));
        await IngestAsync(data, "dicht", ["driehoek"]);
        Visitor = await StartAsync(data, WebDesk.ReadOnly);
        Administrator = await StartAsync(data, WebDesk.ReadOnly with { Access = new WebAccess(IsAdministrator: true) });
        Empty = await StartAsync(new DataFolder(_folder["leeg"]), WebDesk.ReadOnly);
    }

    public async Task DisposeAsync()
    {
        foreach (HttpClient client in (HttpClient[])[Visitor, Administrator, Empty]) { client.Dispose(); }

        foreach (WebApplication app in _apps) { await app.DisposeAsync(); }

        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder.Dispose();
    }

    private static string HashOf(string file) => ContentHash.Of(File.ReadAllBytes(file)).Hex;

    private async Task<HttpClient> StartAsync(DataFolder data, WebDesk desk)
    {
        WebApplication app = await WebProgram.BuildAsync(data, "http://127.0.0.1:0", desk, default);
        _apps.Add(app);
        await app.StartAsync();
        return new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
    }

    private async Task IngestAsync(DataFolder data, string source, string[] audience)
    {
        var limits = new ReadingLimits();
        var bench = new Workbench(new Pipeline(AllReaders.Create(new Tesseract()), KnowledgePack.BuiltIn, new SplittingOptions()), limits, NullLogger<Workbench>.Instance);
        await using var workshop = new InProcessWorkshop(bench, limits, 1);
        await new IngestService(data, workshop, TimeProvider.System, NullLogger<IngestService>.Instance)
            .RunAsync([_folder[source]], new IngestOptions { Audience = audience }, new Progress<RunProgress>(), default);
    }
}
