using System.IO.Compression;
using System.Net;
using Microsoft.AspNetCore.Builder;
using ZVSearch.Store;
using ZVSearch.Support;

namespace ZVSearch.Web.Tests;

public sealed class TemplateTests : IAsyncLifetime
{
    private readonly TempFolder _folder = new();
    private HttpClient _client = new();
    private WebApplication? _app;

    public async Task InitializeAsync()
    {
        _app = await WebProgram.BuildAsync(new DataFolder(_folder["data"]), "http://127.0.0.1:0", WebDesk.ReadOnly, default);
        await _app.StartAsync();
        _client = new HttpClient { BaseAddress = new Uri(_app.Urls.First()) };
    }

    [Fact]
    public async Task List_ShowsBothModels()
    {
        string page = await _client.GetStringAsync("/sjablonen");
        page.ShouldContain("/sjablonen/pga");
        page.ShouldContain("/sjablonen/jeugdgroepen");
    }

    [Fact]
    public async Task Form_HasALabelForEveryField()
    {
        string page = await _client.GetStringAsync("/sjablonen/pga");
        page.ShouldContain("for=\"v-partijen\"");
        page.ShouldContain("name=\"einde\"");
    }

    [Fact]
    public async Task Fill_Answers_StandInTheDocumentAndOpenOnesBetweenBrackets()
    {
        using var form = new FormUrlEncodedContent([new("naam", "Convenant <Testdorp> & meer"), new("begin", "1 januari 2027"), new("partijen", "gemeente Testdorp\npolitie"), new("toelichting", "ja")]);
        HttpResponseMessage answer = await _client.PostAsync("/sjablonen/pga", form);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        string xml = DocumentXml(await answer.Content.ReadAsByteArrayAsync());
        xml.ShouldContain("Convenant &lt;Testdorp&gt; &amp; meer");
        xml.ShouldContain("treedt in werking op 1 januari 2027 en eindigt op [einddatum]");
        xml.ShouldContain("2. politie,");
        xml.ShouldContain("Toelichting:");
    }

    [Fact]
    public async Task Fill_UnknownModelOrNoForm_IsRefused()
    {
        using var form = new FormUrlEncodedContent([]);
        (await _client.PostAsync("/sjablonen/onbekend", form)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using var text = new StringContent("x");
        (await _client.PostAsync("/sjablonen/pga", text)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    public async Task DisposeAsync()
    {
        _client.Dispose();
        if (_app is not null) { await _app.DisposeAsync(); }

        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder.Dispose();
    }

    private static string DocumentXml(byte[] docx)
    {
        using var zip = new ZipArchive(new MemoryStream(docx));
        using var reader = new StreamReader(zip.GetEntry("word/document.xml").ShouldNotBeNull().Open());
        return reader.ReadToEnd();
    }
}
