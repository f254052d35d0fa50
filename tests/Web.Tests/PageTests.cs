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

namespace ZVSearch.Web.Tests;

public sealed class PageTests : IAsyncLifetime
{
    private readonly TempFolder _folder = new();
    private WebApplication? _app;
    private HttpClient _client = new();

    public async Task InitializeAsync()
    {
        _folder.Write("bron/Hoorn/Projectplan.txt", "Projectplan <b>geldezels</b>\n\nJongeren lenen hun bankpas uit. \"Nooit doen\" & wegwezen.");
        _folder.Write("bron/Alkmaar/plan.pdf", new PdfBuilder().Line(60, 700, "Convenant tegen geldezels").Build());
        var data = new DataFolder(_folder["data"]);
        await IngestAsync(data, "bron", []);
        _folder.Write("dicht/geheim.txt", "geldezels achter gesloten deuren");
        await IngestAsync(data, "dicht", ["driehoek"]);
        _app = await WebProgram.BuildAsync(data, "http://127.0.0.1:0", WebDesk.ReadOnly, default);
        await _app.StartAsync();
        _client = new HttpClient { BaseAddress = new Uri(_app.Urls.First()) };
    }

    [Fact]
    public async Task Search_WithoutAQuestion_ShowsWhatIsThere() => (await _client.GetStringAsync("/zoeken")).ShouldContain("2 documenten in het geheugen");

    [Fact]
    public async Task Search_Question_GivesMarkedHitsAndFacets()
    {
        string page = await _client.GetStringAsync("/zoeken?q=bankpas");
        page.ShouldContain("gevonden</h1>");
        page.ShouldContain("<mark>bankpas</mark>");
        page.ShouldContain("bron=Hoorn");
    }

    [Fact]
    public async Task Search_KindInPlainWords_BecomesAFilterThatCanBeTakenAway()
    {
        string page = await _client.GetStringAsync("/zoeken?q=projectplannen over geldezels");
        page.ShouldContain("gelezen uit uw vraag");
        page.ShouldContain("letterlijk=1");
        (await _client.GetStringAsync("/zoeken?q=projectplannen over geldezels&letterlijk=1")).ShouldNotContain("gelezen uit uw vraag");
    }

    [Fact]
    public async Task Search_Misspelt_SaysWhatWasSearched()
    {
        string page = await _client.GetStringAsync("/zoeken?q=bankpaz");
        page.ShouldContain("Bedoelde u");
        page.ShouldContain("<mark>bankpas</mark>");
    }

    [Fact]
    public async Task Suggest_Start_GivesWhatTheReaderMaySee()
    {
        (await _client.GetStringAsync("/aanvullen?q=geldez")).ShouldContain("geldezels");
        (await _client.GetStringAsync("/aanvullen?q=geslot")).ShouldBe("[]");
        (await _client.GetStringAsync("/aanvullen?q=a")).ShouldBe("[]");
        (await _client.GetAsync("/aanvullen?q=" + new string('x', 5000))).IsSuccessStatusCode.ShouldBeTrue();
    }

    [Theory]
    [InlineData("%22")]
    [InlineData("((((")]
    [InlineData("EN%20OF%20NIET")]
    [InlineData("*")]
    [InlineData("%00%FF")]
    [InlineData("a~9%20-%20titel:")]
    public async Task Search_AnythingTyped_IsNeverAnErrorPage(string typed) => (await _client.GetAsync("/zoeken?q=" + typed)).IsSuccessStatusCode.ShouldBeTrue();

    [Theory]
    [InlineData("/zoeken?q=<script>alert(1)</script>")]
    [InlineData("/zoeken?soort=<script>alert(1)</script>&q=x")]
    public async Task Search_Script_IsShownAsText(string address) => (await _client.GetStringAsync(address)).ShouldNotContain("<script>alert");

