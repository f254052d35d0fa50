using System.Net;

namespace ZVSearch.Web.Tests.Desk;

public sealed class DeskTests
{
    [Theory]
    [InlineData("/rapport/overlap.html?graad=1&oordeel=", "text/html", "<!DOCTYPE html>")]
    [InlineData("/rapport/overlap.docx?graad=1&oordeel=", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "PK")]
    [InlineData("/rapport/overlap.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "PK")]
    [InlineData("/rapport/convenanten.html", "text/html", "<!DOCTYPE html>")]
    [InlineData("/rapport/convenanten.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "PK")]
    [InlineData("/rapport/convenanten.xlsx?status=geldig", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "PK")]
    public async Task Report_OfAList_ComesInEachForm(string address, string type, string start)
    {
        await using DeskHost host = await DeskHost.StartAsync(isAdministrator: true);
        using HttpResponseMessage answer = await host.Client.GetAsync(address);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentType?.MediaType.ShouldBe(type);
        System.Text.Encoding.UTF8.GetString(await answer.Content.ReadAsByteArrayAsync()).ShouldStartWith(start, Case.Insensitive);
    }

    [Fact]
    public async Task Report_InAnUnknownForm_IsNotFound()
    {
        await using DeskHost host = await DeskHost.StartAsync(isAdministrator: true);
        (await host.Client.GetAsync("/rapport/overlap.pdf")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Overlap_Visitor_SeesThePairOfOpenPlansAndNothingOfTheClosedOne()
    {
        await using DeskHost host = await DeskHost.StartAsync(isAdministrator: false);
        string list = await host.Client.GetStringAsync("/overlap?graad=1&oordeel=");
        list.ShouldContain("Mogelijk dubbele opdracht");
        list.ShouldNotContain("Geheime");
        list.ShouldNotContain("<b>Snel geld");
        string matrix = await host.Client.GetStringAsync("/overlap?weergave=matrix");
        matrix.ShouldNotContain("Schagen");
        matrix.ShouldContain("bron=Alkmaar");
        matrix.ShouldNotContain("gebied=Kennemerland");
        await using DeskHost all = await DeskHost.StartAsync(isAdministrator: true);
        (await all.Client.GetStringAsync("/overlap?graad=1&oordeel=")).ShouldContain("Geheime");
    }

    [Fact]
    public async Task Pair_Judged_LeavesTheQueueAndStandsInTheJudgements()
    {
        await using DeskHost host = await DeskHost.StartAsync(isAdministrator: false);
        string pair = await host.LinkAsync("/overlap", "/overlap/");
        string page = await host.Client.GetStringAsync(pair);
        page.ShouldContain("Bewijs naast elkaar");
        page.ShouldContain("Agendapunt");
        (await host.PostAsync(pair + "/oordeel", ("oordeel", "Agreed"), ("door", "projectleider"), ("reden", "<script>x</script>"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        page = await host.Client.GetStringAsync(pair + "?gemeld=oordeel");
        page.ShouldContain("Uw oordeel is vastgelegd");
        page.ShouldNotContain("<script>x");
        (await host.Client.GetStringAsync("/overlap")).ShouldContain("Geen paren met deze filters");
        (await host.Client.GetStringAsync("/overlap?weergave=oordelen")).ShouldContain("projectleider");
        (await host.Client.GetStringAsync("/overlap/oordelen.csv")).ShouldContain("projectleider");
    }

    [Theory]
    [InlineData("Nonsense", "iemand")]
    [InlineData("3", "iemand")]
    [InlineData("Agreed", "")]
    public async Task Judge_Incomplete_IsRefusedAndNotKept(string verdict, string by)
    {
        await using DeskHost host = await DeskHost.StartAsync(isAdministrator: false);
        string pair = await host.LinkAsync("/overlap", "/overlap/");
        (await host.PostAsync(pair + "/oordeel", ("oordeel", verdict), ("door", by))).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await host.Client.GetStringAsync(pair)).ShouldNotContain("Eerdere oordelen");
        (await host.Client.GetAsync("/overlap/x/y")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await host.PostAsync("/overlap/x/y/oordeel", ("oordeel", "Agreed"), ("door", "a"))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Draft_ForTheSameWork_IsWarnedAboutWithoutClosedPapers()
    {
        await using DeskHost host = await DeskHost.StartAsync(isAdministrator: false);
        HttpResponseMessage response = await PostDraftAsync(host, "Projectvoorstel geldezels. Opdrachtgever is het college. Studenten op het mbo in Hoorn krijgen gastlessen, wie zijn bankpas uitleent een waarschuwend gesprek thuis met de ouders. Er komt een meldpunt. Looptijd 2025 tot 2026.");
        string page = await response.Content.ReadAsStringAsync();
        page.ShouldContain("waarschijnlijk hetzelfde werk");
        page.ShouldNotContain("Geheime");
    }

    [Fact]
    public async Task Draft_AboutAPerson_IsNotComparedAndShowsNoValue()
    {
        await using DeskHost host = await DeskHost.StartAsync(isAdministrator: false);
        string page = await (await PostDraftAsync(host, "Casusverslag. BSN 111222333 van betrokkene. Zijn moeder en vader, diagnose en medicatie.")).Content.ReadAsStringAsync();
        page.ShouldContain("gaat over personen");
        page.ShouldNotContain("111222333");
    }

    [Fact]
    public async Task Draft_Empty_IsExplained()
    {
        await using DeskHost host = await DeskHost.StartAsync(isAdministrator: false);
        HttpResponseMessage response = await PostDraftAsync(host, " ");
        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await response.Content.ReadAsStringAsync()).ShouldContain("Plak een tekst of kies een bestand");
    }

    [Fact]
    public async Task Correction_Sent_StandsOnThePageAndInItsHistory()
    {
        await using DeskHost host = await DeskHost.StartAsync(isAdministrator: true);
        string document = await host.LinkAsync("/zoeken?q=katvangers", "/document/");
        string fact = await host.LinkAsync(document, $"{document.Split('?')[0]}/gegeven");
        (await host.PostAsync(fact, ("soort", "anders"), ("nieuw", "wethouder zorg"), ("door", "beleidsadviseur"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        string page = await host.Client.GetStringAsync($"{document.Split('?')[0]}?gemeld=gegeven");
        page.ShouldContain("wethouder zorg");
        page.ShouldContain("Vastgelegd");
        (await host.Client.GetStringAsync("/beheer/verbeteringen")).ShouldContain("beleidsadviseur");
    }

    [Theory]
    [InlineData("", "x", "iemand", "Kies wat er aan de hand is")]
    [InlineData("anders", "", "iemand", "Vul de juiste waarde in")]
    [InlineData("klopt", "", "", "Vul uw naam of functie in")]
    public async Task Correction_Incomplete_IsExplained(string kind, string value, string by, string expected)
    {
        await using DeskHost host = await DeskHost.StartAsync(isAdministrator: false);
        string document = await host.LinkAsync("/zoeken?q=katvangers", "/document/");
        string fact = await host.LinkAsync(document, $"{document.Split('?')[0]}/gegeven");
        HttpResponseMessage response = await host.PostAsync(fact, ("soort", kind), ("nieuw", value), ("door", by));
        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await response.Content.ReadAsStringAsync()).ShouldContain(expected);
    }

    [Fact]
    public async Task Correction_WhileAnotherWrites_IsNotLostSilently()
    {
        await using DeskHost host = await DeskHost.StartAsync(isAdministrator: false);
        string document = await host.LinkAsync("/zoeken?q=katvangers", "/document/");
        string fact = await host.LinkAsync(document, $"{document.Split('?')[0]}/gegeven");
        host.IsBusy = true;
        HttpResponseMessage response = await host.PostAsync(fact, ("soort", "klopt"), ("door", "iemand"));
        response.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await response.Content.ReadAsStringAsync()).ShouldContain("niet bewaard");
    }

    [Fact]
    public async Task Management_Visitor_IsToldHowItIsOpenedAndSeesNothing()
    {
        await using DeskHost host = await DeskHost.StartAsync(isAdministrator: false);
        foreach (string address in (string[])["/beheer", "/beheer/innames", "/beheer/innames/1", "/beheer/quarantaine", "/beheer/verbeteringen"])
        {
            string page = await host.Client.GetStringAsync(address);
            page.ShouldContain("Beheer is gesloten");
            page.ShouldNotContain("Dossier");
        }

        (await host.PostAsync($"/beheer/quarantaine/{new string('0', 64)}", ("besluit", "vrijgeven"), ("door", "x"))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Quarantine_Administrator_SeesReasonsAndDecides()
    {
        await using DeskHost host = await DeskHost.StartAsync(isAdministrator: true);
        string page = await host.Client.GetStringAsync("/beheer/quarantaine");
        page.ShouldContain("Hoorn/Dossier.txt");
        page.ShouldContain("bsn");
        page.ShouldNotContain("111222333");
        int at = page.IndexOf("/beheer/quarantaine/", page.IndexOf("Dossier", StringComparison.Ordinal), StringComparison.Ordinal);
        string address = page[at..(at + "/beheer/quarantaine/".Length + 64)];
        (await host.PostAsync(address, ("besluit", "vernietigen"), ("door", ""))).Headers.Location.ShouldNotBeNull().ToString().ShouldContain("onvolledig");
        (await host.PostAsync(address, ("besluit", "vernietigen"), ("door", "beheerder"))).Headers.Location.ShouldNotBeNull().ToString().ShouldContain("besluit");
        (await host.Client.GetStringAsync("/beheer/quarantaine")).ShouldContain("Blijft voorgoed buiten");
        (await host.Client.GetStringAsync("/beheer/innames/1?uitkomst=HeldBack")).ShouldContain("Dossier.txt");
        (await host.Client.GetAsync("/beheer/innames/99")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Forms_FromElsewhere_AreRefused()
    {
        await using DeskHost host = await DeskHost.StartAsync(isAdministrator: false);
        string pair = await host.LinkAsync("/overlap", "/overlap/");
        foreach ((string header, string value) in ((string, string)[])[("Sec-Fetch-Site", "cross-site"), ("Sec-Fetch-Site", "same-site"), ("Origin", "https://elders.example")])
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, pair + "/oordeel") { Content = new FormUrlEncodedContent([KeyValuePair.Create("oordeel", "Agreed"), KeyValuePair.Create("door", "x")]) };
            request.Headers.Add(header, value);
            (await host.Client.SendAsync(request)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        }

        using var rebound = new HttpRequestMessage(HttpMethod.Get, "/overlap") { Headers = { Host = "elders.example" } };
        (await host.Client.SendAsync(rebound)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    private static Task<HttpResponseMessage> PostDraftAsync(DeskHost host, string text) =>
        host.Client.PostAsync("/nieuw-voorstel", new MultipartFormDataContent { { new StringContent(text), "tekst" } });
}
