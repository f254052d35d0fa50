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

namespace ZVSearch.Web.Tests.Lists;

/// <summary>The application with an open agreement and open minutes, and with the same for the group "driehoek" alone.</summary>
public sealed class RegisterHost : IAsyncLifetime
{
    /// <summary>Stands in every closed document and nowhere else.</summary>
    public const string ClosedMark = "Achterslot";

    private static readonly string[] Samples =
        ["Hoorn/Convenant PGA Westfriesland 2019-2023 getekend.docx", "Haarlemmermeer/Convenant woonoverlast en zorg 2022-2026.odt", "Alkmaar/20250318 Notulen driehoek plus zorg.docx", "Alkmaar/20250520 Notulen driehoek plus zorg.docx"];

    private readonly TempFolder _folder = new();
    private WebApplication? _app;

    public HttpClient Client { get; private set; } = new();

    public IReadOnlyList<string> ClosedHashes { get; private set; } = [];

    public async Task InitializeAsync()
    {
        foreach (string sample in Samples) { _folder.Write("bron/" + sample, await File.ReadAllBytesAsync(Path.Combine(Repository.Root, "ingest", "Samples", sample))); }

        const string Agreement = "Convenant {0} {1}\n\nPartijen:\n- gemeente Hoorn\n- Politie\n\nArtikel 1 Doel\nHet doel van dit convenant is samenwerken.\n\nArtikel 2 Looptijd\nDit convenant treedt in werking op 1 januari 2025 en eindigt op 31 december 2027.\n";
        const string Minutes = "Verslag {0} {1} van 3 maart 2025\n\nBesluit: het plan van {1} wordt vastgesteld.\n\nActie: {1} nodigt de GGD uit voor 1 april 2025.\n";
        _folder.Write("bron/vreemd/Convenant vreemd.txt", string.Format(null, Agreement, "<script>alert(1)</script>", "vreemd"));
        await IngestAsync("bron", []);
        string[] closed = [string.Format(null, Agreement, ClosedMark, "besloten"), string.Format(null, Minutes, "driehoek", ClosedMark)];
        _folder.Write("dicht/Convenant besloten.txt", closed[0]);
        _folder.Write("dicht/Verslag besloten.txt", closed[1]);
        await IngestAsync("dicht", ["driehoek"]);
        ClosedHashes = [.. closed.Select(c => ContentHash.Of(System.Text.Encoding.UTF8.GetBytes(c)).Hex)];
        _app = await WebProgram.BuildAsync(new DataFolder(_folder["data"]), "http://127.0.0.1:0", WebDesk.ReadOnly, default);
        await _app.StartAsync();
        Client = new HttpClient { BaseAddress = new Uri(_app.Urls.First()) };
    }

    public async Task DisposeAsync()
    {
        Client.Dispose();
        if (_app is not null) { await _app.DisposeAsync(); }

        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder.Dispose();
    }

    /// <summary>The first address on a page that begins like this and ends in a hash.</summary>
    public async Task<string> FirstAsync(string page, string start)
    {
        string found = System.Text.RegularExpressions.Regex.Match(await Client.GetStringAsync(page), System.Text.RegularExpressions.Regex.Escape(start) + "[0-9a-f]{64}").Value;
        found.ShouldNotBeEmpty();
        return found;
    }

    private async Task IngestAsync(string source, string[] audience)
    {
        var limits = new ReadingLimits();
        var bench = new Workbench(new Pipeline(AllReaders.Create(new Tesseract()), KnowledgePack.BuiltIn, new SplittingOptions()), limits, NullLogger<Workbench>.Instance);
        await using var workshop = new InProcessWorkshop(bench, limits, 1);
        await new IngestService(new DataFolder(_folder["data"]), workshop, TimeProvider.System, NullLogger<IngestService>.Instance)
            .RunAsync([_folder[source]], new IngestOptions { Audience = audience }, new Progress<RunProgress>(), default);
    }
}
