using System.Net;
using ZVSearch.Core.Findings.Registers;
using ZVSearch.Core.Knowledge;
using ZVSearch.Web.Pages.Connections;
using ZVSearch.Web.Tests.Lessons;

namespace ZVSearch.Web.Tests.Connections;

public sealed class ConnectionTests
{
    private static readonly Connection[] Cells =
    [
        new("geldezels", "politie", 2, 1.5, ["a.docx", "b.docx"]),
        new("geldezels", "jongerenwerk", 0, 0.4, []),
        new("geldezels", "onderwijs (mbo)", 0, 0, []),
        new("jeugd", "jongerenwerk", 1, 0.2, ["c.docx"]),
    ];

    private static readonly Dictionary<string, int> Counts = new() { ["geldezels"] = 4, ["jeugd"] = 1 };

    [Fact]
    public void Of_ExpectedAndMissing_IsABlindSpotWithAWayOn()
    {
        BlindSpot spot = Grid("", "zorg").BlindSpots.Single(s => s.Theme.Id == "geldezels");
        spot.Sentence.ShouldBe("Er zijn 4 documenten over ‘Geldezels’ en in geen daarvan wordt jongerenwerk genoemd.");
        spot.Advice.ShouldContain("komt jongerenwerk wel voor (1 document)");
    }

    [Fact]
    public void Of_PartnerThatCannotBeRecognised_IsNoBlindSpot()
    {
        ConnectionGrid grid = Grid("", ConnectionFilter.AllKinds);
        grid.Unseen.ShouldBe(["onderwijs (mbo)"]);
        grid.BlindSpots.ShouldNotContain(s => s.Partner == "onderwijs (mbo)");
    }

    [Theory]
    [InlineData("zorg", "jongerenwerk")]
    [InlineData("veiligheid", "politie")]
    public void Of_Kind_ShowsOnlyPartnersOfThatSector(string kind, string expected) => Grid("geldezels", kind).Partners.ShouldBe([expected]);

    [Fact]
    public void Of_WiderTheme_HoldsNarrowerOnes() => Grid("cybercrime", "alle").Themes.Select(t => t.Id).ShouldBe(["geldezels"]);

    [Fact]
    public void Of_Plan_NamesThemesWithoutDocuments() => Grid("imv", "alle").Silent.Select(t => t.Id).ShouldContain("cter");

    [Fact]
    public void CellOf_MissingPartner_IsMarked() => Grid("", "zorg").CellOf("Geldezels", "jongerenwerk").ShouldBe(new(0, "/verbindingen/geldezels#partner-jongerenwerk", true));

    [Fact]
    public async Task Pages_ShowWhatTheReaderMaySee()
    {
        await using MemoryHost host = await MemoryHost.StartAsync();
        (await host.Client.GetStringAsync("/verbindingen?soort=veiligheid")).ShouldContain("Geldezels");
        string theme = await host.Client.GetStringAsync("/verbindingen/geldezels");
        theme.ShouldContain("2 documenten over dit thema");
        theme.ShouldNotContain("achterslot");
        (await host.Client.GetStringAsync("/verbindingen/lvb")).ShouldContain("Er is geen document over dit thema");
        (await host.Client.GetAsync("/verbindingen/onzin")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await host.Client.GetStringAsync("/verbindingen?thema=<script>alert(1)</script>&soort=x&pagina=y")).ShouldNotContain("<script>alert");
    }

    private static ConnectionGrid Grid(string theme, string kind) => ConnectionGrid.Of(Cells, Counts, new ConnectionFilter(theme, kind), KnowledgePack.BuiltIn);
}
