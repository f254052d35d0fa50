using Microsoft.Playwright;
using ZVSearch.Support;

namespace ZVSearch.Browser;

/// <summary>The demo in a real browser: searching and reading as people do.</summary>
[Collection(DemoServer.Name)]
public sealed class DemoTests(DemoServer demo)
{
    [ProgramFact("chromium")]
    public async Task Search_ByKeyboardAlone_OpensTheDocumentAtThePassage()
    {
        IPage page = await demo.OpenAsync("/");
        await page.Keyboard.TypeAsync("tweede bijeenkomst geldezels docent");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForSelectorAsync(".hit a");
        await page.FocusAsync(".hit a");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForSelectorAsync("article.text, [data-pdf]");
        (await page.TitleAsync()).ShouldEndWith("– ZVSearch");
    }

    [ProgramFact("chromium")]
    public async Task Pdf_Hit_OpensOnItsPageWithThePassageMarked()
    {
        IPage page = await demo.OpenAsync("/zoeken?q=handhaving+bestand%3AUitvoeringsprogramma");
        await page.ClickAsync(".hit a");
        await page.WaitForSelectorAsync("[data-ready=true]", new PageWaitForSelectorOptions { Timeout = 20_000 });
        (await page.TextContentAsync("[data-pdf-status]")).ShouldNotBeNull().ShouldContain("gemarkeerd");
        (await page.Locator(".textLayer mark").CountAsync()).ShouldBeGreaterThan(0);
        string marked = string.Join(' ', await page.Locator(".textLayer mark.word").AllTextContentsAsync());
        marked.ToLowerInvariant().ShouldContain("handhaving");
        (await page.Locator(".textLayer mark").First.IsVisibleAsync()).ShouldBeTrue();
    }

    [ProgramFact("chromium")]
    public async Task Facet_Chosen_NarrowsAndCanBeTakenAway()
    {
        IPage page = await demo.OpenAsync("/zoeken?q=geldezels");
        int before = await page.Locator(".hit").CountAsync();
        await page.ClickAsync(".facet li a >> nth=0");
        await page.WaitForSelectorAsync(".chips a");
        (await page.Locator(".hit").CountAsync()).ShouldBeLessThan(before);
        await page.GoBackAsync();
        (await page.Locator(".hit").CountAsync()).ShouldBe(before);
    }

    [ProgramFact("chromium")]
    public async Task HeldBackDocuments_AreNowhere()
    {
        IPage page = await demo.OpenAsync("/zoeken?q=111222333+OF+medicatie+OF+Verzinsel");
        (await page.ContentAsync()).ShouldNotContain("Gevoelig/");
    }

    [ProgramFact("chromium")]
    public async Task Pages_LoadNothingFromElsewhere()
    {
        IPage page = await demo.NewPageAsync(new BrowserNewPageOptions());
        var outside = new List<string>();
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(demo.Address, StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal) && !request.Url.StartsWith("blob:", StringComparison.Ordinal)) { outside.Add(request.Url); }
        };
        await page.GotoAsync(demo.Address + await demo.DocumentAsync(page));
        outside.ShouldBeEmpty();
    }
}
