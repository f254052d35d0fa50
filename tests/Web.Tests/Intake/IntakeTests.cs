using System.Net;

namespace ZVSearch.Web.Tests.Intake;

/// <summary>Documents are added from a page, and folders read again.</summary>
public sealed class IntakeTests
{
    private const string Plan = "Projectplan Zonnebloem\n\nOpdrachtgever: het college van Hoorn. Budget: € 2.000.";

    [Fact]
    public async Task Add_Files_AreFoundWithoutRestartAndOthersStay()
    {
        await using IntakeHost host = await IntakeHost.StartAsync(isAdministrator: true);
        string page = await host.FinishedAsync(await host.AddAsync("hoorn", false, ("Plan Zonnebloem.txt", Plan), ("Dossier.txt", "Casusverslag. BSN 111222333 van betrokkene. Zijn moeder en vader, diagnose en medicatie.")));
        page.ShouldContain("2 bestanden toevoegen aan Hoorn");
        page.ShouldContain("1 opgenomen, 1 tegengehouden");
        page.ShouldContain("Hoorn/Dossier.txt");
        page.ShouldNotContain("http-equiv");
        (await host.Client.GetStringAsync("/zoeken?q=zonnebloem")).ShouldContain("Projectplan Zonnebloem");
        (await host.Client.GetStringAsync("/zoeken?q=tulpen")).ShouldContain("Projectplan Tulpen");
        (await host.Client.GetStringAsync("/initiatieven")).ShouldContain("Projectplan Zonnebloem");
        host.Inbox().ShouldBe(["Hoorn/Plan Zonnebloem.txt"]);
        (await host.Client.GetStringAsync("/beheer/werk")).ShouldContain("beheerder");
    }

    [Fact]
    public async Task Visitor_SeesNothingAndAddsNothing()
    {
        await using IntakeHost host = await IntakeHost.StartAsync(isAdministrator: false);
        foreach (string address in (string[])["/beheer/toevoegen", "/beheer/werk", "/beheer/werk/1"]) { (await host.Client.GetStringAsync(address)).ShouldContain("Beheer is gesloten"); }

        (await host.AddAsync(("Plan.txt", Plan))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await host.PostAsync("/beheer/toevoegen/opnieuw", ("bron", host["bron"]), ("door", "x"))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await host.PostAsync("/beheer/werk/1/opnieuw", ("door", "x"))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        host.Inbox().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("../../weg.txt", "Hoorn", "De naam")]
    [InlineData("..\\weg.txt", "Hoorn", "De naam")]
    [InlineData("C:weg.txt", "Hoorn", "De naam")]
    [InlineData("con.txt", "Hoorn", "De naam")]
    [InlineData(".verborgen.txt", "Hoorn", "De naam")]
    [InlineData("plan\u202Etxt.exe", "Hoorn", "De naam")]
    [InlineData("plan\u0007.txt", "Hoorn", "De naam")]
    [InlineData("plan.txt", "..", "kan geen naam van een map zijn")]
    [InlineData("plan.txt", "Hoorn/../..", "kan geen naam van een map zijn")]
    [InlineData("plan.txt", " ", "Vul in bij welke gemeente")]
    public async Task Add_HostileNames_AreRefusedAndNothingIsKept(string name, string folder, string expected)
    {
        await using IntakeHost host = await IntakeHost.StartAsync(isAdministrator: true);
        HttpResponseMessage answer = await host.AddAsync(folder, false, (name, Plan), ("goed.txt", Plan));
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()).ShouldContain(expected);
        host.Inbox().ShouldBeEmpty();
        (await host.Client.GetStringAsync("/beheer/werk")).ShouldContain("nog geen werk");
    }

    [Fact]
    public async Task Add_NothingEmptyTwiceOrTooMany_IsExplained()
    {
        await using IntakeHost host = await IntakeHost.StartAsync(isAdministrator: true);
        (await FaultAsync(host.AddAsync())).ShouldContain("Kies minstens één bestand");
        (await FaultAsync(host.AddAsync(("leeg.txt", string.Empty)))).ShouldContain("is leeg");
        (await FaultAsync(host.AddAsync(("plan.txt", "a"), ("Plan.txt", "b")))).ShouldContain("twee bestanden");
        (await FaultAsync(host.AddAsync([.. Enumerable.Range(0, 21).Select(n => ($"{n}.txt", "x"))]))).ShouldContain("hoogstens 20");
        (await FaultAsync(host.PostAsync("/beheer/toevoegen/opnieuw", ("bron", host["bron"]), ("door", " ")))).ShouldContain("Vul uw naam");
        host.Inbox().ShouldBeEmpty();
    }

