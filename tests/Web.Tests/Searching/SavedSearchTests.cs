using System.Net;

namespace ZVSearch.Web.Tests.Searching;

/// <summary>Questions that people keep: what is new on them, and what can go wrong.</summary>
public sealed class SavedSearchTests : IAsyncLifetime
{
    private const string List = "/zoeken/bewaard";

    private SearchHost? _host;

    private SearchHost Host => _host ?? throw new InvalidOperationException("Not started.");

    public async Task InitializeAsync()
    {
        _host = await SearchHost.StartAsync();
        await Host.AddAsync("Hoorn/plan.txt", "Projectplan geldezels in Hoorn. Jongeren lenen hun bankpas uit.");
    }

    [Fact]
    public async Task Save_NothingCameIn_SaysThatNothingIsNew()
    {
        (await SaveAsync("Geldezels", "?q=geldezels")).ShouldBe((303, List + "?gemeld=bewaard"));
        string page = await Host.Client.GetStringAsync(List + "?gemeld=bewaard");
        page.ShouldContain("De zoekvraag is bewaard");
        page.ShouldContain("Niets nieuws");
        page.ShouldContain("/zoeken?q=geldezels");
    }

    [Fact]
    public async Task News_DocumentOnTheQuestion_CountsUntilItIsSeen()
    {
        await SaveAsync("Geldezels", "?q=geldezels");
        await Host.AddAsync("Alkmaar/nieuw.txt", "Evaluatie geldezels in Alkmaar. De bankpas bleef vaker in de zak.");
        await Host.AddAsync("Alkmaar/ander.txt", "Verslag van de wijkschouw over losse stoeptegels en verlichting.");
        await Host.AddAsync("geheim.txt", "geldezels achter gesloten deuren", "driehoek");
        (await Host.Client.GetStringAsync(List)).ShouldContain("1 nieuw of gewijzigd");
        string detail = await Host.Client.GetStringAsync(List + "/1");
        detail.ShouldContain("Alkmaar/nieuw.txt");
        detail.ShouldNotContain("geheim.txt");
        (await Host.PostAsync(List + "/1/gezien", ("tot", "999999"))).Status.ShouldBe(303);
        (await Host.Client.GetStringAsync(List)).ShouldContain("Niets nieuws");
        await Host.AddAsync("Alkmaar/later.txt", "Nog een brief over geldezels.");
        (await Host.Client.GetStringAsync(List)).ShouldContain("1 nieuw of gewijzigd");
    }

    [Fact]
    public async Task Seen_PageOfBefore_LeavesWhatCameInAfterIt()
    {
        await SaveAsync("Geldezels", "?q=geldezels");
        await Host.AddAsync("Alkmaar/nieuw.txt", "Evaluatie geldezels in Alkmaar.");
        await Host.PostAsync(List + "/1/gezien", ("tot", "1"));
        (await Host.Client.GetStringAsync(List)).ShouldContain("1 nieuw of gewijzigd");
    }

    [Theory]
    [InlineData("", "wijkagent")]
    [InlineData("Geldezels", " ")]
    public async Task Save_FieldMissing_KeepsNothing(string name, string by)
    {
        (await Host.PostAsync(List, ("naam", name), ("vraag", "?q=geldezels"), ("door", by))).ShouldBe((303, List + "?gemeld=onvolledig"));
        (await Host.Client.GetStringAsync(List)).ShouldContain("Er is nog geen zoekvraag bewaard");
    }

    [Fact]
    public async Task Save_HostileInput_IsShownAsTextAndStaysHere()
    {
        await Host.PostAsync(List, ("naam", "<script>alert(1)</script>"), ("vraag", "https://elders.example/?q=<script>alert(2)</script>"), ("door", "<img src=x>"));
        foreach (string address in (string[])[List, List + "/1"])
        {
            string page = await Host.Client.GetStringAsync(address);
            page.ShouldNotContain("<script>alert");
            page.ShouldNotContain("<img");
            page.ShouldNotContain("href=\"https://elders");
        }
    }

    [Fact]
    public async Task Rename_Name_IsShown()
    {
        await SaveAsync("Oud", "?q=geldezels");
        (await Host.PostAsync(List + "/1/naam", ("naam", "Nieuwe naam"))).ShouldBe((303, List + "/1?gemeld=hernoemd"));
        (await Host.Client.GetStringAsync(List + "/1")).ShouldContain("<h1>Nieuwe naam</h1>");
        (await Host.PostAsync(List + "/1/naam", ("naam", new string('x', 201)))).Location.ShouldBe(List + "/1?gemeld=naam");
    }

    [Fact]
    public async Task Remove_Question_IsGone()
    {
        await SaveAsync("Geldezels", "?q=geldezels");
        (await Host.PostAsync(List + "/1/verwijderen")).ShouldBe((303, List + "?gemeld=verwijderd"));
        (await Host.Client.GetAsync(List + "/1")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("/naam")]
    [InlineData("/gezien")]
    [InlineData("/verwijderen")]
    public async Task Change_UnknownQuestion_IsNotFound(string action) => (await Host.PostAsync($"{List}/77{action}", ("naam", "x"))).Status.ShouldBe(404);

    [Theory]
    [InlineData("/77")]
    [InlineData("/abc")]
    [InlineData("/99999999999999")]
    public async Task Show_UnknownQuestion_IsNotFound(string id) => (await Host.Client.GetAsync(List + id)).StatusCode.ShouldBe(HttpStatusCode.NotFound);

    [Fact]
    public async Task Save_FromAnotherSite_IsRefused()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, List) { Content = new FormUrlEncodedContent([KeyValuePair.Create("naam", "x")]) };
        request.Headers.Add("Sec-Fetch-Site", "cross-site");
        (await Host.Client.SendAsync(request)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Save_NoForm_IsABadRequest() =>
        (await Host.Client.PostAsync(List, new StringContent("{}"))).StatusCode.ShouldBe(HttpStatusCode.BadRequest);

    public async Task DisposeAsync()
    {
        if (_host is not null) { await _host.DisposeAsync(); }
    }

    private Task<(int Status, string Location)> SaveAsync(string name, string query) => Host.PostAsync(List, ("naam", name), ("vraag", query), ("door", "beleidsadviseur"));
}
