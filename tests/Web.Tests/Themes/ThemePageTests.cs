using System.Net;
using ZVSearch.Web.Tests.Lessons;

namespace ZVSearch.Web.Tests.Themes;

public sealed class ThemePageTests : IAsyncLifetime
{
    private MemoryHost? _host;

    private MemoryHost Host => _host.ShouldNotBeNull();

    public async Task InitializeAsync() => _host = await MemoryHost.StartAsync();

    public async Task DisposeAsync() => await Host.DisposeAsync();

    [Fact]
    public async Task List_ShowsThemesThatTheReaderMaySee()
    {
        string page = await Host.Client.GetStringAsync("/themas");
        page.ShouldContain("Geldezels &lt;b&gt;");
        page.ShouldContain("2 thema");
        page.ShouldNotContain("achterslot");
    }

    [Fact]
    public async Task List_Area_CountsOnlyItsDocuments()
    {
        string page = await Host.Client.GetStringAsync("/themas?gebied=Alkmaar");
        page.ShouldContain("1 document in Alkmaar, 2 in de hele regio");
        page.ShouldNotContain("href=\"/themas/t2");
    }

    [Fact]
    public async Task Show_ClosedDocument_IsNotCounted()
    {
        string page = await Host.Client.GetStringAsync("/themas/t1");
        page.ShouldContain("2 documenten");
        page.ShouldNotContain("achterslot");
        (await Host.Client.GetAsync("/themas/t3")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("/themas/bestaat-niet")]
    [InlineData("/themas/<script>")]
    public async Task Show_Unknown_IsNotFound(string address) => (await Host.Client.GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.NotFound);

    [Fact]
    public async Task Rename_Theme_IsSeenAtOnceAndKeptInTheHistory()
    {
        string next = await Host.PostAsync("/themas/t1/hernoemen", ("naam", "Jongeren <i>en</i> bankpassen"), ("door", "Adviseur <b>"));
        string page = await Host.Client.GetStringAsync(next);
        page.ShouldContain("<h1>Jongeren &lt;i&gt;en&lt;/i&gt; bankpassen</h1>");
        page.ShouldContain("door Adviseur &lt;b&gt;");
        (await Host.Client.GetStringAsync("/themas/logboek")).ShouldContain("Naam gewijzigd in");
    }

    [Fact]
    public async Task Merge_Theme_LeadsOnAndCanBeUndone()
    {
        (await Host.PostAsync("/themas/t2/samenvoegen", ("met", "t1"), ("door", "Adviseur"))).ShouldStartWith("/themas/t1");
        HttpResponseMessage old = await Host.Client.GetAsync("/themas/t2");
        old.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        old.Headers.Location?.ToString().ShouldBe("/themas/t1");
        (await Host.PostAsync("/themas/t1/samenvoegen", ("met", "t2"), ("door", "Adviseur"))).ShouldEndWith("gemeld=onvolledig");
        (await Host.PostAsync("/themas/t2/losmaken", ("door", "Adviseur"))).ShouldStartWith("/themas/t2");
        (await Host.Client.GetAsync("/themas/t2")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Hide_Theme_TakesItOutOfTheListAndBack()
    {
        string list = await Host.Client.GetStringAsync(await Host.PostAsync("/themas/t2/verbergen", ("door", "Adviseur")));
        list.ShouldContain("1 thema");
        list.ShouldContain("Verborgen thema");
        (await Host.Client.GetStringAsync("/themas/t2")).ShouldContain("Dit thema is verborgen");
        await Host.PostAsync("/themas/t2/tonen", ("door", "Adviseur"));
        (await Host.Client.GetStringAsync("/themas")).ShouldNotContain("Verborgen thema");
    }

    [Theory]
    [InlineData("hernoemen", "naam", "")]
    [InlineData("samenvoegen", "met", "t1")]
    [InlineData("samenvoegen", "met", "t3")]
    [InlineData("onzin", "naam", "x")]
    public async Task Curate_CannotBeDone_ChangesNothing(string action, string field, string value) =>
        (await Host.PostAsync($"/themas/t1/{action}", (field, value), ("door", "Adviseur"))).ShouldBe("/themas/t1?gemeld=onvolledig");

    [Fact]
    public async Task Curate_NobodyNamed_ChangesNothing() => (await Host.PostAsync("/themas/t1/verbergen")).ShouldEndWith("gemeld=onvolledig");

    [Fact]
    public async Task Curate_ClosedTheme_IsNotFound() =>
        (await Host.Client.PostAsync("/themas/t3/verbergen", new FormUrlEncodedContent([new("door", "x")]))).StatusCode.ShouldBe(HttpStatusCode.NotFound);

    [Fact]
    public async Task Curate_ReadOnly_ChangesNothing()
    {
        await using MemoryHost closed = await MemoryHost.StartAsync(canChange: false);
        (await closed.PostAsync("/themas/t1/verbergen", ("door", "x"))).ShouldEndWith("gemeld=alleen-lezen");
    }

    [Fact]
    public async Task Log_ClosedTheme_IsNotNamed()
    {
        string page = await Host.Client.GetStringAsync("/themas/logboek");
        page.ShouldContain("is nieuw, met 2 documenten");
        page.ShouldNotContain("1 document.");
    }

    [Theory]
    [InlineData("/themas", "Er zijn nog geen thema")]
    [InlineData("/themas/logboek", "Er is nog niets gebeurd")]
    [InlineData("/themas/zonder", "Alle documenten passen in een thema")]
    [InlineData("/verbindingen", "geen documenten over deze thema")]
    public async Task Pages_EmptyMemory_SayWhatToDo(string address, string expected)
    {
        await using MemoryHost empty = await MemoryHost.StartAsync(isEmpty: true);
        (await empty.Client.GetStringAsync(address)).ShouldContain(expected);
    }
}
