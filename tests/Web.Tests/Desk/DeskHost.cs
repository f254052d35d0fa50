using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging.Abstractions;
using ZVSearch.Core.Findings;
using ZVSearch.Core.Findings.Desk;
using ZVSearch.Core.Knowledge;
using ZVSearch.Core.Readers;
using ZVSearch.Ingest;
using ZVSearch.Ingest.Reading;
using ZVSearch.Ingest.Reading.Scan;
using ZVSearch.Ingest.Runs;
using ZVSearch.Ingest.Runs.Insights;
using ZVSearch.Ingest.Runs.Workers;
using ZVSearch.Ingest.Splitting;
using ZVSearch.Search.Hits;
using ZVSearch.Store;
using ZVSearch.Store.Catalogue;
using ZVSearch.Support;
using ZVSearch.Vectors.Static;
using ZVSearch.Web.Access;

namespace ZVSearch.Web.Tests.Desk;

/// <summary>The application with two plans for the same work, a third that is closed, and a case file that is held back; decisions and drafts are real.</summary>
public sealed class DeskHost : IAsyncDisposable, IDecisionDesk, IDraftDesk
{
    private readonly TempFolder _folder = new();
    private WebApplication? _app;

    public HttpClient Client { get; private set; } = new();

    /// <summary>True to answer as if another process were writing.</summary>
    public bool IsBusy { get; set; }

    private DataFolder Data => new(_folder["data"]);

    public static async Task<DeskHost> StartAsync(bool isAdministrator)
    {
        var host = new DeskHost();
        host._folder.Write("bron/Alkmaar/Projectplan.txt", "Projectplan Katvangers\n\nDatum: 1 februari 2025\n\nOpdrachtgever: burgemeester van Alkmaar. Katvangers zijn jongeren die hun pasje en pincode afgeven. Leerlingen op het mbo krijgen voorlichting van een agent en een bank. Wie voor het eerst in beeld komt, krijgt een waarschuwend gesprek thuis met een ouder. Scholen melden hun vermoedens bij een meldpunt.");
        host._folder.Write("bron/Hoorn/Plan van aanpak.txt", "Plan van aanpak <b>Snel geld</b>\n\nDatum: 1 maart 2025\n\nRonselaars halen studenten over om hun bankrekening te laten gebruiken voor oplichting. Wij geven gastlessen in alle klassen van de beroepsopleiding. Bij een eerste signaal volgt een huisbezoek door de wijkagent, ook voor de ouders. Er komt een meldpunt voor docenten in Hoorn. Zo voorkomen wij geldezels.");
        host._folder.Write("bron/Hoorn/Dossier.txt", "Casusverslag persoonsgerichte aanpak\n\nBSN 111222333 van betrokkene, geboren op 3 april 2009. Zijn moeder en vader zijn ingelicht; diagnose en medicatie volgen.");
        host._folder.Write("dicht/Schagen/Plan.txt", "Plan van aanpak Geheime geldezels\n\nDatum: 1 april 2025\n\nJongeren in Schagen lenen hun bankpas uit. Wij geven voorlichting in de klas op het mbo, en een waarschuwend gesprek thuis met de ouders. Een meldpunt voor scholen.");
        await host.IngestAsync("bron", []);
        await host.IngestAsync("dicht", ["driehoek"]);
        host._app = await WebProgram.BuildAsync(host.Data, "http://127.0.0.1:0", new WebDesk(new WebAccess(isAdministrator), host, host), default);
        await host._app.StartAsync();
        host.Client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(host._app.Urls.First()) };
        return host;
    }

    public async Task<bool> CorrectAsync(DescribedDocument document, Correction correction, CancellationToken stop)
    {
        if (IsBusy) { return false; }

        await new DecisionService(Data, TimeProvider.System).CorrectAsync(document, correction, stop);
        return true;
    }

    public Task<bool> OrderAsync(string hash, ScreeningOrder order, string by, CancellationToken stop) =>
        IsBusy ? Task.FromResult(false) : new DecisionService(Data, TimeProvider.System).OrderAsync(hash, order, by, stop);

    public async Task<DraftAnswer> CheckAsync(string path, string name, Reader reader, CancellationToken stop)
    {
        using Library library = Library.Open(Data.IndexFolder, KnowledgePack.BuiltIn) ?? throw new InvalidOperationException("Nothing was taken in.");
        await using InProcessWorkshop workshop = Workshop();
        CatalogueStore store = await CatalogueStore.OpenAsync(Data, stop);
        return await new DraftCheck(store, library, workshop, StaticEmbedder.BuiltIn, new DateOnly(2026, 1, 1)).CheckAsync(path, name, reader, stop);
    }

    /// <summary>Address of the first link on a page that begins so.</summary>
    /// <param name="page">Address of the page.</param>
    /// <param name="start">How the address begins.</param>
    /// <param name="part">What the address must hold as well.</param>
    public async Task<string> LinkAsync(string page, string start, string part = "")
    {
        string html = await Client.GetStringAsync(page);
        return System.Text.RegularExpressions.Regex.Matches(html, "href=\"([^\"]*)\"").Select(m => System.Net.WebUtility.HtmlDecode(m.Groups[1].Value))
            .First(a => a.StartsWith(start, StringComparison.Ordinal) && a.Contains(part, StringComparison.Ordinal));
    }

    public Task<HttpResponseMessage> PostAsync(string address, params (string Name, string Value)[] fields) =>
        Client.PostAsync(address, new FormUrlEncodedContent(fields.Select(f => KeyValuePair.Create(f.Name, f.Value))));

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        if (_app is not null) { await _app.DisposeAsync(); }

        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder.Dispose();
    }

    private static InProcessWorkshop Workshop()
    {
        var limits = new ReadingLimits();
        return new InProcessWorkshop(new Workbench(new Pipeline(AllReaders.Create(new Tesseract()), KnowledgePack.BuiltIn, new SplittingOptions()), limits, NullLogger<Workbench>.Instance), limits, 1);
    }

    private async Task IngestAsync(string source, string[] audience)
    {
        await using InProcessWorkshop workshop = Workshop();
        await new IngestService(Data, workshop, TimeProvider.System, NullLogger<IngestService>.Instance).RunAsync([_folder[source]], new IngestOptions { Audience = audience }, new Progress<RunProgress>(), default);
    }
}
