using System.Diagnostics;
using System.Text.Json;
using ZVSearch.Support;

namespace ZVSearch.Cli.Tests;

/// <summary>Killed in the middle and started again: the same result as an undisturbed run.</summary>
public sealed class CrashTests : IDisposable
{
    private const int Kills = 50, Files = 120, Seed = 4;

    private readonly TempFolder _folder = new();

    [Fact]
    public async Task Ingest_KilledFiftyTimes_EndsLikeAnUndisturbedRun()
    {
        for (int i = 0; i < Files; i++) { _folder.Write($"bron/{i % 7}/stuk {i}.txt", $"Stuk {i} over geldezels.\n\nDe gemeente besluit op {1 + (i % 28)} maart 2025 dat nummer{i} doorgaat. " + string.Concat(Enumerable.Repeat("Nog een zin over zorg en veiligheid. ", 60))); }

        string undisturbed = await FinishAsync("heel");
        var random = new Random(Seed);
        double full = await TimeOfRunAsync("maat");
        int killedInTime = 0;
        for (int i = 0; i < Kills; i++)
        {
            using Process process = Zvsearch.Start("ingest", _folder["bron"], "--data", _folder["stuk"]);
            await Task.Delay(TimeSpan.FromMilliseconds(random.NextDouble() * full * 1.1));
            killedInTime += process.HasExited ? 0 : 1;

            // The first run was timed on a machine that may have been busier then.
            if (process.HasExited) { full *= 0.9; }
            process.Kill();
            await process.WaitForExitAsync();

            // Most kills must hit a run that has work to do: start anew as soon as one got through.
            if (process.ExitCode == 0) { Directory.Delete(_folder["stuk"], recursive: true); }
        }

        killedInTime.ShouldBeGreaterThan(Kills / 2);
        (await FinishAsync("stuk")).ShouldBe(undisturbed);
    }

    public void Dispose() => _folder.Dispose();

    private async Task<double> TimeOfRunAsync(string data)
    {
        long start = Stopwatch.GetTimestamp();
        await Zvsearch.RunAsync("ingest", _folder["bron"], "--data", _folder[data]);
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    /// <summary>Lets a run end, and describes everything that can be seen of the result.</summary>
    private async Task<string> FinishAsync(string data)
    {
        string folder = _folder[data];
        JsonElement report = await Zvsearch.JsonAsync("ingest", _folder["bron"], "--data", folder);
        report.GetProperty("received").GetInt32().ShouldBe(Files);
        JsonElement verified = await Zvsearch.JsonAsync("verify", "--data", folder);
        verified.GetProperty("documents").GetInt32().ShouldBe(Files);
        string answer = (await Zvsearch.RunAsync("search", "geldezels nummer7 OF nummer100", "--data", folder, "--json", "--limit", "200")).Output;
        answer += (await Zvsearch.RunAsync("overlaps", "--data", folder, "--json")).Output + (await Zvsearch.RunAsync("themes", "--data", folder, "--json")).Output;
        string originals = string.Join('\n', Directory.GetFiles(Path.Combine(folder, "originals"), "*", SearchOption.AllDirectories).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        return string.Join('\n', answer.Split('\n').Where(l => !l.Contains("tookMs", StringComparison.Ordinal))) + originals;
    }
}
