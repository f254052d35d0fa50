using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging.Abstractions;
using ZVSearch.Core.Knowledge;
using ZVSearch.Ingest;
using ZVSearch.Ingest.Reading;
using ZVSearch.Ingest.Reading.Scan;
using ZVSearch.Ingest.Runs;
using ZVSearch.Ingest.Runs.Jobs;
using ZVSearch.Ingest.Runs.Workers;
using ZVSearch.Ingest.Splitting;
using ZVSearch.Store;
using ZVSearch.Support;
using ZVSearch.Web.Access;

namespace ZVSearch.Web.Tests.Intake;

/// <summary>The application with one open and one closed folder, and with a real intake of which each run can be held up.</summary>
public sealed class IntakeHost : IAsyncDisposable
{
    private readonly TempFolder _folder = new();
    private WebApplication? _app;
    private IntakeDesk? _desk;

    public HttpClient Client { get; private set; } = new();

    /// <summary>Runs wait until it is set; set from the start.</summary>
    public TaskCompletionSource Gate { get; set; } = Opened();

    /// <summary>What the next runs throw; null for nothing.</summary>
    public Exception? Fault { get; set; }

    public DataFolder Data => new(_folder["data"]);

    public string this[string name] => _folder[name];

    public static async Task<IntakeHost> StartAsync(bool isAdministrator)
    {
        var host = new IntakeHost();
        host._folder.Write("bron/Alkmaar/Plan.txt", "Projectplan Tulpen\n\nOpdrachtgever: het college. Budget: € 1.000.");
        host._folder.Write("dicht/Schagen/Plan.txt", "Projectplan Besloten\n\nOpdrachtgever: de driehoek.");
        await host.RunAsync([host["bron"]], new IngestOptions(), new Progress<RunProgress>(), default);
        await host.RunAsync([host["dicht"]], new IngestOptions { Audience = ["driehoek"] }, new Progress<RunProgress>(), default);
        await host.ServeAsync(isAdministrator);
        return host;
    }

    public void Write(string name, string text) => _folder.Write(name, text);

    /// <summary>Stops the server, as Ctrl+C does, and starts another on the same data.</summary>
    public async Task RestartAsync(bool isAdministrator = true)
    {
        await StopAsync();
        await ServeAsync(isAdministrator);
    }

    public async Task StopAsync()
    {
        if (_app is not null) { await _app.DisposeAsync(); }

        if (_desk is not null) { await _desk.DisposeAsync(); }

        (_app, _desk) = (null, null);
    }

    /// <summary>Sends files with the form; the other fields are filled in rightly.</summary>
    public Task<HttpResponseMessage> AddAsync(params (string Name, string Text)[] files) => AddAsync("Hoorn", false, files);

    public Task<HttpResponseMessage> AddAsync(string folder, bool replaces, params (string Name, string Text)[] files)
    {
        var form = new MultipartFormDataContent { { new StringContent(folder), "map" }, { new StringContent("beheerder"), "door" } };
        if (replaces) { form.Add(new StringContent("ja"), "vervang"); }

        foreach ((string name, string text) in files) { form.Add(new StringContent(text), "bestanden", name); }

        return Client.PostAsync("/beheer/toevoegen", form);
    }

    public Task<HttpResponseMessage> PostAsync(string address, params (string Name, string Value)[] fields) =>
        Client.PostAsync(address, new FormUrlEncodedContent(fields.Select(f => KeyValuePair.Create(f.Name, f.Value))));

    /// <summary>Waits for the job that a form started, and gives its page.</summary>
    public async Task<string> FinishedAsync(HttpResponseMessage started)
    {
        started.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await started.Content.ReadAsStringAsync());
        string address = started.Headers.Location.ShouldNotBeNull().ToString();
        for (int i = 0; i < 600; i++)
        {
            string page = WebUtility.HtmlDecode(await Client.GetStringAsync(address));
            if (!page.Contains(">bezig<", StringComparison.Ordinal)) { return page; }

            await Task.Delay(100);
        }

        throw new TimeoutException($"{address} did not end.");
    }

    /// <summary>Uploads on disk, as they are named.</summary>
    public IReadOnlyList<string> Inbox() => Directory.Exists(Data.InboxFolder)
        ? [.. Directory.EnumerateFiles(Data.InboxFolder, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(Data.InboxFolder, f)).Order(StringComparer.Ordinal)]
        : [];

    public async ValueTask DisposeAsync()
    {
        Gate.TrySetResult();
        Client.Dispose();
        await StopAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder.Dispose();
    }

    private static TaskCompletionSource Opened()
    {
        var gate = new TaskCompletionSource();
        gate.SetResult();
        return gate;
    }

    private async Task ServeAsync(bool isAdministrator)
    {
        _desk = new IntakeDesk(Data, RunAsync, fault => $"Uitleg: {fault.Message}", TimeProvider.System, NullLogger<IntakeDesk>.Instance);
        _app = await WebProgram.BuildAsync(Data, "http://127.0.0.1:0", new WebDesk(new WebAccess(isAdministrator), null, null) { Intake = _desk }, default);
        await _app.StartAsync();
        Client.Dispose();
        Client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(_app.Urls.First()) };
    }

    private async Task<RunReport> RunAsync(IReadOnlyList<string> paths, IngestOptions options, IProgress<RunProgress> progress, CancellationToken stop)
    {
        await Gate.Task.WaitAsync(stop);
        if (Fault is { } fault) { throw fault; }

        var limits = new ReadingLimits();
        await using var workshop = new InProcessWorkshop(new Workbench(new Pipeline(AllReaders.Create(new Tesseract()), KnowledgePack.BuiltIn, new SplittingOptions()), limits, NullLogger<Workbench>.Instance), limits, 1);
        return await new IngestService(Data, workshop, TimeProvider.System, NullLogger<IngestService>.Instance).RunAsync(paths, options, progress, stop);
    }
}
