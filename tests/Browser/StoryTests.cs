using Microsoft.Playwright;
using ZVSearch.Support;

namespace ZVSearch.Browser;

/// <summary>What people come for, from the fresh demo: one test per user story that a page serves. The number of the story stands in the name.</summary>
[Collection(DemoServer.Name)]
public sealed class StoryTests(DemoServer demo)
{
    private const string Proposal = "Projectvoorstel: voorlichting tegen geldezels op het mbo in Schagen. Opdrachtgever is de burgemeester. Wij geven gastlessen aan mbo-studenten die hun bankpas uitlenen; hun ouders krijgen een waarschuwend gesprek. Er komt een meldpunt voor docenten. Looptijd 2026 tot 2027.";

    [ProgramFact("chromium")]
    public async Task US01_District_ShowsWhatRuns()
    {
        IPage page = await demo.OpenAsync("/landkaart");
        await page.ClickAsync("main a:text-is('Kennemerland')");
        (await HeadAsync(page)).ShouldContain("Kennemerland");
        (await MainAsync(page)).ShouldContain("Haarlem");
    }

    [ProgramFact("chromium")]
    public async Task US02_Initiative_ShowsWhatForWhomHowLongAndContact()
    {
        IPage page = await demo.OpenAsync("/initiatieven");
        await page.ClickAsync("main a[href^='/initiatieven/'] >> nth=0");
        string text = await MainAsync(page);
        foreach (string part in (string[])["Opdrachtgever", "Contact", "Looptijd", "Resultaten"]) { text.ShouldContain(part); }
    }

    [ProgramFact("chromium")]
    public async Task US03_Proposal_ThatRunsAlready_IsWarnedAbout()
    {
        IPage page = await demo.OpenAsync("/nieuw-voorstel");
        await page.FillAsync("#tekst", Proposal);
        await page.ClickAsync("main form button");
        (await page.TextContentAsync("#uitkomst")).ShouldNotBeNull().ShouldContain("hetzelfde werk");
        (await MainAsync(page)).ShouldContain("Geldezels de baas");
    }

    [ProgramFact("chromium")]
    public async Task US04_Map_LeadsToAMunicipality()
    {
        IPage page = await demo.OpenAsync("/landkaart");
        await page.Locator("main svg a[href*='alkmaar' i], main svg a[href*='GM0361']").First.DispatchEventAsync("click");
        await page.WaitForURLAsync("**/landkaart/**");
        (await HeadAsync(page)).ShouldContain("Alkmaar");
    }

    [ProgramFact("chromium")]
    public async Task US05_Overview_CanBeTakenAlongAsWordDocument()
    {
        IPage page = await demo.OpenAsync("/landkaart");
        IDownload file = await page.RunAndWaitForDownloadAsync(() => page.ClickAsync("main a[href*='document.docx']"));
        file.SuggestedFilename.ShouldEndWith(".docx");
    }

    [ProgramFact("chromium")]
    public async Task US06_Districts_CanBeComparedByTheirFrameworks()
    {
        IPage page = await demo.OpenAsync("/landkaart/district/zaanstreek-waterland");
        string text = await MainAsync(page);
        foreach (string district in (string[])["Noord-Holland Noord", "Zaanstreek-Waterland", "Kennemerland"]) { text.ShouldContain(district); }

        text.ShouldContain("ader", Case.Insensitive);
        (await page.Locator("main table").CountAsync()).ShouldBeGreaterThan(0);
    }

    [ProgramFact("chromium")]
    public async Task US07_Intake_TellsWhatHappenedToEveryFile()
    {
        IPage page = await demo.OpenAsync("/beheer/innames");
        await page.ClickAsync("main table a >> nth=0");
        (await MainAsync(page)).ShouldContain("opgenomen");
        (await page.Locator("main tbody tr").CountAsync()).ShouldBeGreaterThan(40);
    }

    [ProgramFact("chromium")]
    public async Task US08_Theme_ShowsWhoWorksOnIt()
    {
        IPage page = await demo.OpenAsync("/themas");
        await page.ClickAsync("main h3 a[href^='/themas/t'] >> nth=0");
        (await MainAsync(page)).ShouldContain("Wie werkt eraan");
        (await page.Locator("main table:has(caption:has-text('Organisaties')) tbody tr").CountAsync()).ShouldBeGreaterThan(0);
    }

    [ProgramFact("chromium")]
    public async Task US09_Coverage_ShowsWhatIsMissing()
    {
        IPage page = await demo.OpenAsync("/dekking");
        (await page.Locator("main table tbody tr").CountAsync()).ShouldBeGreaterThanOrEqualTo(32);
    }

