using System.Net;
using System.Text.RegularExpressions;

namespace ZVSearch.Web.Tests.Lists;

/// <summary>Agreements, decisions and the guide through a running application.</summary>
public sealed class RegisterPageTests(RegisterHost host) : IClassFixture<RegisterHost>
{
    public static TheoryData<string> Pages { get; } =
    [
        "/convenanten", "/convenanten/kalender", "/convenanten/kalender.ics", "/convenanten/export.csv", "/besluiten", "/besluiten?soort=acties", "/besluiten?soort=opdrachten", "/besluiten?soort=toezeggingen",
        "/besluiten/export.csv", "/besluiten/export.csv?soort=acties", "/hulp/wat-mag-ik-delen", "/hulp/wat-mag-ik-delen?onderwerp=pga",
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task ClosedDocuments_AnyPage_NamesNone(string address)
    {
        string page = await host.Client.GetStringAsync(address);
        page.ShouldNotContain(RegisterHost.ClosedMark);
        foreach (string hash in host.ClosedHashes) { page.ShouldNotContain(hash); }
    }

    [Theory]
    [InlineData("/convenanten/")]
    [InlineData("/besluiten/")]
    public async Task ClosedOrUnknownDocument_ByName_IsNotFound(string start)
    {
        foreach (string hash in host.ClosedHashes.Append(new string('0', 64)).Append("abc")) { (await host.Client.GetAsync(start + hash)).StatusCode.ShouldBe(HttpStatusCode.NotFound); }
    }

    [Theory]
    [InlineData("/convenanten?status=%3Cscript%3E&pagina=x&sorteer='&zoekwoord=<script>alert(1)</script>")]
    [InlineData("/convenanten/kalender?gebied=%00&partij=<script>alert(1)</script>")]
    [InlineData("/besluiten?soort=acties&vanaf=2026-99-99&tot=x&zoekwoord=<script>alert(1)</script>")]
    [InlineData("/hulp/wat-mag-ik-delen?onderwerp=<script>alert(1)</script>")]
    [InlineData("/convenanten")]
    public async Task HostileInput_IsShownAsText(string address)
    {
        HttpResponseMessage answer = await host.Client.GetAsync(address);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await answer.Content.ReadAsStringAsync()).ShouldNotContain("<script>alert");
    }

    [Fact]
    public async Task Agreement_Page_ShowsFactsClausesLawsAndModel()
    {
        string address = await host.FirstAsync("/convenanten?zoekwoord=Westfriesland", "/convenanten/");
        string page = await host.Client.GetStringAsync(address + "?model=pga");
        page.ShouldContain("?plek=");
        page.ShouldContain("id=\"clausules\"");
        page.ShouldContain("id=\"wetten\"");
        page.ShouldMatch("/document/[0-9a-f]{64}/gegeven\\?[^\"]*terug=%2Fconvenanten%2F[0-9a-f]{64}\">klopt dit");
        page.ShouldContain("Artikel 1. Begripsbepalingen");
        page.ShouldContain("nooit een oordeel");
        (await host.Client.GetStringAsync(address + "?model=onbekend")).ShouldNotContain("Artikel 1.");
    }

    [Fact]
    public async Task Agreements_List_LinksToThePlacesOfFacts() => (await host.Client.GetStringAsync("/convenanten")).ShouldMatch("/document/[0-9a-f]{64}\\?plek=\\d+-\\d+#passage");

    [Fact]
    public async Task Calendar_File_IsACalendar()
    {
        HttpResponseMessage answer = await host.Client.GetAsync("/convenanten/kalender.ics");
        answer.Content.Headers.ContentType?.MediaType.ShouldBe("text/calendar");
        (await answer.Content.ReadAsStringAsync()).ShouldStartWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n");
    }

    [Fact]
    public async Task Meeting_Page_ShowsWhatCameOutOfIt()
    {
        string page = await host.Client.GetStringAsync(await host.FirstAsync("/besluiten?soort=acties", "/besluiten/"));
        page.ShouldContain("id=\"acties\"");
        page.ShouldContain("Over dit overleg");
    }

    [Fact]
    public async Task Export_Filtered_HoldsTheRowsOfThePage()
    {
        string page = await host.Client.GetStringAsync("/besluiten?soort=acties&status=klaar"), file = await host.Client.GetStringAsync("/besluiten/export.csv?soort=acties&status=klaar");
        int rows = Regex.Count(page, "<th scope=\"row\"");
        rows.ShouldBeGreaterThan(0);
        Regex.Count(file, "(?m)^actie;").ShouldBe(rows);
    }
}
