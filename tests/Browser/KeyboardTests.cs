using Microsoft.Playwright;
using ZVSearch.Support;

namespace ZVSearch.Browser;

/// <summary>Every main flow without a mouse: Tab, Shift+Tab, Enter, Space, arrows and typing.</summary>
[Collection(DemoServer.Name)]
public sealed class KeyboardTests(DemoServer demo)
{
    private const string Name = "Uw naam of functie";

    [ProgramFact("chromium")]
    public async Task Search_FilteredAndOpened_LeadsToThePassage()
    {
        (IPage page, KeyboardWalk walk) = await StartAsync("/");
        await page.Keyboard.TypeAsync("gastlessen over geldezels");
        await walk.LeaveAsync();
        await walk.FollowAsync(AriaRole.Link, "Projectplan");
        (await page.Locator(".chips a").CountAsync()).ShouldBeGreaterThan(0);
        await walk.ToAsync(page.Locator(".hit h3 a").First);
        await walk.LeaveAsync();
        await walk.ToAsync(AriaRole.Link, "Naar de gevonden passage");
        await walk.PressAsync("Enter");
        await Assertions.Expect(page.Locator("#passage")).ToBeInViewportAsync();
    }

    [ProgramFact("chromium")]
    public async Task Question_IsKept()
    {
        (IPage page, KeyboardWalk walk) = await StartAsync("/zoeken?q=huisverbod");
        await walk.ToAsync(page.Locator("details.tools > summary"));
        await walk.PressAsync("Enter");
        await walk.FillAsync("Naam van de zoekvraag", "Huisverbod, zonder muis");
        await walk.FillAsync(Name, "beleidsadviseur");
        await walk.LeaveAsync();
        (await MainAsync(page)).ShouldContain("Huisverbod, zonder muis");
    }

    [ProgramFact("chromium")]
    public async Task Pair_IsJudged()
    {
        (IPage page, KeyboardWalk walk) = await StartAsync("/overlap");
        await walk.ToAsync(page.Locator(".rows a[href^='/overlap/']").Last);
        await walk.LeaveAsync();
        await walk.ToAsync(page.Locator("main input[type=radio]"));
        await walk.PressAsync("ArrowDown");
        (await page.Locator("#v-Agreed").IsCheckedAsync()).ShouldBeTrue();
        await walk.FillAsync(Name, "projectleider");
        await walk.LeaveAsync();
        (await MainAsync(page)).ShouldContain("Uw oordeel is vastgelegd");
    }

    [ProgramTheory("chromium")]
    [InlineData(0, "")]
    [InlineData(1, "Een ander woord")]
    public async Task Fact_IsConfirmedOrCorrected(int down, string value)
    {
        (IPage page, KeyboardWalk walk) = await StartAsync("/zoeken?q=projectplan+digitaal+weerbaar");
        await walk.ToAsync(page.Locator(".hit h3 a").First);
        await walk.LeaveAsync();
        await walk.ToAsync(page.Locator("aside a.improve").First);
        await walk.LeaveAsync();
        await walk.ToAsync(page.Locator("main input[type=radio]"));
        await walk.PressAsync("Space");
        for (int i = 0; i < down; i++) { await walk.PressAsync("ArrowDown"); }

        if (value.Length > 0) { await walk.FillAsync("De juiste waarde", value); }

        await walk.FillAsync(Name, "beleidsadviseur");
        await walk.LeaveAsync();
        (await MainAsync(page)).ShouldContain("Vastgelegd");
    }

    [ProgramFact("chromium")]
    public async Task Lesson_IsConfirmed()
    {
        (IPage page, KeyboardWalk walk) = await StartAsync("/lessen");
        await walk.ToAsync(page.Locator("main summary:has-text('Klopt deze les?')").First);
        await walk.PressAsync("Space");
        await walk.FillAsync(Name, "projectleider");
        await walk.ToAsync(AriaRole.Button, "Ja, dit klopt");
        await walk.LeaveAsync();
        page.Url.ShouldContain("gemeld=");
    }

