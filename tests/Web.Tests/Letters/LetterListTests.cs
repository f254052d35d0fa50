using System.Net;
using ZVSearch.Core.Findings.Letters;

namespace ZVSearch.Web.Tests.Letters;

/// <summary>The list of letters, and who may see anything of them.</summary>
public sealed class LetterListTests
{
    [Theory]
    [InlineData("/brieven")]
    [InlineData("/brieven/nieuw")]
    [InlineData("/brieven/1")]
    [InlineData("/brieven/1/versies")]
    [InlineData("/brieven/1/versies/1")]
    [InlineData("/brieven/1/voorbeeld")]
    [InlineData("/brieven/1/word")]
    [InlineData("/brieven/1/excel")]
    [InlineData("/brieven/1/mail")]
    [InlineData("/beheer/abonnementen")]
    [InlineData("/beheer/abonnementen/nieuw")]
    [InlineData("/beheer/abonnementen/1")]
    [InlineData("/beheer/post")]
    [InlineData("/beheer/post/1")]
    public async Task Visitor_AnyPage_IsClosed(string address)
    {
        await using LetterHost host = await LetterHost.StartAsync(isAdministrator: false);
        await host.QueueAsync((await host.SubscribeAsync()).Id, "1");
        await host.AddLetterAsync();
        string page = await host.TextAsync(address);
        page.ShouldContain("Beheer is gesloten");
        page.ShouldNotContain("12 plaatsen");
        page.ShouldNotContain("hoorn.example");
    }

    [Theory]
    [InlineData("/brieven/nieuw")]
    [InlineData("/brieven/1/bewerken")]
    [InlineData("/brieven/1/punten/a/weg")]
    [InlineData("/brieven/1/themas/jeugd/weg")]
    [InlineData("/brieven/1/besluit")]
    [InlineData("/brieven/1/versies/1/terugzetten")]
    [InlineData("/beheer/abonnementen/nieuw")]
    [InlineData("/beheer/abonnementen/1")]
    [InlineData("/beheer/abonnementen/1/beeindigen")]
    [InlineData("/beheer/post/1/opnieuw")]
    [InlineData("/beheer/post/1/niet-versturen")]
    public async Task Visitor_AnyForm_FindsNothingAndChangesNothing(string address)
    {
        await using LetterHost host = await LetterHost.StartAsync(isAdministrator: false);
        int mail = await host.QueueAsync((await host.SubscribeAsync()).Id, "1");
        int letter = await host.AddLetterAsync();
        (await host.PostAsync(address, ("versie", "1"), ("door", "x"), ("besluit", "goedkeuren"))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await host.LetterAsync(letter)).ShouldSatisfyAllConditions(l => l.Version.ShouldBe(1), l => l.Row.Status.ShouldBe(LetterStatus.Draft));
        (await host.Outbox.FindAsync(mail, default)).ShouldNotBeNull().State.ShouldBe(OutboxState.Queued);
        (await host.Subscriptions.AllAsync(default)).ShouldHaveSingleItem().Status.ShouldBe(SubscriptionStatus.Active);
    }

    [Fact]
    public async Task Empty_SaysWhatToDo()
    {
        await using LetterHost host = await LetterHost.StartAsync();
        string page = await host.TextAsync("/brieven");
        page.ShouldContain("Er zijn nog geen brieven");
        page.ShouldContain("href=\"/brieven/nieuw\"");
        page.ShouldContain("aria-current=\"page\">Brieven");
    }

    [Fact]
    public async Task List_ShowsStateAndNumbersAndFilters()
    {
        await using LetterHost host = await LetterHost.StartAsync();
        int draft = await host.AddLetterAsync("een"), approved = await host.AddLetterAsync("twee", LetterStatus.Approved), sent = await host.AddLetterAsync("drie", LetterStatus.Sent);
        string all = await host.TextAsync("/brieven");
        all.ShouldContain("1 januari tot en met 31 maart 2025");
        all.ShouldContain("Jeugd en veiligheid, Geldezels");
        all.ShouldContain("<td class=\"num\">3</td>");
        all.ShouldContain("<td>directeur</td>");
        foreach (int id in (int[])[draft, approved, sent]) { all.ShouldContain($"href=\"/brieven/{id}\""); }

        string some = await host.TextAsync("/brieven?status=goedgekeurd");
        some.ShouldContain($"href=\"/brieven/{approved}\"");
        some.ShouldNotContain($"href=\"/brieven/{draft}\"");
        (await host.TextAsync("/brieven?status=vervallen")).ShouldContain("Er zijn geen brieven met deze stand");
        (await host.TextAsync("/brieven?status=onzin&pagina=99")).ShouldContain($"href=\"/brieven/{draft}\"");
    }

    [Theory]
    [InlineData("/brieven/99")]
    [InlineData("/brieven/99/versies")]
    [InlineData("/brieven/99/word")]
    [InlineData("/brieven/1/versies/99")]
    [InlineData("/brieven/abc")]
    public async Task Unknown_IsNotThere(string address)
    {
        await using LetterHost host = await LetterHost.StartAsync();
        await host.AddLetterAsync();
        (await host.Client.GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("/brieven/1/voorbeeld", "text/html")]
    [InlineData("/brieven/1/mail.html", "text/html")]
    [InlineData("/brieven/1/mail", "text/html")]
    [InlineData("/brieven/1/word", "application/vnd.openxmlformats-officedocument.wordprocessingml.document")]
    [InlineData("/brieven/1/excel", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")]
    public async Task Forms_AreGiven(string address, string type)
    {
        await using LetterHost host = await LetterHost.StartAsync();
        await host.AddLetterAsync();
        HttpResponseMessage answer = await host.Client.GetAsync(address);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentType.ShouldNotBeNull().MediaType.ShouldBe(type);
        (await answer.Content.ReadAsStringAsync()).ShouldNotContain(LetterHost.Hostile);
    }
}