    [Fact]
    public async Task Document_Text_IsEncodedAndMarked()
    {
        string page = await _client.GetStringAsync(await FirstDocumentAsync("bankpas"));
        page.ShouldContain("id=\"passage\"");
        page.ShouldContain("<mark>bankpas</mark>");
        page.ShouldContain("&lt;b&gt;geldezels&lt;/b&gt;");
    }

    [Fact]
    public async Task Document_Pdf_OpensInTheViewerOrAsText()
    {
        string address = await FirstDocumentAsync("convenant");
        (await _client.GetStringAsync(address)).ShouldMatch("data-page=\"1\"|class=\"text\"");
        (await _client.GetStringAsync(address + "&weergave=tekst")).ShouldContain("class=\"text\"");
    }

    [Theory]
    [InlineData("/document/abc")]
    [InlineData("/document/ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")]
    [InlineData("/origineel/..%2F..%2Fcatalogue.db")]
    [InlineData("/assets/../WebProgram.cs")]
    [InlineData("/bestaat-niet")]
    public async Task Unknown_Address_IsADutchNotFoundPage(string address)
    {
        HttpResponseMessage response = await _client.GetAsync(address);
        response.StatusCode.ShouldBe(System.Net.HttpStatusCode.NotFound);
        (await response.Content.ReadAsStringAsync()).ShouldContain("Deze pagina is er niet");
    }

    [Fact]
    public async Task ClosedDocument_DoesNotExistForVisitors()
    {
        (await _client.GetStringAsync("/zoeken?q=geldezels")).ShouldContain("2 documenten gevonden");
        string hash = Core.Documents.ContentHash.Of("geldezels achter gesloten deuren"u8).Hex;
        (await _client.GetAsync("/document/" + hash)).StatusCode.ShouldBe(System.Net.HttpStatusCode.NotFound);
        (await _client.GetAsync("/origineel/" + hash)).StatusCode.ShouldBe(System.Net.HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Original_Text_IsADownloadInASandbox()
    {
        string address = (await FirstDocumentAsync("bankpas")).Replace("/document/", "/origineel/", StringComparison.Ordinal).Split('?')[0];
        HttpResponseMessage response = await _client.GetAsync(address);
        response.Content.Headers.ContentDisposition?.DispositionType.ShouldBe("attachment");
        response.Headers.GetValues("Content-Security-Policy").Single().ShouldContain("sandbox");
    }

    [Fact]
    public async Task Pages_HaveSecurityHeaders()
    {
        HttpResponseMessage response = await _client.GetAsync("/");
        response.Headers.GetValues("Content-Security-Policy").Single().ShouldContain("default-src 'self'");
        response.Headers.GetValues("X-Content-Type-Options").Single().ShouldBe("nosniff");
    }

    [Fact]
    public async Task Help_ExamplesCanBeTried() => (await _client.GetStringAsync("/hulp/zoeken")).ShouldContain("/zoeken?q=");

    public async Task DisposeAsync()
    {
        _client.Dispose();
        if (_app is not null) { await _app.DisposeAsync(); }

        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder.Dispose();
    }

    private async Task IngestAsync(DataFolder data, string source, string[] audience)
    {
        var limits = new ReadingLimits();
        var bench = new Workbench(new Pipeline(AllReaders.Create(new Tesseract()), KnowledgePack.BuiltIn, new SplittingOptions()), limits, NullLogger<Workbench>.Instance);
        await using var workshop = new InProcessWorkshop(bench, limits, 1);
        await new IngestService(data, workshop, TimeProvider.System, NullLogger<IngestService>.Instance)
            .RunAsync([_folder[source]], new IngestOptions { Audience = audience }, new Progress<RunProgress>(), default);
    }

    private async Task<string> FirstDocumentAsync(string question)
    {
        string page = await _client.GetStringAsync("/zoeken?q=" + question);
        int start = page.IndexOf("/document/", StringComparison.Ordinal);
        return System.Net.WebUtility.HtmlDecode(page[start..page.IndexOf('"', start)]);
    }
}