    [Fact]
    public async Task Add_TooBig_IsExplained()
    {
        await using IntakeHost host = await IntakeHost.StartAsync(isAdministrator: true);
        (await FaultAsync(host.AddAsync(("groot.txt", new string('x', 50_000_001))))).ShouldContain("groter dan 50 MB");
        host.Inbox().ShouldBeEmpty();
        (await host.Client.GetStringAsync("/beheer/toevoegen")).ShouldContain("elk hoogstens 50 MB en samen hoogstens 200 MB");
    }

    [Fact]
    public async Task Add_NameThatIsTaken_ReplacesOnlyWhenAsked()
    {
        await using IntakeHost host = await IntakeHost.StartAsync(isAdministrator: true);
        await host.FinishedAsync(await host.AddAsync(("plan.txt", Plan)));
        HttpResponseMessage taken = await host.AddAsync(("plan.txt", "Projectplan Narcis"));
        taken.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await taken.Content.ReadAsStringAsync()).ShouldContain("Hoorn/plan.txt");
        await host.FinishedAsync(await host.AddAsync("Hoorn", true, ("plan.txt", "Projectplan Narcis")));
        (await host.Client.GetStringAsync("/zoeken?q=narcis")).ShouldContain("Projectplan Narcis");
        HttpResponseMessage elsewhere = await host.AddAsync("Alkmaar", true, ("Plan.txt", Plan));
        elsewhere.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await elsewhere.Content.ReadAsStringAsync()).ShouldContain("Een andere map bevat al");
        host.Inbox().ShouldBe(["Hoorn/plan.txt"]);
    }

    [Fact]
    public async Task Add_NameWithALooseAccent_IsWrittenInOnePiece()
    {
        await using IntakeHost host = await IntakeHost.StartAsync(isAdministrator: true);
        await host.FinishedAsync(await host.AddAsync(("plan e\u0301e\u0301n.txt", Plan)));
        host.Inbox().ShouldBe(["Hoorn/plan één.txt"]);
    }

    [Fact]
    public async Task Add_FromElsewhere_IsRefused()
    {
        await using IntakeHost host = await IntakeHost.StartAsync(isAdministrator: true);
        host.Client.DefaultRequestHeaders.Add("Sec-Fetch-Site", "cross-site");
        (await host.AddAsync(("plan.txt", Plan))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        host.Inbox().ShouldBeEmpty();
    }

    [Fact]
    public async Task ReadAgain_ClosedFolder_StaysClosed()
    {
        await using IntakeHost host = await IntakeHost.StartAsync(isAdministrator: true);
        host.Write("dicht/Schagen/Nieuw.txt", "Projectplan Achterdeur\n\nOpdrachtgever: de driehoek.");
        (await host.FinishedAsync(await host.PostAsync("/beheer/toevoegen/opnieuw", ("bron", host["dicht"]), ("door", "beheerder")))).ShouldContain("Schagen/Nieuw.txt");
        (await host.Client.GetStringAsync("/zoeken?q=achterdeur")).ShouldContain("Projectplan Achterdeur");
        await host.RestartAsync(isAdministrator: false);
        (await host.Client.GetStringAsync("/zoeken?q=achterdeur")).ShouldNotContain("Projectplan Achterdeur");
    }

    [Fact]
    public async Task ReadAgain_FolderThatNobodyTookIn_IsRefused()
    {
        await using IntakeHost host = await IntakeHost.StartAsync(isAdministrator: true);
        foreach (string root in (string[])["/etc", host["data"], string.Empty])
        {
            (await host.PostAsync("/beheer/toevoegen/opnieuw", ("bron", root), ("door", "beheerder"))).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        }
    }

    [Fact]
    public async Task ReadAgain_FolderWithoutADocument_IsRefusedBecauseNobodyKnowsItsReaders()
    {
        await using IntakeHost host = await IntakeHost.StartAsync(isAdministrator: true);
        File.WriteAllText(Path.Combine(host["bron"], "Alkmaar", "Plan.txt"), "Casusverslag. BSN 111222333 van betrokkene. Zijn moeder en vader, diagnose en medicatie.");
        await host.FinishedAsync(await host.PostAsync("/beheer/toevoegen/opnieuw", ("bron", host["bron"]), ("door", "beheerder")));
        HttpResponseMessage answer = await host.PostAsync("/beheer/toevoegen/opnieuw", ("bron", host["bron"]), ("door", "beheerder"));
        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("niet zeker wie");
    }

    private static async Task<string> FaultAsync(Task<HttpResponseMessage> asked)
    {
        HttpResponseMessage answer = await asked;
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
    }
}