    [ProgramFact("chromium")]
    public async Task US10_Agreements_AreListedWithPartiesGroundAndTerm()
    {
        IPage page = await demo.OpenAsync("/convenanten");
        string text = await MainAsync(page);
        text.ShouldContain("CTER");
        text.ShouldContain("Partijen");
        text.ShouldContain("rondslag");
    }

    [ProgramFact("chromium")]
    public async Task US11_Calendar_TellsWhatLapses()
    {
        IPage page = await demo.OpenAsync("/convenanten/kalender");
        (await HeadAsync(page)).ShouldContain("alender");
        IDownload file = await page.RunAndWaitForDownloadAsync(() => page.ClickAsync("main a[href$='.ics']"));
        (await File.ReadAllTextAsync(await file.PathAsync())).ShouldStartWith("BEGIN:VCALENDAR");
    }

    [ProgramFact("chromium")]
    public async Task US12_Clauses_AreCheckedWithTheirPlace()
    {
        IPage page = await demo.OpenAsync("/convenanten?zoekwoord=CTER");
        await page.ClickAsync("main a[href^='/convenanten/']:has-text('CTER') >> nth=0");
        string text = await MainAsync(page);
        text.ShouldContain("aanwezig");
        text.ShouldContain("iet gevonden");
        (await page.Locator("main a[href*='plek=']").CountAsync()).ShouldBeGreaterThan(3);
    }

    [ProgramFact("chromium")]
    public async Task US13_Laws_OfAnAgreement_AreShownWithTheirState()
    {
        IPage page = await demo.OpenAsync("/convenanten?zoekwoord=PGA");
        await page.ClickAsync("main a[href^='/convenanten/']:has-text('PGA') >> nth=0");
        (await MainAsync(page)).ShouldContain("etten");
    }

    [ProgramFact("chromium")]
    public async Task US14_Model_IsFilledIntoAWordDocument()
    {
        IPage page = await demo.OpenAsync("/sjablonen");
        await page.ClickAsync("main a[href^='/sjablonen/'] >> nth=0");
        foreach (ILocator field in await page.Locator("main form input[type=text][required], main form textarea[required]").AllAsync()) { await field.FillAsync("Voorbeeld"); }

        IDownload file = await page.RunAndWaitForDownloadAsync(() => page.ClickAsync("main form button[type=submit] >> nth=0"));
        file.SuggestedFilename.ShouldEndWith(".docx");
    }

    [ProgramFact("chromium")]
    public async Task US15_US16_Sharing_IsExplainedWithWhomToAsk()
    {
        IPage page = await demo.OpenAsync("/hulp/wat-mag-ik-delen");
        string text = await MainAsync(page);
        text.ShouldContain("delen");
        text.ShouldContain("privacy", Case.Insensitive);
    }

    [ProgramFact("chromium")]
    public async Task US17_CaseFiles_AreHeldBackWithAReasonAndNoValues()
    {
        IPage page = await demo.OpenAsync("/beheer/quarantaine");
        string text = await MainAsync(page);
        text.ShouldContain("casusverslag");
        text.ShouldContain("bsn");
        text.ShouldNotMatch("[0-9]{9}");
    }

    [ProgramFact("chromium")]
    public async Task US18_Lessons_OfFailures_AreATabOfTheirOwn()
    {
        IPage page = await demo.OpenAsync("/lessen");
        await page.ClickAsync("main a[href*='uitkomst=mislukt'] >> nth=0");
        await page.WaitForURLAsync("**uitkomst=mislukt**");
        (await page.Locator("main .tabs a[aria-current]").InnerTextAsync()).ShouldContain("mis", Case.Insensitive);
        (await page.Locator("main a[href*='plek=']").CountAsync()).ShouldBeGreaterThan(0);
    }

    [ProgramFact("chromium")]
    public async Task US19_Document_ShowsDocumentsLikeIt()
    {
        IPage page = await demo.OpenAsync("/zoeken?q=projectplan+geldezels");
        await page.ClickAsync(".hit a >> nth=0");
        await page.ClickAsync("aside ul li a[href^='/document/'] >> nth=-1");
        (await page.Locator("h1").CountAsync()).ShouldBe(1);
    }

    [ProgramFact("chromium")]
    public async Task US20_Lesson_CanBeConfirmed()
    {
        IPage page = await demo.OpenAsync("/lessen");
        ILocator form = page.Locator("main form[action^='/lessen/']:has(button[value=bevestig])").First;
        await form.Locator("xpath=ancestor::details[1]").Locator("summary").First.ClickAsync();
        await form.Locator("input[name=door]").FillAsync("projectleider");
        await form.Locator("button[value=bevestig]").ClickAsync();
        await page.WaitForURLAsync("**gemeld=**");
    }

