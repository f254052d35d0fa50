using System.Net;
using ZVSearch.Core.Findings.Letters;
using ZVSearch.Store.Letters;

namespace ZVSearch.Web.Tests.Letters;

/// <summary>Who gets letters: adding, changing, ending.</summary>
public sealed class SubscriptionTests : IAsyncLifetime
{
    private const string List = "/beheer/abonnementen";

    private LetterHost? _host;

    private LetterHost Host => _host ?? throw new InvalidOperationException("Not started.");

    public async Task InitializeAsync() => _host = await LetterHost.StartAsync();

    public async Task DisposeAsync() => await Host.DisposeAsync();

    [Fact]
    public async Task Empty_SaysWhatToDo() => (await Host.TextAsync(List)).ShouldContain("Er zijn nog geen abonnementen");

    [Fact]
    public async Task Add_KeepsEverything_AndShowsTheNextPeriod()
    {
        await Host.Get<Store.Searches.SavedSearches>().AddAsync("Geldezels", "?q=geldezels", "x", 0, default);
        (await Host.TextAsync(List + "/nieuw")).ShouldContain("<label for=\"vraag-1\">Geldezels</label>");
        (await Host.DoneAsync(List + "/nieuw", ("naam", "Burgemeester"), ("adres", "Burgemeester@Hoorn.example"), ("ritme", "maand"), ("gebied", "Hoorn"), ("thema", "geldezels"), ("thema", "jeugd"), ("groepen", "driehoek, bestuur ,driehoek"), ("vraag", "1"), ("vraag", "77"))).ShouldBe(List + "?gemeld=toegevoegd");
        SubscriptionRow row = (await Host.Subscriptions.AllAsync(default)).ShouldHaveSingleItem();
        row.ShouldSatisfyAllConditions(
            r => r.Mail.ShouldBe("burgemeester@hoorn.example"), r => r.Rhythm.ShouldBe(Rhythm.Monthly), r => r.Region.ShouldBe("Hoorn"), r => r.Themes.ShouldBe(["geldezels", "jeugd"]), r => r.Groups.ShouldBe(["driehoek", "bestuur"]), r => r.Searches.ShouldBe([1]));
        row.Until.ShouldBeLessThan(DateOnly.FromDateTime(DateTime.Now));
        string page = await Host.TextAsync(List + "?gemeld=toegevoegd");
        page.ShouldContain("actief");
        page.ShouldContain("elke maand");
        page.ShouldContain("tot en met");
        page.ShouldContain("nog geen");
        string form = await Host.TextAsync($"{List}/{row.Id}");
        form.ShouldContain("value=\"driehoek, bestuur\"");
        form.ShouldMatch("value=\"geldezels\" checked");
    }

    [Theory]
    [InlineData("")]
    [InlineData("burgemeester")]
    [InlineData("a@x.example, b@x.example")]
    [InlineData("a@x.example;b@x.example")]
    [InlineData("Naam <a@x.example>")]
    [InlineData("a@x.example\r\nBcc: b@x.example")]
    [InlineData("a\u0001@x.example")]
    [InlineData("a b@x.example")]
    [InlineData("a@@x.example")]
    [InlineData("@x.example")]
    [InlineData("a@")]
    [InlineData("é@x.example")]
    [InlineData("<script>@x.example")]
    public async Task Add_BadAddress_IsSaidAndStays(string address)
    {
        string page = await Host.RefusedAsync(HttpStatusCode.BadRequest, List + "/nieuw", ("naam", "Raad"), ("adres", address), ("ritme", "maand"));
        page.ShouldContain("Vul één mailadres in");
        page.ShouldContain("value=\"Raad\"");
        (await Host.Subscriptions.AllAsync(default)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Add_OtherBadFields_AreAllSaid()
    {
        string page = await Host.RefusedAsync(HttpStatusCode.BadRequest, List + "/nieuw", ("naam", new string('n', 201)), ("adres", new string('a', 250) + "@x.example"), ("ritme", "nooit"), ("gebied", "Parijs"), ("thema", "onzin"));
        foreach (string fault in (string[])["naam of functie van de lezer", "één mailadres", "hoe vaak", "gebied is niet bekend", "thema's is niet bekend"]) { page.ShouldContain(fault); }
    }

    [Fact]
    public async Task Add_SameAddressAndRhythm_IsSaid()
    {
        await Host.SubscribeAsync();
        (await Host.RefusedAsync(HttpStatusCode.Conflict, List + "/nieuw", ("naam", "Nog eens"), ("adres", "RAAD@hoorn.example"), ("ritme", "kwartaal"))).ShouldContain("heeft al een abonnement");
    }

    [Fact]
    public async Task Change_KeepsSecretAndPeriod()
    {
        SubscriptionRow before = await Host.SubscribeAsync(), other = await Host.SubscribeAsync(rhythm: Rhythm.Monthly);
        (await Host.DoneAsync($"{List}/{before.Id}", ("naam", "Griffier"), ("adres", "griffie@hoorn.example"), ("ritme", "week"))).ShouldBe(List + "?gemeld=gewijzigd");
        (await Host.Subscriptions.FindAsync(before.Id, default)).ShouldNotBeNull().ShouldSatisfyAllConditions(
            r => r.Name.ShouldBe("Griffier"), r => r.Rhythm.ShouldBe(Rhythm.Weekly), r => r.Token.ShouldBe(before.Token), r => r.Until.ShouldBe(before.Until));
        (await Host.PostAsync($"{List}/{before.Id}", ("naam", "x"), ("adres", other.Mail), ("ritme", "maand"))).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await Host.PostAsync($"{List}/{before.Id}", ("naam", "x"), ("adres", "geen"), ("ritme", "maand"))).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await Host.PostAsync($"{List}/99", ("naam", "x"), ("adres", "a@x.example"), ("ritme", "maand"))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await Host.Client.GetAsync($"{List}/99")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task End_TakesBackWhatWaits_AndTheListSaysSo()
    {
        SubscriptionRow row = await Host.SubscribeAsync(), gone = await Host.SubscribeAsync("weg@hoorn.example");
        int mail = await Host.QueueAsync(row.Id, "1");
        await Host.AddLetterAsync(row.Key());
        await Host.DoneAsync($"{List}/{row.Id}/beeindigen");
        await Host.Subscriptions.BounceAsync(gone.Mail, default);
        (await Host.Outbox.FindAsync(mail, default)).ShouldNotBeNull().State.ShouldBe(OutboxState.Cancelled);
        string page = await Host.Client.GetStringAsync(List);
        page.ShouldNotContain(LetterHost.Hostile);
        page.ShouldContain("adres bestaat niet");
        WebUtility.HtmlDecode(page).ShouldContain("beëindigd");
        page.ShouldContain("(concept)");
        (await Host.TextAsync($"{List}/{row.Id}")).ShouldContain("krijgt geen brieven");
        (await Host.PostAsync($"{List}/99/beeindigen")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}
