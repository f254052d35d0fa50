using Microsoft.Playwright;
using ZVSearch.Support;

namespace ZVSearch.Browser;

/// <summary>Letters to the board in a browser.</summary>
[Collection(DemoServer.Name)]
public sealed class LetterStoryTests(DemoServer demo)
{
    [ProgramFact("chromium")]
    public async Task US22_Letter_IsMadeEditedAndApproved()
    {
        IPage page = await demo.OpenAsync("/brieven/nieuw");
        await page.CheckAsync("#p-eigen");
        await page.FillAsync("#van", "2025-01-01");
        await page.FillAsync("#tot", "2025-06-30");
        await page.ClickAsync("main form button[type=submit]");
        await page.WaitForURLAsync("**/brieven/*?gemeld=gemaakt");
        (await page.Locator("main .sources a[href*='plek=']").CountAsync()).ShouldBeGreaterThan(0);
        await page.FillAsync("#door", "projectleider");
        await page.FillAsync("#opening", "Geacht bestuur,");
        await page.ClickAsync("main li button[formaction$='/omlaag'] >> nth=0");
        await page.WaitForURLAsync("**gemeld=bewaard**");
        (await page.InputValueAsync("#opening")).ShouldBe("Geacht bestuur,");
        await page.CheckAsync("#b-goed");
        await page.ClickAsync("main form[action$='/besluit'] button");
        (await page.Locator("main").InnerTextAsync()).ShouldContain("Goedgekeurd door projectleider");
    }

    [ProgramFact("chromium")]
    public async Task US23_Reader_IsSubscribed()
    {
        IPage page = await demo.OpenAsync("/beheer/abonnementen/nieuw");
        await page.FillAsync("#naam", "Griffie");
        await page.FillAsync("#adres", "griffie@hoorn.example");
        await page.CheckAsync("#r-maand");
        await page.ClickAsync("main form button[type=submit]");
        (await page.Locator("main").InnerTextAsync()).ShouldContain("griffie@hoorn.example");
    }
}
