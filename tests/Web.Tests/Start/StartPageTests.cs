using System.Net;
using ZVSearch.Web.Tests.Api;
using ZVSearch.Web.Tests.Searching;

namespace ZVSearch.Web.Tests.Start;

/// <summary>The start page through a running application.</summary>
[Collection(ApiCollection.Name)]
public class StartPageTests(ApiHost host)
{
    [Theory]
    [InlineData("/", "Wat er is")]
    [InlineData("/?rol=projectleider", "Wat uw aandacht vraagt")]
    [InlineData("/?rol=bestuurder", "De regio in twee minuten")]
    [InlineData("/?rol=beheerder", "Wat er nog niet in staat")]
    [InlineData("/?rol=<script>alert(1)</script>", "Wat er is")]
    public async Task Start_Role_HasItsOwnPage(string address, string heading)
    {
        string page = await host.Client.GetStringAsync(address);
        page.ShouldContain($"<h2>{heading}</h2>");
        page.ShouldContain("Wat dit overzicht niet ziet");
        page.Split("<h1").Length.ShouldBe(2);
        page.ShouldNotContain("<script>alert");
    }

    [Fact]
    public async Task Start_ClosedDocuments_DoNotCountAndAreNowhere()
    {
        foreach (string role in (string[])["medewerker", "projectleider", "bestuurder", "beheerder"])
        {
            string page = await host.Client.GetStringAsync("/?rol=" + role);
            page.ShouldContain($"rust op {host.OpenDocuments} documenten");
            host.ClosedHashes.ShouldAllBe(h => !page.Contains(h, StringComparison.Ordinal));
            page.ShouldNotContain(ApiHost.ClosedMark);
        }
    }

    [Fact]
    public async Task Start_Visitor_IsNotToldOfFiles()
    {
        string page = await host.Client.GetStringAsync("/?rol=beheerder");
        page.ShouldContain("ziet alleen de beheerder");
        page.ShouldNotContain("bestanden tegengehouden");
    }

    [Fact]
    public async Task Start_OldSearchAddress_GoesToSearchForGood()
    {
        await using SearchHost empty = await SearchHost.StartAsync(isAdministrator: true);
        HttpResponseMessage response = await empty.Client.GetAsync("/?q=geld%20ezels&soort=notulen");
        response.StatusCode.ShouldBe(HttpStatusCode.PermanentRedirect);
        response.Headers.Location?.ToString().ShouldBe("/zoeken?q=geld%20ezels&soort=notulen");
    }

    [Fact]
    public async Task Start_EmptyFolder_SaysWhatToDo()
    {
        await using SearchHost empty = await SearchHost.StartAsync(isAdministrator: true);
        foreach (string address in (string[])["/", "/?rol=bestuurder", "/?rol=beheerder"]) { (await empty.Client.GetStringAsync(address)).ShouldContain("Er is nog niets opgenomen"); }

        foreach (string address in (string[])["/zoeken", "/zoeken/bewaard", "/zoeken/export.csv", "/zoeken/export.xlsx", "/zoeken/feed.xml", "/opensearch.xml"])
        {
            (await empty.Client.GetAsync(address)).IsSuccessStatusCode.ShouldBeTrue(address);
        }
    }

    [Fact]
    public async Task Start_Administrator_SeesFilesThatWereNotTakenIn()
    {
        await using SearchHost own = await SearchHost.StartAsync(isAdministrator: true);
        await own.AddAsync("Hoorn/plan.txt", "Projectplan geldezels.");
        await own.AddAsync("Hoorn/kapot.pdf", "geen pdf");
        string page = await own.Client.GetStringAsync("/?rol=beheerder");
        page.ShouldContain("bestanden niet gelezen");
        page.ShouldContain("<span class=\"number\">1</span> bestanden niet gelezen");
    }
}
