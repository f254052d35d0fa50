using ZVSearch.Core.Findings;
using ZVSearch.Web.Pages.Documents;
using ZVSearch.Web.Tests.Desk;
using ZVSearch.Web.Tests.Lists;

namespace ZVSearch.Web.Tests.Documents;

/// <summary>Facts are corrected from the page where they are seen, and one comes back there and nowhere else.</summary>
public sealed class FactAddressTests
{
    [Theory]
    [InlineData("/initiatieven/abc", "/initiatieven/abc?gemeld=gegeven")]
    [InlineData("/convenanten/abc?model=pga#wetten", "/convenanten/abc?model=pga&gemeld=gegeven#wetten")]
    [InlineData("", "/document/h?gemeld=gegeven")]
    [InlineData("https://elders.example/", "/document/h?gemeld=gegeven")]
    [InlineData("//elders.example", "/document/h?gemeld=gegeven")]
    [InlineData("/\\elders.example", "/document/h?gemeld=gegeven")]
    [InlineData("~/x", "/document/h?gemeld=gegeven")]
    [InlineData("javascript:alert(1)", "/document/h?gemeld=gegeven")]
    [InlineData("/x\r\nSet-Cookie: a=b", "/document/h?gemeld=gegeven")]
    public void Back_OnlyAddressesOfOurs_AreFollowed(string back, string expected) =>
        new FactAddress("h", Cards.Initiative, string.Empty, Fields.Goal, "x", back).AfterNoted().ShouldBe(expected);

    [Fact]
    public async Task Initiative_FactCorrected_ComesBackToTheInitiative()
    {
        await using DeskHost host = await DeskHost.StartAsync(isAdministrator: false);
        string initiative = (await host.LinkAsync("/zoeken?q=katvangers", "/document/")).Split('?')[0].Replace("/document/", "/initiatieven/", StringComparison.Ordinal);
        string form = await host.LinkAsync(initiative, "/document/", "/gegeven");
        (await host.Client.GetStringAsync(form)).ShouldContain($"href=\"{initiative}\">‹ Terug");
        HttpResponseMessage answer = await host.PostAsync(form, ("soort", "anders"), ("nieuw", "wethouder zorg"), ("door", "beleidsadviseur"));
        string back = answer.Headers.Location.ShouldNotBeNull().ToString();
        back.ShouldBe(initiative + "?gemeld=gegeven");
        string page = await host.Client.GetStringAsync(back);
        page.ShouldContain("wethouder zorg");
        page.ShouldContain("Vastgelegd");
    }

    [Fact]
    public async Task Initiatives_AsAList_OfferNoCorrections()
    {
        await using DeskHost host = await DeskHost.StartAsync(isAdministrator: false);
        (await host.Client.GetStringAsync("/initiatieven")).ShouldNotContain("klopt dit?");
    }

    [Fact]
    public async Task Form_WithAWayBackToElsewhere_LeadsToTheDocumentOnly()
    {
        await using DeskHost host = await DeskHost.StartAsync(isAdministrator: false);
        string document = (await host.LinkAsync("/zoeken?q=katvangers", "/document/")).Split('?')[0];
        string form = await host.LinkAsync(document, document + "/gegeven");
        string hostile = form + "&terug=" + Uri.EscapeDataString("https://elders.example/");
        (await host.Client.GetStringAsync(hostile)).ShouldNotContain("elders.example");
        HttpResponseMessage answer = await host.PostAsync(hostile, ("soort", "klopt"), ("door", "iemand"));
        answer.Headers.Location.ShouldNotBeNull().ToString().ShouldBe(document + "?gemeld=gegeven");
    }
}
