using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using ZVSearch.Support;

namespace ZVSearch.Browser;

/// <summary>Every page, light and dark, on a phone and on a desktop, against WCAG 2.1 A and AA; and at 200 % or with wide text nothing falls off.</summary>
[Collection(DemoServer.Name)]
public sealed class AccessibilityTests(DemoServer demo)
{
    private static readonly string[] Addresses =
    [
        "/", "/?rol=projectleider", "/?rol=bestuurder", "/?rol=beheerder", "/zoeken", "/zoeken?q=geldezels", "/zoeken?q=geldezels&volgorde=nieuwste&thema=geldezels", "/zoeken?q=xyzzy", "/zoeken/bewaard", "/nieuw-voorstel", "/landkaart", "/landkaart?vorm=schema",
        "/landkaart/hoorn", "/landkaart/district/kennemerland", "/landkaart/poster", "/initiatieven", "/initiatieven?weergave=tijdlijn", "/initiatieven?zoekwoord=xyzzy", "/themas", "/themas/logboek", "/dekking",
        "/overlap", "/overlap?weergave=matrix", "/overlap?weergave=oordelen", "/overlap?graad=3&gebied=Texel", "/verbindingen", "/convenanten", "/convenanten?zoekwoord=xyzzy", "/convenanten/kalender", "/besluiten",
        "/besluiten?soort=acties", "/sjablonen", "/lessen", "/lessen?uitkomst=mislukt", "/lessen/pakket", "/beheer", "/beheer/toevoegen", "/beheer/werk", "/beheer/innames", "/beheer/innames/1", "/beheer/quarantaine", "/beheer/verbeteringen", "/beheer/abonnementen", "/beheer/abonnementen/nieuw", "/beheer/post",
        "/brieven", "/brieven/nieuw", "/afmelden?code=0123456789abcdef0123456789abcdef",
        "/hulp", "/hulp/zoeken", "/hulp/overlap", "/hulp/convenanten", "/hulp/lessen", "/hulp/brieven", "/hulp/beheer", "/hulp/wat-mag-ik-delen", "/hulp/over-dit-zoeken", "/privacy", "/toegankelijkheid", "/api", "/bestaat-niet",
    ];

    /// <summary>Pages of which the address is known only when the demo runs: where they are linked, and how their address begins.</summary>
    private static readonly (string From, string Link)[] Linked =
    [
        ("/zoeken?q=geldezels", "/document/"), ("/overlap", "/overlap/"), ("/initiatieven", "/initiatieven/"), ("/themas", "/themas/t"), ("/convenanten", "/convenanten/"), ("/besluiten", "/besluiten/"), ("/sjablonen", "/sjablonen/"), ("/verbindingen", "/verbindingen/"),
    ];

    /// <summary>1280 pixels at 200 % are 640, at 400 % 320; last the spacing that readers may set themselves, which stays on the page.</summary>
    private static readonly (int Width, string Style)[] Sizes =
    [
        (640, string.Empty),
        (320, string.Empty),
        (1280, "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; } p { margin-bottom: 2em !important; }"),
    ];

    [ProgramTheory("chromium")]
    [InlineData(ColorScheme.Light, 1280)]
    [InlineData(ColorScheme.Light, 390)]
    [InlineData(ColorScheme.Dark, 1280)]
    [InlineData(ColorScheme.Dark, 390)]
    public async Task Pages_HaveNoAxeViolations(ColorScheme scheme, int width)
    {
        IPage page = await demo.NewPageAsync(new BrowserNewPageOptions { ColorScheme = scheme, ViewportSize = new ViewportSize { Width = width, Height = 900 } });
        var found = new List<string>();
        foreach (string address in await AllAsync(page))
        {
            await page.GotoAsync(demo.Address + address);
            AxeResult result = await page.RunAxe(new AxeRunOptions { RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"] } });
            found.AddRange(result.Violations.Select(v => $"{address} {scheme} {width}: {v.Id} {v.Nodes[0].Html}"));
        }

        found.ShouldBeEmpty();
    }

    [ProgramFact("chromium")]
    public async Task Pages_EnlargedOrSpaced_LoseNothingSideways()
    {
        IPage page = await demo.NewPageAsync(new BrowserNewPageOptions());
        var wide = new List<string>();
        foreach (string address in await AllAsync(page))
        {
            await page.GotoAsync(demo.Address + address);
            foreach ((int width, string style) in Sizes)
            {
                await page.SetViewportSizeAsync(width, 800);
                if (style.Length > 0) { await page.AddStyleTagAsync(new PageAddStyleTagOptions { Content = style }); }

                int over = await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
                if (over > 1) { wide.Add($"{address} at {width}: {over} pixels too wide"); }
            }
        }

        wide.ShouldBeEmpty();
    }

    [ProgramFact("chromium")]
    public async Task Menu_ByKeyboard_StartsWithAWayToTheContent()
    {
        IPage page = await demo.OpenAsync("/overlap");
        await page.Keyboard.PressAsync("Tab");
        (await page.EvaluateAsync<string>("() => document.activeElement.textContent")).ShouldBe("Naar de inhoud");
        (await page.Locator(".skip").BoundingBoxAsync()).ShouldNotBeNull().X.ShouldBeGreaterThanOrEqualTo(0);
        await page.Keyboard.PressAsync("Enter");
        (await page.EvaluateAsync<string>("() => document.activeElement.id")).ShouldBe("inhoud");
        await page.Keyboard.PressAsync("Tab");
        (await page.EvaluateAsync<string>("() => getComputedStyle(document.activeElement).outlineStyle")).ShouldNotBe("none");
    }

    private async Task<IReadOnlyList<string>> AllAsync(IPage page)
    {
        List<string> all = [.. Addresses];
        foreach ((string from, string link) in Linked)
        {
            await page.GotoAsync(demo.Address + from);
            ILocator links = page.Locator($"main a[href^='{link}']:not([href*='kalender']):not([href$='.csv']):not([href*='/logboek']):not([href$='.ics'])");
            string address = await links.First.GetAttributeAsync("href") ?? throw new InvalidOperationException($"{from} has no link to {link}.");
            all.Add(address);
        }

        // A letter is there when somebody asked for one; asked twice, it is the same one.
        IAPIResponse letter = await page.APIRequest.PostAsync(demo.Address + "/brieven/nieuw", new APIRequestContextOptions { Form = page.APIRequest.CreateFormData().Set("periode", "eigen").Set("van", "2025-01-01").Set("tot", "2025-12-31") });
        string made = new Uri(letter.Url).AbsolutePath;
        return [.. all, made, made + "/versies", made + "/versies/1", made + "/mail"];
    }
}
