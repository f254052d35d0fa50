using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Microsoft.Playwright;
using ZVSearch.Support;

namespace ZVSearch.Browser;

/// <summary>The demo and one browser, started once for all tests. Without Chromium neither is started; the tests say that they were skipped.</summary>
public sealed class DemoServer : IAsyncLifetime
{
    public const string Name = "demo";

    private readonly TempFolder _folder = new();
    private Process? _server;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Scheme, host and port.</summary>
    public string Address { get; private set; } = string.Empty;

    public async Task InitializeAsync()
    {
        if (Chromium() is not { } chromium) { return; }

        Address = $"http://127.0.0.1:{FreePort()}";
        string program = Path.Combine(AppContext.BaseDirectory, "zvsearch.dll");
        _server = Process.Start(new ProcessStartInfo("dotnet", [program, "demo", "--data", _folder["data"], "--urls", Address]) { RedirectStandardError = true, RedirectStandardOutput = true });
        string? line;
        while (_server is not null && (line = await _server.StandardError.ReadLineAsync()) is not null && !line.Contains("staat klaar", StringComparison.Ordinal))
        {
            // Progress of the demo, until it listens.
        }

        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = chromium, Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-sync"] });
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

    /// <summary>Address of a document about money mules.</summary>
    public async Task<string> DocumentAsync(IPage page)
    {
        ArgumentNullException.ThrowIfNull(page);
        await page.GotoAsync(Address + "/zoeken?q=geldezels");
        return await page.Locator(".hit a").First.GetAttributeAsync("href") ?? string.Empty;
    }

    /// <summary>A new page at an address of the demo.</summary>
    public async Task<IPage> OpenAsync(string address, BrowserNewPageOptions? options = null)
    {
        IPage page = await NewPageAsync(options ?? new BrowserNewPageOptions());
        await page.GotoAsync(Address + address);
        return page;
    }

    public Task<IPage> NewPageAsync(BrowserNewPageOptions options) => (_browser ?? throw new InvalidOperationException("No browser.")).NewPageAsync(options);

    private static string? Chromium() => (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator).Select(f => Path.Combine(f, "chromium")).FirstOrDefault(File.Exists);

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
