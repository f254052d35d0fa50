using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging.Abstractions;
using ZVSearch.Core.Documents;
using ZVSearch.Core.Findings.Themes;
using ZVSearch.Core.Knowledge;
using ZVSearch.Ingest;
using ZVSearch.Ingest.Reading;
using ZVSearch.Ingest.Reading.Scan;
using ZVSearch.Ingest.Runs;
using ZVSearch.Ingest.Runs.Workers;
using ZVSearch.Ingest.Splitting;
using ZVSearch.Store;
using ZVSearch.Store.Catalogue;
using ZVSearch.Store.Insights;
using ZVSearch.Support;
using ZVSearch.Web.Access;

namespace ZVSearch.Web.Tests.Lessons;

/// <summary>The application with a few small documents, one of them closed, and three themes.</summary>
public sealed class MemoryHost : IAsyncDisposable
{
    public const string OpenTheme = "t1", OtherTheme = "t2", ClosedTheme = "t3";

    private const string Evaluation = """
        # Evaluatie Buurtapp <script>alert(1)</script>

        Gemeente Hoorn, 12 maart 2025. De aanpak van geldezels in Hoorn, samen met de politie en GGZ Noord-Holland-Noord. Geldezels zijn jongeren; geldezels lenen hun bankpas uit.

        ## Wat ging er mis

        - De buurtapp is gestopt omdat niemand de meldingen na werktijd las.
        - Bewoners haakten af <script>alert(2)</script> door te veel berichten per dag.

        ## Wat werkte

        - Het vaste koppel van wijkagent en jongerenwerker werkte goed en hielp gezinnen sneller.
        """;

    private const string Plan = """
        # Projectplan Geldezels de baas

        Gemeente Alkmaar, 3 februari 2026. Geldezels: jongeren die hun bankpas uitlenen. Geldezels worden geworven op scholen in Alkmaar. Partners: politie en Openbaar Ministerie.
        """;

    private const string Closed = """
        # Evaluatie achterslot

        Gemeente Zaanstad, 4 mei 2025. Geldezels en nog eens geldezels in Zaanstad.

        ## Wat ging er mis

        - De geheime proef is mislukt omdat achterslot niet werd nagekomen door de partners.
        """;

    private readonly TempFolder _folder = new();
    private WebApplication? _app;

    public HttpClient Client { get; private set; } = new();

    public RecordingDesk Desk { get; } = new();

    /// <param name="canChange">False for a memory that is only read.</param>
    /// <param name="isEmpty">True for a memory without documents.</param>
    public static async Task<MemoryHost> StartAsync(bool canChange = true, bool isEmpty = false)
    {
        var host = new MemoryHost();
        var data = new DataFolder(host._folder["data"]);
        if (!isEmpty) { await host.FillAsync(data); }

        host._app = await WebProgram.BuildAsync(data, "http://127.0.0.1:0", canChange ? new WebDesk(new WebAccess(IsAdministrator: false), host.Desk, null) : WebDesk.ReadOnly, default);
        await host._app.StartAsync();
        host.Client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(host._app.Urls.First()) };
        return host;
    }

    /// <summary>Sends a form, and gives the address to which the browser is sent on.</summary>
    public async Task<string> PostAsync(string address, params (string Name, string Value)[] fields)
    {
        HttpResponseMessage response = await Client.PostAsync(address, new FormUrlEncodedContent(fields.Select(f => KeyValuePair.Create(f.Name, f.Value))));
        response.StatusCode.ShouldBe(System.Net.HttpStatusCode.SeeOther);
        return response.Headers.Location.ShouldNotBeNull().ToString();
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        if (_app is not null) { await _app.DisposeAsync(); }

        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder.Dispose();
    }

    private async Task FillAsync(DataFolder data)
    {
        _folder.Write("bron/Hoorn/Evaluatie Buurtapp.md", Evaluation);
        _folder.Write("bron/Alkmaar/Projectplan Geldezels.md", Plan);
        _folder.Write("dicht/Zaanstad/Evaluatie achterslot.md", Closed);
        await IngestAsync(data, "bron", []);
        await IngestAsync(data, "dicht", ["driehoek"]);
        CatalogueStore store = await CatalogueStore.OpenAsync(data, default);
        Desk.Store = store;
        string hoorn = HashOf("bron/Hoorn/Evaluatie Buurtapp.md"), alkmaar = HashOf("bron/Alkmaar/Projectplan Geldezels.md"), closed = HashOf("dicht/Zaanstad/Evaluatie achterslot.md");
        await new ThemeWriter(store, TimeProvider.System).ReplaceAsync(
            [
                Theme(OpenTheme, string.Empty, "Geldezels <b>", hoorn, alkmaar, closed),
                Theme(OtherTheme, string.Empty, "Buurtapp", hoorn),
                Theme(ClosedTheme, "driehoek", "Thema achterslot", closed),
            ],
            new Dictionary<string, string>(),
            [new ThemeEvent(ThemeChange.New, OpenTheme, null, 0, 2), new ThemeEvent(ThemeChange.New, ClosedTheme, null, 0, 1)],
            default);
    }

    private static StoredTheme Theme(string id, string layer, string label, params string[] hashes) => new(
        id, layer, new ThemeDescription(label, ["bankpas"], "geldezels", [new ThemeSentence(hashes[0], 1, "jongeren")]), [0, 0, 128, 63, (byte)id.Length, (byte)label.Length], hashes.ToDictionary(h => h, _ => 0.5));

    private string HashOf(string file) => ContentHash.Of(File.ReadAllBytes(_folder[file])).Hex;

    private async Task IngestAsync(DataFolder data, string source, string[] audience)
    {
        var limits = new ReadingLimits();
        var bench = new Workbench(new Pipeline(AllReaders.Create(new Tesseract()), KnowledgePack.BuiltIn, new SplittingOptions()), limits, NullLogger<Workbench>.Instance);
        await using var workshop = new InProcessWorkshop(bench, limits, 1);
        RunReport report = await new IngestService(data, workshop, TimeProvider.System, NullLogger<IngestService>.Instance)
            .RunAsync([_folder[source]], new IngestOptions { Audience = audience }, new Progress<RunProgress>(), default);
        report.Entries.ShouldAllBe(e => e.Outcome == OutcomeKind.Indexed);
    }
}
