using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using ZVSearch.Core.Findings.Letters;
using ZVSearch.Core.Knowledge;
using ZVSearch.Ingest;
using ZVSearch.Ingest.Reading;
using ZVSearch.Ingest.Reading.Scan;
using ZVSearch.Ingest.Runs;
using ZVSearch.Ingest.Runs.Workers;
using ZVSearch.Ingest.Splitting;
using ZVSearch.Store;
using ZVSearch.Store.Letters;
using ZVSearch.Support;
using ZVSearch.Web.Access;

namespace ZVSearch.Web.Tests.Letters;

/// <summary>The application with an empty memory, or with a few documents, and with letters that a test puts in.</summary>
public sealed class LetterHost : IAsyncDisposable
{
    public const string Hostile = "<script>alert(1)</script>";

    private static readonly string[] Samples = ["Alkmaar/20250318 Notulen driehoek plus zorg.docx", "Alkmaar/20250520 Notulen driehoek plus zorg.docx"];

    private readonly TempFolder _folder = new();
    private WebApplication? _app;

    public HttpClient Client { get; private set; } = new();

    public DataFolder Data => new(_folder["data"]);

    public LetterStore Letters => Get<LetterStore>();

    public SubscriptionStore Subscriptions => Get<SubscriptionStore>();

    public OutboxStore Outbox => Get<OutboxStore>();

    public static async Task<LetterHost> StartAsync(bool isAdministrator = true, bool hasDocuments = false)
    {
        var host = new LetterHost();
        if (hasDocuments) { await host.FillAsync(); }

        host._app = await WebProgram.BuildAsync(host.Data, "http://127.0.0.1:0", new WebDesk(new WebAccess(isAdministrator), null, null), default);
        await host._app.StartAsync();
        host.Client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(host._app.Urls.First()) };
        return host;
    }

    public T Get<T>()
        where T : notnull => (_app ?? throw new InvalidOperationException("Not started.")).Services.GetRequiredService<T>();

    /// <summary>A draft with two themes: the first with the points a and b, the second with c.</summary>
    public Task<int> AddLetterAsync(string key = "Quarterly|||", LetterStatus status = LetterStatus.Draft) => AddLetterAsync(Made(), key, status);

    public async Task<int> AddLetterAsync(Letter letter, string key, LetterStatus status = LetterStatus.Draft)
    {
        int id = await Letters.AddAsync(new LetterRow { Key = key, Rhythm = Rhythm.Quarterly, From = letter.From, To = letter.To, Region = letter.Region, Groups = [] }, letter, default);
        if (status == LetterStatus.Sent) { await Letters.DecideAsync(id, LetterStatus.Approved, "directeur", default); await Letters.SentAsync(id, default); }
        else if (status != LetterStatus.Draft) { await Letters.DecideAsync(id, status, "directeur", default); }

        return id;
    }

    public static Letter Made()
    {
        LetterPoint a = Point("a", "De raad stelt 12 plaatsen beschikbaar in Hoorn."), b = Point("b", "Rij | cel " + Hostile), c = Point("c", "Het project stopt.");
        return new Letter(new DateOnly(2025, 1, 1), new DateOnly(2025, 3, 31), null, [Theme("jeugd", "Jeugd en veiligheid", a, b), Theme("geldezels", "Geldezels", c)]);
    }

    /// <summary>A page as a browser shows its text.</summary>
    public async Task<string> TextAsync(string address) => WebUtility.HtmlDecode(await Client.GetStringAsync(address));

    public Task<HttpResponseMessage> PostAsync(string address, params (string Name, string Value)[] fields) =>
        Client.PostAsync(address, new FormUrlEncodedContent(fields.Select(f => KeyValuePair.Create(f.Name, f.Value))));

    /// <summary>Sends a form that does what it must, and gives the address to which the browser is sent on.</summary>
    public async Task<string> DoneAsync(string address, params (string Name, string Value)[] fields)
    {
        HttpResponseMessage answer = await PostAsync(address, fields);
        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await answer.Content.ReadAsStringAsync());
        return answer.Headers.Location.ShouldNotBeNull().ToString();
    }

    /// <summary>Sends a form that must be refused, and gives the page that says so.</summary>
    public async Task<string> RefusedAsync(HttpStatusCode expected, string address, params (string Name, string Value)[] fields)
    {
        HttpResponseMessage answer = await PostAsync(address, fields);
        answer.StatusCode.ShouldBe(expected);
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
    }

    public async Task<(LetterRow Row, Letter Letter, int Version)> LetterAsync(int id) => (await Letters.FindAsync(id, default)).ShouldNotBeNull();

    public async Task<SubscriptionRow> SubscribeAsync(string mail = "raad@hoorn.example", Rhythm rhythm = Rhythm.Quarterly)
    {
        await Subscriptions.AddAsync(new SubscriptionDraft("Raad " + Hostile, mail, rhythm, null, [], [], []), new DateOnly(2025, 3, 31), 0, default);
        return (await Subscriptions.AllAsync(default)).Single(s => s.Mail == mail && s.Rhythm == rhythm);
    }

    public async Task<int> QueueAsync(int subscription, string key, string content = "From: zv@x.example\r\nTo: raad@hoorn.example\r\nSubject: Brief\r\n\r\nBeste raad,\r\n")
    {
        var mail = new OutboxRow { Key = key, SubscriptionId = subscription, Mail = "raad@hoorn.example", Subject = "Brief " + Hostile, MessageId = key + "@x", Content = System.Text.Encoding.ASCII.GetBytes(content) };
        (await Outbox.QueueAsync(mail, default)).ShouldBeTrue();
        return mail.Id;
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        if (_app is not null) { await _app.DisposeAsync(); }

        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder.Dispose();
    }

    private static LetterTheme Theme(string id, string label, params LetterPoint[] points) => new(id, label, points, [], ["Geen stukken gezien uit Texel."], ["onderwijs"], []);

    private static LetterPoint Point(string id, string text) =>
        new(id, PointKind.Decision, text, [new LetterSource(new string('a', 64), "Hoorn/Besluit.docx", "Besluit " + Hostile, new DateOnly(2025, 2, 3), 4, 10, 60, text)], 0.81, "Het is een besluit.");

    private async Task FillAsync()
    {
        foreach (string sample in Samples) { _folder.Write("bron/" + sample, await File.ReadAllBytesAsync(Path.Combine(Repository.Root, "ingest", "Samples", sample))); }

        _folder.Write("dicht/Alkmaar/Besluit.txt", "Besluitenlijst driehoek Alkmaar van 3 april 2025\n\nBesluit: de burgemeester van Alkmaar stelt 50.000 euro beschikbaar voor de aanpak Achterslot tegen geldezels.\n\nBesluit: de aanpak Achterslot tegen geldezels start op 1 mei 2025 met de politie.");
        await IngestAsync("bron", []);
        await IngestAsync("dicht", ["driehoek"]);
    }

    private async Task IngestAsync(string source, string[] audience)
    {
        var limits = new ReadingLimits();
        var bench = new Workbench(new Pipeline(AllReaders.Create(new Tesseract()), KnowledgePack.BuiltIn, new SplittingOptions()), limits, NullLogger<Workbench>.Instance);
        await using var workshop = new InProcessWorkshop(bench, limits, 1);
        await new IngestService(Data, workshop, TimeProvider.System, NullLogger<IngestService>.Instance).RunAsync([_folder[source]], new IngestOptions { Audience = audience }, new Progress<RunProgress>(), default);
    }
}
