using System.Net;
using ZVSearch.Core.Findings.Letters;

namespace ZVSearch.Web.Tests.Letters;

/// <summary>Approving, dropping, taking back; and old versions.</summary>
public sealed class LetterDecisionTests : IAsyncLifetime
{
    private LetterHost? _host;
    private int _id;

    private LetterHost Host => _host ?? throw new InvalidOperationException("Not started.");

    public async Task InitializeAsync()
    {
        _host = await LetterHost.StartAsync();
        _id = await _host.AddLetterAsync();
    }

    public async Task DisposeAsync() => await Host.DisposeAsync();

    [Theory]
    [InlineData("goedkeuren", LetterStatus.Approved, "goedgekeurd")]
    [InlineData("niet-versturen", LetterStatus.Dropped, "vervallen")]
    public async Task Decision_IsKeptWithItsName_AndCanBeTakenBack(string decision, LetterStatus status, string word)
    {
        (await Host.DoneAsync($"/brieven/{_id}/besluit", ("versie", "1"), ("door", "directeur " + LetterHost.Hostile), ("besluit", decision))).ShouldBe($"/brieven/{_id}?gemeld={decision}");
        (await Host.LetterAsync(_id)).Row.ShouldSatisfyAllConditions(r => r.Status.ShouldBe(status), r => r.DecidedBy.ShouldNotBeNull().ShouldStartWith("directeur"));
        string page = await Host.Client.GetStringAsync($"/brieven/{_id}?gemeld={decision}");
        page.ShouldContain(word);
        page.ShouldNotContain(LetterHost.Hostile);

        await Host.DoneAsync($"/brieven/{_id}/besluit", ("versie", "1"), ("door", "directeur"), ("besluit", "concept"));
        (await Host.LetterAsync(_id)).Row.ShouldSatisfyAllConditions(r => r.Status.ShouldBe(LetterStatus.Draft), r => r.DecidedBy.ShouldBeNull());
        (await Host.TextAsync($"/brieven/{_id}")).ShouldContain("name=\"tekst-a\"");
    }

    [Fact]
    public async Task Decision_AboutAnOlderVersion_IsRefused()
    {
        await Host.DoneAsync($"/brieven/{_id}/punten/a/weg", ("versie", "1"), ("door", "x"));
        string page = await Host.RefusedAsync(HttpStatusCode.Conflict, $"/brieven/{_id}/besluit", ("versie", "1"), ("door", "directeur"), ("besluit", "goedkeuren"));
        page.ShouldContain("intussen veranderd");
        (await Host.LetterAsync(_id)).Row.Status.ShouldBe(LetterStatus.Draft);
    }

    [Theory]
    [InlineData("goedkeuren", "", "naam of functie")]
    [InlineData("opeten", "directeur", "Kies wat er met de brief")]
    [InlineData("", "directeur", "Kies wat er met de brief")]
    public async Task Decision_Incomplete_IsSaid(string decision, string by, string fault) =>
        (await Host.RefusedAsync(HttpStatusCode.BadRequest, $"/brieven/{_id}/besluit", ("versie", "1"), ("door", by), ("besluit", decision))).ShouldContain(fault);

    [Fact]
    public async Task Decision_TwiceOrWithoutReason_IsRefused()
    {
        (await Host.PostAsync($"/brieven/{_id}/besluit", ("versie", "1"), ("door", "x"), ("besluit", "concept"))).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        await Host.DoneAsync($"/brieven/{_id}/besluit", ("versie", "1"), ("door", "x"), ("besluit", "goedkeuren"));
        (await Host.PostAsync($"/brieven/{_id}/besluit", ("versie", "1"), ("door", "x"), ("besluit", "niet-versturen"))).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await Host.LetterAsync(_id)).Row.Status.ShouldBe(LetterStatus.Approved);
        (await Host.PostAsync("/brieven/99/besluit", ("versie", "1"), ("door", "x"), ("besluit", "goedkeuren"))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Sent_CannotBeTakenBack()
    {
        int sent = await Host.AddLetterAsync("ander", LetterStatus.Sent);
        string page = await Host.TextAsync($"/brieven/{sent}");
        page.ShouldContain("verzonden en kan niet meer veranderen");
        page.ShouldNotContain("Terug naar concept");
        (await Host.PostAsync($"/brieven/{sent}/besluit", ("versie", "1"), ("door", "x"), ("besluit", "concept"))).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await Host.LetterAsync(sent)).Row.Status.ShouldBe(LetterStatus.Sent);
    }

    [Fact]
    public async Task Versions_AreListedAndRead_AndPutBackAsANewOne()
    {
        await Host.DoneAsync($"/brieven/{_id}/punten/a/weg", ("versie", "1"), ("door", "projectleider"));
        string list = await Host.TextAsync($"/brieven/{_id}/versies");
        list.ShouldContain("projectleider");
        list.ShouldContain("punt weg");
        list.ShouldContain("Gemaakt uit de documenten");
        string first = await Host.TextAsync($"/brieven/{_id}/versies/1");
        first.ShouldContain("12 plaatsen");
        first.ShouldContain("Zet deze terug");
        (await Host.TextAsync($"/brieven/{_id}/versies/2")).ShouldNotContain("Zet deze terug");

        (await Host.DoneAsync($"/brieven/{_id}/versies/1/terugzetten", ("versie", "2"), ("door", "x"))).ShouldBe($"/brieven/{_id}?gemeld=teruggezet");
        (await Host.LetterAsync(_id)).ShouldSatisfyAllConditions(l => l.Version.ShouldBe(3), l => l.Letter.Themes[0].Points.Count.ShouldBe(2));
    }

    [Fact]
    public async Task Restore_TooLateOrIncomplete_ChangesNothing()
    {
        await Host.DoneAsync($"/brieven/{_id}/punten/a/weg", ("versie", "1"), ("door", "x"));
        (await Host.PostAsync($"/brieven/{_id}/versies/1/terugzetten", ("versie", "1"), ("door", "x"))).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await Host.PostAsync($"/brieven/{_id}/versies/1/terugzetten", ("versie", "2"))).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await Host.PostAsync($"/brieven/{_id}/versies/9/terugzetten", ("versie", "2"), ("door", "x"))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        await Host.Letters.DecideAsync(_id, LetterStatus.Approved, "x", default);
        (await Host.PostAsync($"/brieven/{_id}/versies/1/terugzetten", ("versie", "2"), ("door", "x"))).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await Host.LetterAsync(_id)).Version.ShouldBe(2);
    }
}
