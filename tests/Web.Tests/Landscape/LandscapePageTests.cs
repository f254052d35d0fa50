using System.IO.Compression;
using System.Net;
using System.Text.RegularExpressions;

namespace ZVSearch.Web.Tests.Landscape;

public sealed class LandscapePageTests(SmallHost host) : IClassFixture<SmallHost>
{
    private static readonly string[] Addresses =
    [
        "/landkaart", "/landkaart?vorm=schema&soort=documenten", "/landkaart?soort=overlap&vanaf=2024-01-01", "/landkaart/hoorn", "/landkaart/GM0405", "/landkaart/texel?soort=documenten", "/landkaart/zonder-gebied",
        "/landkaart/district/noord-holland-noord", "/landkaart/district/KEN", "/landkaart/district/kennemerland/alles?soort=kaders", "/landkaart/district/kennemerland/geheel", "/landkaart/poster", "/landkaart/poster?soort=documenten",
        "/initiatieven", "/initiatieven?weergave=tijdlijn", "/initiatieven?gebied=geen&mist=contact", "/dekking", "/dekking?gebied=Kennemerland",
    ];

    public static TheoryData<string> All() => [.. Addresses];

    [Theory]
    [MemberData(nameof(All))]
    public async Task Page_AnyAddress_HasOneHeadingAndNoClosedDocument(string address)
    {
        string page = await host.Visitor.GetStringAsync(address);
        Regex.Count(page, "<h1").ShouldBe(1);
        page.ShouldNotContain(SmallHost.ClosedMark);
        page.ShouldNotContain(host.ClosedHash);
        page.ShouldNotContain("<script>alert");
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task Page_EmptyData_SaysSo(string address) => (await host.Empty.GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.OK);

    [Theory]
    [InlineData("/landkaart/amsterdam")]
    [InlineData("/landkaart/%3Cscript%3E")]
    [InlineData("/landkaart/district/hoorn")]
    [InlineData("/landkaart/district/x/alles")]
    [InlineData("/landkaart/noord-holland-noord")]
    [InlineData("/initiatieven/abc")]
    public async Task Page_UnknownPlace_IsNotFound(string address) => (await host.Visitor.GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.NotFound);

    [Fact]
    public async Task Map_Count_EqualsTheListBehindIt()
    {
        (await host.Visitor.GetStringAsync("/landkaart?soort=documenten")).ShouldContain("Hoorn: 2 documenten");
        (await host.Visitor.GetStringAsync("/landkaart/hoorn?soort=documenten")).ShouldContain("Documenten (2)");
        (await host.Administrator.GetStringAsync("/landkaart?soort=documenten")).ShouldContain("Texel: 1 document");
        (await host.Visitor.GetStringAsync("/landkaart?soort=documenten")).ShouldContain("Texel: geen documenten");
    }

    [Fact]
    public async Task Map_Filters_TravelToThePlace() => (await host.Visitor.GetStringAsync("/landkaart?thema=geldezels&vanaf=2025-01-01")).ShouldContain("/landkaart/hoorn?soort=initiatieven&amp;thema=geldezels&amp;vanaf=2025-01-01");

    [Theory]
    [InlineData("/landkaart?vanaf=<script>alert(1)</script>&thema=<script>alert(1)</script>")]
    [InlineData("/landkaart/hoorn?soort=\"><script>alert(1)</script>")]
    [InlineData("/initiatieven?zoekwoord=<script>alert(1)</script>&pagina=99999999999")]
    [InlineData("/dekking?gebied=<script>alert(1)</script>")]
    public async Task Page_HostileParameter_IsEncoded(string address) => (await host.Visitor.GetStringAsync(address)).ShouldNotContain("<script>alert");

    [Fact]
    public async Task Municipality_Page_TellsWhatItIsAndWhatIsMissing()
    {
        string page = await host.Visitor.GetStringAsync("/landkaart/hoorn");
        page.ShouldContain("Gemeente Hoorn");
        page.ShouldContain("Basisteam");
        page.ShouldContain("Nog niet aangeleverd");
        page.ShouldContain("Verlopen convenant");
        (await host.Visitor.GetStringAsync("/landkaart/dijk-en-waard")).ShouldContain("Langedijk");
    }

    [Fact]
    public async Task District_Page_ComparesAllDistricts()
    {
        string page = await host.Visitor.GetStringAsync("/landkaart/district/kennemerland");
        foreach (string name in (string[])["Noord-Holland Noord", "Zaanstreek-Waterland", "Kaders, handreikingen en beleid"]) { page.ShouldContain(name); }
    }

    [Fact]
    public async Task Document_Word_OpensAndHoldsNoClosedDocument()
    {
        using var zip = new ZipArchive(new MemoryStream(await host.Visitor.GetByteArrayAsync("/landkaart/document.docx")));
        using var reader = new StreamReader(zip.Entries.Single(e => e.FullName.EndsWith("document.xml", StringComparison.Ordinal)).Open());
        string text = await reader.ReadToEndAsync();
        text.ShouldContain("Heading1");
        text.ShouldContain("tblHeader");
        text.ShouldContain("Geldezels");
        text.ShouldNotContain(SmallHost.ClosedMark);
        (await host.Empty.GetAsync("/landkaart/document.docx")).IsSuccessStatusCode.ShouldBeTrue();
    }

    [Fact]
    public async Task Initiative_Page_ShowsFactsWithPlacesAndGaps()
    {
        string page = await host.Visitor.GetStringAsync("/initiatieven/" + host.OpenHash);
        page.ShouldContain($"/document/{host.OpenHash}?plek=");
        page.ShouldContain("contact ontbreekt");
        (await host.Visitor.GetAsync("/initiatieven/" + host.ClosedHash)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await host.Administrator.GetAsync("/initiatieven/" + host.ClosedHash)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Initiatives_Filters_Choose()
    {
        (await host.Visitor.GetStringAsync("/initiatieven?gebied=Hoorn&zoekwoord=bankpas")).ShouldContain("<strong>1 initiatief</strong>");
        (await host.Visitor.GetStringAsync("/initiatieven?gebied=Texel")).ShouldContain("Geen initiatief past");
        (await host.Administrator.GetStringAsync("/initiatieven?gebied=Texel")).ShouldContain("<strong>1 initiatief</strong>");
    }

    [Fact]
    public async Task Export_Csv_HoldsWhatTheReaderMaySee()
    {
        HttpResponseMessage response = await host.Visitor.GetAsync("/initiatieven/export.csv");
        response.Content.Headers.ContentType?.MediaType.ShouldBe("text/csv");
        string text = await response.Content.ReadAsStringAsync();
        text.ShouldContain("titel;status;");
        text.ShouldNotContain(SmallHost.ClosedMark);
    }

    [Fact]
    public async Task Coverage_Cells_LinkToTheirDocuments()
    {
        string page = await host.Visitor.GetStringAsync("/dekking");
        page.ShouldContain("/zoeken?regio=Hoorn&amp;soort=convenant");
        page.ShouldContain("blinde vlek");
        page.ShouldNotContain("Tegengehouden");
        (await host.Administrator.GetStringAsync("/dekking")).ShouldContain("Tegengehouden");
    }
}
