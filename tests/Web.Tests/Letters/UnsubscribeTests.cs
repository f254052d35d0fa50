using System.Net;
using ZVSearch.Core.Findings.Letters;
using ZVSearch.Store.Letters;

namespace ZVSearch.Web.Tests.Letters;

/// <summary>The link in a mail: for everybody who has it, and it tells nothing about anybody.</summary>
public sealed class UnsubscribeTests : IAsyncLifetime
{
    private LetterHost? _host;
    private SubscriptionRow? _row;

    private LetterHost Host => _host ?? throw new InvalidOperationException("Not started.");

    private SubscriptionRow Row => _row ?? throw new InvalidOperationException("Not started.");

    private string Link => $"/afmelden?code={Row.Token}";

    public async Task InitializeAsync()
    {
        _host = await LetterHost.StartAsync(isAdministrator: false);
        _row = await _host.SubscribeAsync();
    }

    public async Task DisposeAsync() => await Host.DisposeAsync();

    [Fact]
    public async Task Looking_ChangesNothing_AndTellsNothing()
    {
        HttpResponseMessage answer = await Host.Client.GetAsync(Link);
        string page = await answer.Content.ReadAsStringAsync();
        page.ShouldContain("Meld mij af");
        page.ShouldNotContain("hoorn.example");
        page.ShouldNotContain("Raad");
        answer.Headers.CacheControl.ShouldNotBeNull().NoStore.ShouldBeTrue();
        (await StatusAsync()).ShouldBe(SubscriptionStatus.Active);
    }

    [Fact]
    public async Task Button_Ends_AlsoTwice_AndTakesBackWhatWaits()
    {
        int mail = await Host.QueueAsync(Row.Id, "1");
        foreach (int _ in (int[])[1, 2])
        {
            (await DoneAsync(await Host.PostAsync(Link))).ShouldContain("U bent afgemeld");
            (await StatusAsync()).ShouldBe(SubscriptionStatus.Ended);
        }

        (await Host.Outbox.FindAsync(mail, default)).ShouldNotBeNull().State.ShouldBe(OutboxState.Cancelled);
    }

    [Theory]
    [InlineData("0123456789abcdef0123456789abcdef")]
    [InlineData("")]
    [InlineData("%3Cscript%3Ealert(1)%3C/script%3E")]
    [InlineData("x%00y")]
    public async Task Code_MadeUp_GivesTheSamePages(string code)
    {
        string known = await Host.Client.GetStringAsync(Link), unknown = await Host.Client.GetStringAsync($"/afmelden?code={code}");
        unknown.ShouldNotContain(LetterHost.Hostile);
        System.Text.RegularExpressions.Regex.Replace(unknown, "code=[^\"]*", "").ShouldBe(System.Text.RegularExpressions.Regex.Replace(known, "code=[^\"]*", ""));
        string done = await DoneAsync(await Host.PostAsync($"/afmelden?code={code}"));
        (await StatusAsync()).ShouldBe(SubscriptionStatus.Active);
        done.ShouldBe(await DoneAsync(await Host.PostAsync(Link)));
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("https://mail.elders.example", null)]
    [InlineData("https://mail.elders.example", "cross-site")]
    public async Task OneClick_FromAMailProgram_IsAccepted(string? origin, string? site)
    {
        (await SendAsync(Link, origin, site)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await StatusAsync()).ShouldBe(SubscriptionStatus.Ended);
    }

    [Theory]
    [InlineData("/beheer/abonnementen/1/beeindigen")]
    [InlineData("/afmelden/x?code=1")]
    [InlineData("/zoeken/bewaard")]
    public async Task OtherPaths_FromElsewhere_StayClosed(string address) => (await SendAsync(address, "https://mail.elders.example", "cross-site")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);

    private async Task<HttpResponseMessage> SendAsync(string address, string? origin, string? site)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new FormUrlEncodedContent([KeyValuePair.Create("List-Unsubscribe", "One-Click")]) };
        if (origin is not null) { request.Headers.Add("Origin", origin); }

        if (site is not null) { request.Headers.Add("Sec-Fetch-Site", site); }

        return await Host.Client.SendAsync(request);
    }

    private async Task<SubscriptionStatus> StatusAsync() => (await Host.Subscriptions.FindAsync(Row.Id, default)).ShouldNotBeNull().Status;

    private static async Task<string> DoneAsync(HttpResponseMessage answer)
    {
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await answer.Content.ReadAsStringAsync();
    }
}