    [ProgramFact("chromium")]
    public async Task US21_Lessons_AreCollectedIntoAPack()
    {
        IPage page = await demo.OpenAsync("/lessen");
        await page.CheckAsync("main input[name=les] >> nth=0");
        await page.CheckAsync("main input[name=les] >> nth=1");
        await page.ClickAsync("#pakket button, button[form=pakket], form[action='/lessen/pakket'] button");
        await page.WaitForURLAsync("**/lessen/pakket?**");
        IDownload file = await page.RunAndWaitForDownloadAsync(() => page.ClickAsync("main a[href*='pakket.docx']"));
        file.SuggestedFilename.ShouldEndWith(".docx");
    }

    [ProgramFact("chromium")]
    public async Task US24_Theme_CanBeRenamed()
    {
        IPage page = await demo.OpenAsync("/themas");
        await page.ClickAsync("main h3 a[href^='/themas/t'] >> nth=-1");
        await page.Locator("#naam").Locator("xpath=ancestor::details[1]/summary").ClickAsync();
        await page.FillAsync("#naam", "Proefnaam van een thema");
        await page.FillAsync("#door-hernoemen", "projectleider");
        await page.ClickAsync("form[action$='/hernoemen'] button");
        (await HeadAsync(page)).ShouldContain("Proefnaam");
        (await (await demo.OpenAsync("/themas")).ContentAsync()).ShouldContain("Proefnaam van een thema");
    }

    [ProgramFact("chromium")]
    public async Task US25_Connections_ShowBlindSpots()
    {
        IPage page = await demo.OpenAsync("/verbindingen");
        (await MainAsync(page)).ShouldContain("blinde vlek", Case.Insensitive);
        await page.ClickAsync("main a[href^='/verbindingen/'] >> nth=0");
        (await page.Locator("h1").CountAsync()).ShouldBe(1);
    }

    [ProgramTheory("chromium")]
    [InlineData("US26", "handelingskader mensenhandel", "Handelingskader")]
    [InlineData("US27", "training signalen herkennen", "raining")]
    [InlineData("US28", "geldezells", "Geldezels")]
    public async Task US26_US27_US28_Search_InPlainWords_FindsIt(string story, string question, string expected)
    {
        IPage page = await demo.OpenAsync("/");
        await page.FillAsync("main input[type=search]", question);
        await page.PressAsync("main input[type=search]", "Enter");
        await page.WaitForSelectorAsync(".hit");
        (await MainAsync(page)).ShouldContain(expected, Case.Sensitive, story);
        await page.ClickAsync(".hit details summary >> nth=0");
        (await page.Locator(".hit details >> nth=0").TextContentAsync()).ShouldNotBeNull().ShouldContain("evonden");
    }

    [ProgramFact("chromium")]
    public async Task US29_Actions_ShowOwnerDeadlineAndState()
    {
        IPage page = await demo.OpenAsync("/besluiten?soort=acties");
        string text = await MainAsync(page);
        text.ShouldContain("verleg");
        (await page.Locator("main a[href*='plek=']").CountAsync()).ShouldBeGreaterThan(5);
    }

    /// <summary>Also US30: the same flow, with script off.</summary>
    [ProgramFact("chromium")]
    public async Task WithoutScript_SearchingReadingCorrectingAndJudging_Work()
    {
        IBrowserContext context = await (await demo.NewPageAsync(new BrowserNewPageOptions())).Context.Browser.ShouldNotBeNull().NewContextAsync(new BrowserNewContextOptions { JavaScriptEnabled = false });
        IPage page = await context.NewPageAsync();
        await page.GotoAsync(demo.Address + "/zoeken?q=projectplan+digitaal+weerbaar");
        await page.ClickAsync(".hit a >> nth=0");
        await page.ClickAsync("aside a.improve >> nth=0");
        await page.CheckAsync("#s-klopt");
        await page.FillAsync("#door", "beleidsadviseur");
        await page.ClickAsync("main form button");
        (await MainAsync(page)).ShouldContain("Vastgelegd");
        await page.GotoAsync(demo.Address + "/beheer/verbeteringen");
        (await MainAsync(page)).ShouldContain("beleidsadviseur");
        await page.GotoAsync(demo.Address + "/overlap?graad=3");
        await page.ClickAsync(".rows a >> nth=0");
        await page.CheckAsync("#v-Agreed");
        await page.FillAsync("#door", "projectleider");
        await page.ClickAsync("main form button");
        (await MainAsync(page)).ShouldContain("Uw oordeel is vastgelegd");
        await page.GotoAsync(demo.Address + "/overlap?weergave=oordelen");
        (await MainAsync(page)).ShouldContain("projectleider");
        await context.DisposeAsync();
    }

    private static async Task<string> MainAsync(IPage page) => await page.Locator("main").InnerTextAsync();

    private static async Task<string> HeadAsync(IPage page) => await page.Locator("h1").InnerTextAsync();
}
