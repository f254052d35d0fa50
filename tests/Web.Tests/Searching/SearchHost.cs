using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging.Abstractions;
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

namespace ZVSearch.Web.Tests.Searching;

/// <summary>A running application of its own, to which documents can be added while it runs.</summary>
internal sealed class SearchHost : IAsyncDisposable
{
    private readonly TempFolder _folder = new();
    private readonly DataFolder _data;
    private WebApplication? _app;

    private SearchHost() => _data = new DataFolder(_folder["data"]);

    /// <summary>Does not follow redirects.</summary>
    public HttpClient Client { get; private set; } = new();

    public static async Task<SearchHost> StartAsync(bool isAdministrator = false)
    {
        var host = new SearchHost();
        host._app = await WebProgram.BuildAsync(host._data, "http://127.0.0.1:0", WebDesk.ReadOnly with { Access = new WebAccess(isAdministrator) }, default);
        await host._app.StartAsync();
        host.Client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(host._app.Urls.First()) };
        return host;
    }

    /// <summary>Takes in one text; with an audience it exists for that group alone.</summary>
    public async Task AddAsync(string file, string text, params string[] audience)
    {
        string root = audience.Length == 0 ? "bron" : "dicht";
        _folder.Write($"{root}/{file}", text);
        var limits = new ReadingLimits();
        var bench = new Workbench(new Pipeline(AllReaders.Create(new Tesseract()), KnowledgePack.BuiltIn, new SplittingOptions()), limits, NullLogger<Workbench>.Instance);
        await using var workshop = new InProcessWorkshop(bench, limits, 1);
        await new IngestService(_data, workshop, TimeProvider.System, NullLogger<IngestService>.Instance)
            .RunAsync([_folder[root]], new IngestOptions { Audience = audience }, new Progress<RunProgress>(), default);
    }

    /// <summary>Sends a form.</summary>
    /// <returns>Status and the address that the browser is sent to; empty for none.</returns>
    public async Task<(int Status, string Location)> PostAsync(string address, params (string Name, string Value)[] fields)
    {
        using var form = new FormUrlEncodedContent(fields.Select(f => KeyValuePair.Create(f.Name, f.Value)));
        using HttpResponseMessage response = await Client.PostAsync(address, form);
        return ((int)response.StatusCode, response.Headers.Location?.ToString() ?? string.Empty);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        if (_app is not null) { await _app.DisposeAsync(); }

        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder.Dispose();
    }
}
