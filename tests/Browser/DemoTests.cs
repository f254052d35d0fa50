using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using ZVSearch.Support;

namespace ZVSearch.Browser;

/// <summary>The demo in a real browser: the pages as people see them.</summary>
public sealed class DemoTests : IAsyncLifetime
{
    private readonly TempFolder _folder = new();
    private string _address = string.Empty;
    private Process? _server;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async Task InitializeAsync()
    {
        if (Chromium() is not { } chromium) { return; }

        _address = $"http://127.0.0.1:{FreePort()}";
        string program = Path.Combine(AppContext.BaseDirectory, "zvsearch.dll");
        _server = Process.Start(new ProcessStartInfo("dotnet", [program, "demo", "--data", _folder["data"], "--urls", _address]) { RedirectStandardError = true, RedirectStandardOutput = true });
        string? line;
        while (_server is not null && (line = await _server.StandardError.ReadLineAsync()) is not null && !line.Contains("staat klaar", StringComparison.Ordinal))
        {
            // Progress of the demo, until it listens.
        }

        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = chromium, Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-sync"] });
    }

    [ProgramFact("chromium")]
    public async Task Search_ByKeyboardAlone_OpensTheDocumentAtThePassage()
    {
        IPage page = await OpenAsync("/");
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
        IPage page = await OpenAsync("/zoeken?q=handhaving+bestand%3AUitvoeringsprogramma");
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
        IPage page = await OpenAsync("/zoeken?q=geldezels");
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
        IPage page = await OpenAsync("/zoeken?q=111222333+OF+medicatie+OF+Verzinsel");
        (await page.ContentAsync()).ShouldNotContain("Gevoelig/");
    }

    [ProgramFact("chromium")]
    public async Task Pages_HaveNoAxeViolations()
    {
        foreach (ColorScheme scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
        {
            foreach (int width in (int[])[390, 1280])
            {
                IPage page = await NewPageAsync(new BrowserNewPageOptions { ColorScheme = scheme, ViewportSize = new ViewportSize { Width = width, Height = 900 } });
                foreach (string address in (string[])["/", "/?rol=projectleider", "/?rol=bestuurder", "/?rol=beheerder", "/zoeken/bewaard", "/zoeken?q=geldezels", "/zoeken?q=xyzzy", "/hulp", "/bestaat-niet", await DocumentAsync(page)])
                {
                    await page.GotoAsync(_address + address);
                    AxeResult result = await page.RunAxe(new AxeRunOptions { RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"] } });
                    result.Violations.Select(v => $"{address} {scheme} {width}: {v.Id} {v.Nodes[0].Html}").ShouldBeEmpty();
                }
            }
        }
    }

    [ProgramFact("chromium")]
    public async Task Pages_LoadNothingFromElsewhere()
    {
        IPage page = await NewPageAsync(new BrowserNewPageOptions());
        var outside = new List<string>();
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(_address, StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal) && !request.Url.StartsWith("blob:", StringComparison.Ordinal)) { outside.Add(request.Url); }
        };
        await page.GotoAsync(_address + await DocumentAsync(page));
        outside.ShouldBeEmpty();
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null) { await _browser.DisposeAsync(); }

        _playwright?.Dispose();
        _server?.Kill(entireProcessTree: true);
        _server?.WaitForExit();
        _server?.Dispose();
        _folder.Dispose();
    }

    private static string? Chromium() => (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator).Select(f => Path.Combine(f, "chromium")).FirstOrDefault(File.Exists);

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private async Task<string> DocumentAsync(IPage page)
    {
        await page.GotoAsync(_address + "/zoeken?q=geldezels");
        return await page.Locator(".hit a").First.GetAttributeAsync("href") ?? string.Empty;
    }

    private async Task<IPage> OpenAsync(string address)
    {
        IPage page = await NewPageAsync(new BrowserNewPageOptions());
        await page.GotoAsync(_address + address);
        return page;
    }

    private Task<IPage> NewPageAsync(BrowserNewPageOptions options) => (_browser ?? throw new InvalidOperationException("No browser.")).NewPageAsync(options);
}
