using System.Diagnostics;
using System.Globalization;
using System.Threading.Channels;
using MimeKit;
using ZVSearch.Support;

namespace ZVSearch.Reports.Tests.Smtp;

/// <summary>A real mail server (aiosmtpd) on this machine; see server.py for what it does with which receiver.</summary>
internal sealed class SmtpServer : IAsyncDisposable
{
    private readonly TempFolder _folder = new();
    private readonly Process _process;
    private readonly Channel<string> _events = Channel.CreateUnbounded<string>();

    private SmtpServer(string[] options)
    {
        string script = Path.Combine(Repository.Root, "tests", "Reports.Tests", "Smtp", "server.py");

        // The Python of the system: that is where the package of aiosmtpd is.
        var start = new ProcessStartInfo("/usr/bin/python3", [script, "--folder", _folder.Path, .. options]) { RedirectStandardOutput = true, RedirectStandardInput = true, RedirectStandardError = true };
        _process = Process.Start(start) ?? throw new InvalidOperationException("The mail server did not start.");
        _process.OutputDataReceived += (_, line) =>
        {
            if (line.Data is not null) { _events.Writer.TryWrite(line.Data); }
            else { _events.Writer.Complete(); }
        };
        _process.ErrorDataReceived += (_, line) => Errors += line.Data;
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    public int Port { get; private set; }

    public string Errors { get; private set; } = string.Empty;

    public static async Task<SmtpServer> StartAsync(params string[] options)
    {
        var server = new SmtpServer(options);
        try
        {
            string line = await server.WaitForAsync("PORT ");
            server.Port = int.Parse(line["PORT ".Length..], CultureInfo.InvariantCulture);
            return server;
        }
        catch (ChannelClosedException)
        {
            throw new InvalidOperationException("The mail server ended: " + server.Errors);
        }
    }

    /// <summary>The next event that starts like this; those before it are passed over.</summary>
    public async Task<string> WaitForAsync(string start)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (true)
        {
            string line = await _events.Reader.ReadAsync(limit.Token);
            if (line.StartsWith(start, StringComparison.Ordinal)) { return line; }
        }
    }

    /// <summary>Forgets events that nobody waited for.</summary>
    public void Drain()
    {
        while (_events.Reader.TryRead(out _)) { }
    }

    /// <summary>All messages that the server took.</summary>
    public IReadOnlyList<MimeMessage> Messages() => [.. Directory.GetFiles(_folder.Path, "*.eml").Select(f => MimeMessage.Load(f))];

    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
        _folder.Dispose();
    }
}
