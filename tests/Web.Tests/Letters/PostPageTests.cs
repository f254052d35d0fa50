using System.Net;
using ZVSearch.Core.Findings.Letters;
using ZVSearch.Reports.Mail;

namespace ZVSearch.Web.Tests.Letters;

/// <summary>The outbox as the administrator sees it.</summary>
public sealed class PostPageTests : IAsyncLifetime
{
    private const string List = "/beheer/post";

    private LetterHost? _host;
    private int _subscription;

    private LetterHost Host => _host ?? throw new InvalidOperationException("Not started.");

    public async Task InitializeAsync()
    {
        _host = await LetterHost.StartAsync();
        _subscription = (await _host.SubscribeAsync()).Id;
    }

    public async Task DisposeAsync() => await Host.DisposeAsync();

    [Fact]
    public async Task Empty_WithoutSettings_SaysWhatToDo()
    {
        string page = await Host.TextAsync(List);
        page.ShouldContain("Er is nog geen post");
        page.ShouldContain("Mail is niet ingesteld");
        page.ShouldContain("mail.json");
    }

    [Fact]
    public async Task Settings_WithFaults_SayAllOfThem()
    {
        await File.WriteAllTextAsync(Path.Combine(Host.Data.Root, "mail.json"), "{ \"host\": \"mail.x.example\", \"password\": \"geheim-woord\", \"onzin\": 1 }");
        string page = await Host.TextAsync(List);
        page.ShouldContain("een wachtwoord hoort niet in dit bestand");
        page.ShouldContain("'onzin': deze instelling bestaat niet");
        page.ShouldContain("'fromAddress': ontbreekt");
        page.ShouldNotContain("geheim-woord");
    }

    [Fact]
    public async Task Settings_InOrder_AreShownWithoutSecrets()
    {
        await File.WriteAllTextAsync(Path.Combine(Host.Data.Root, "mail.json"), "{ \"host\": \"mail.x.example\", \"fromName\": \"ZV\", \"fromAddress\": \"zv@x.example\", \"baseAddress\": \"https://zv.x.example/\" }");
        (await Host.TextAsync(List)).ShouldContain("Mail is ingesteld: via mail.x.example, van zv@x.example, op werkdagen van 07:00 tot 19:00 uur");
    }

    [Fact]
    public async Task List_CountsFiltersAndPages()
    {
        int failed = await Host.QueueAsync(_subscription, "stuk");
        await Host.Outbox.FailAsync(failed, "550 " + LetterHost.Hostile, default);
        for (int i = 0; i < 55; i++) { await Host.QueueAsync(_subscription, $"k{i}"); }

        string page = await Host.Client.GetStringAsync(List);
        page.ShouldNotContain(LetterHost.Hostile);
        page.ShouldContain("<span class=\"number\">55</span> wacht");
        page.ShouldContain("56 mails");
        page.ShouldContain("Pagina 1 van 2");
        string second = await Host.TextAsync(List + "?pagina=2");
        second.ShouldContain($"href=\"{List}/{failed}\"");
        string some = await Host.TextAsync(List + "?stand=mislukt");
        some.ShouldContain("1 mail,");
        some.ShouldContain("550 ");
        (await Host.TextAsync(List + "?stand=onzeker")).ShouldContain("Er zijn geen mails met deze stand");
        (await Host.TextAsync(List + "?stand=onzin&pagina=99")).ShouldContain("56 mails");
    }

    [Fact]
    public async Task Mail_ShowsHeadersAndText()
    {
        int id = await Host.QueueAsync(_subscription, "1", "From: =?utf-8?q?C=C3=A9line?= <zv@x.example>\r\nSubject: Brief\r\nX-Raar: <script>alert(1)</script>\r\n\r\nBeste raad, <script>alert(1)</script>\r\n");
        string page = await Host.Client.GetStringAsync($"{List}/{id}");
        page.ShouldNotContain(LetterHost.Hostile);
        page = WebUtility.HtmlDecode(page);
        page.ShouldContain("Céline");
        page.ShouldContain("Beste raad,");
        page.ShouldContain("wacht");
        (await Host.Client.GetAsync($"{List}/99")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Mail_DamagedContent_IsSaid()
    {
        int id = await Host.QueueAsync(_subscription, "1", string.Empty);
        (await Host.TextAsync($"{List}/{id}")).ShouldContain("kan niet worden gelezen");
        MailView.Of([0, 1, 2, 255]).ShouldBeNull();
    }

    [Fact]
    public async Task Failed_GoesOutAgain_Once()
    {
        int id = await Host.QueueAsync(_subscription, "1");
        await Host.Outbox.FailAsync(id, "550", default);
        (await Host.TextAsync($"{List}/{id}")).ShouldContain("Verstuur opnieuw");
        (await Host.DoneAsync($"{List}/{id}/opnieuw")).ShouldBe($"{List}/{id}?gemeld=opnieuw");
        (await StateAsync(id)).ShouldBe(OutboxState.Queued);
        (await Host.DoneAsync($"{List}/{id}/opnieuw")).ShouldBe($"{List}/{id}?gemeld=kan-niet");
        (await Host.TextAsync($"{List}/{id}?gemeld=kan-niet")).ShouldContain("Dat kan niet (meer)");
    }

    [Fact]
    public async Task Uncertain_WarnsThatItMayHaveArrived()
    {
        int id = await Host.QueueAsync(_subscription, "1");
        Host.Outbox.TryTake(id).ShouldBeTrue();
        (await Host.TextAsync($"{List}/{id}")).ShouldContain("kan al zijn aangekomen");
        (await Host.DoneAsync($"{List}/{id}/niet-versturen")).ShouldContain("kan-niet");
        await Host.DoneAsync($"{List}/{id}/opnieuw");
        (await StateAsync(id)).ShouldBe(OutboxState.Queued);
    }

    [Fact]
    public async Task Queued_CanBeTakenBack_AndSentOffersNothing()
    {
        int id = await Host.QueueAsync(_subscription, "1"), sent = await Host.QueueAsync(_subscription, "2");
        await Host.DoneAsync($"{List}/{id}/niet-versturen");
        (await StateAsync(id)).ShouldBe(OutboxState.Cancelled);
        Host.Outbox.TryTake(sent);
        await Host.Outbox.SentAsync(sent, default);
        string page = await Host.TextAsync($"{List}/{sent}");
        page.ShouldNotContain("Verstuur opnieuw");
        page.ShouldNotContain("Niet versturen</button>");
        (await Host.DoneAsync($"{List}/{sent}/opnieuw")).ShouldContain("kan-niet");
        (await Host.PostAsync($"{List}/99/opnieuw")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private async Task<OutboxState> StateAsync(int id) => (await Host.Outbox.FindAsync(id, default)).ShouldNotBeNull().State;
}