    [ProgramFact("chromium")]
    public async Task Lessons_AreCollectedIntoAPack()
    {
        (IPage page, KeyboardWalk walk) = await StartAsync("/lessen");
        for (int i = 0; i < 2; i++)
        {
            await walk.ToAsync(page.Locator("main input[name=les]:not(:checked)").First);
            await walk.PressAsync("Space");
        }

        await walk.ToAsync(page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Maak pakket" }), "Shift+Tab");
        await walk.LeaveAsync();
        await walk.ToAsync(page.Locator("main a[href*='pakket.docx']"));
        await DownloadAsync(page, walk);
    }

    [ProgramFact("chromium")]
    public async Task Theme_IsRenamed()
    {
        (IPage page, KeyboardWalk walk) = await StartAsync("/themas");
        await walk.ToAsync(page.Locator("main h3 a[href^='/themas/t']").First);
        await walk.LeaveAsync();
        await walk.ToAsync(page.Locator("summary:has-text('Andere naam geven')"));
        await walk.PressAsync("Enter");
        await walk.FillAsync("Nieuwe naam", "Naam zonder muis");
        await walk.FillAsync(Name, "projectleider");
        await walk.LeaveAsync();
        (await page.Locator("h1").InnerTextAsync()).ShouldContain("Naam zonder muis");
    }

    [ProgramFact("chromium")]
    public async Task Model_IsFilledIn()
    {
        (IPage page, KeyboardWalk walk) = await StartAsync("/sjablonen");
        await walk.ToAsync(page.Locator("main a[href^='/sjablonen/']").First);
        await walk.LeaveAsync();
        await walk.ToAsync(page.Locator("main form input[type=text]").First);
        await walk.TypeAsync("Voorbeeld");
        await walk.ToAsync(AriaRole.Checkbox, "Zet toelichtingen");
        await walk.PressAsync("Space");
        (await page.Locator("#toelichting").IsCheckedAsync()).ShouldBeFalse();
        await walk.ToAsync(AriaRole.Button, "Maak het Word-document");
        await DownloadAsync(page, walk);
    }

    [ProgramFact("chromium")]
    public async Task Draft_IsChecked()
    {
        (IPage page, KeyboardWalk walk) = await StartAsync("/nieuw-voorstel");
        await walk.FillAsync("Tekst van het voorstel", "Projectvoorstel: voorlichting tegen geldezels op het mbo in Schagen. Gastlessen aan studenten die hun bankpas uitlenen.");
        await walk.ToAsync(AriaRole.Button, "Kijk of dit al loopt");
        await walk.LeaveAsync();
        (await page.Locator("#uitkomst").CountAsync()).ShouldBe(1);
    }

    [ProgramFact("chromium")]
    public async Task Map_LeadsByDistrictAndMunicipalityToAnInitiative()
    {
        (IPage page, KeyboardWalk walk) = await StartAsync("/landkaart");
        await walk.ToAsync(page.Locator("main svg a").Last);
        await walk.ToAsync(page.Locator("main a[href='/landkaart/district/noord-holland-noord']"));
        await walk.LeaveAsync();
        await walk.ToAsync(page.Locator("main th a[href='/landkaart/alkmaar']"));
        await walk.LeaveAsync();
        await walk.ToAsync(page.Locator("main h3 a[href^='/initiatieven/']").First);
        await walk.LeaveAsync();
        new Uri(page.Url).AbsolutePath.ShouldStartWith("/initiatieven/");
        (await page.Locator("h1").CountAsync()).ShouldBe(1);
    }

    [ProgramFact("chromium")]
    public async Task Quarantine_IsDecidedAbout()
    {
        (IPage page, KeyboardWalk walk) = await StartAsync("/beheer/quarantaine");
        await walk.ToAsync(page.Locator("main input[type=radio]"));
        await walk.PressAsync("ArrowDown");
        await walk.FillAsync(Name, "beheerder");
        await walk.LeaveAsync();
        (await MainAsync(page)).ShouldContain("opgenomen met afscherming");
    }

    [ProgramFact("chromium")]
    public async Task Menu_OnAPhone_OpensClosesAndLeads()
    {
        (IPage page, KeyboardWalk walk) = await StartAsync("/hulp", 390);
        await walk.ToAsync(page.Locator("details.menu > summary"));
        await walk.PressAsync("Enter");
        await walk.ToAsync(page.Locator("details.menu a[href='/']"));
        await walk.ToAsync(page.Locator("details.menu > summary"), "Shift+Tab");
        await walk.PressAsync("Space");
        (await page.Locator("details.menu a").First.IsVisibleAsync()).ShouldBeFalse();
        await walk.PressAsync("Space");
        await walk.ToAsync(page.Locator("details.menu a[href='/overlap']"));
        await walk.LeaveAsync();
        page.Url.ShouldEndWith("/overlap");
    }

    private async Task<(IPage Page, KeyboardWalk Walk)> StartAsync(string address, int width = 1280)
    {
        IPage page = await demo.OpenAsync(address, new BrowserNewPageOptions { ViewportSize = new ViewportSize { Width = width, Height = 900 } });
        return (page, new KeyboardWalk(page));
    }

    private static async Task DownloadAsync(IPage page, KeyboardWalk walk) =>
        (await page.RunAndWaitForDownloadAsync(() => walk.PressAsync("Enter"))).SuggestedFilename.ShouldEndWith(".docx");

    private static async Task<string> MainAsync(IPage page) => await page.Locator("main").InnerTextAsync();
}
