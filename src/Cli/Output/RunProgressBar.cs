using System.Diagnostics;
using ZVSearch.Ingest.Runs;

namespace ZVSearch.Cli.Output;

/// <summary>Progress with rate and time left, on standard error: one line that is rewritten on a screen, a line now and then in a file.</summary>
internal sealed class RunProgressBar : IProgress<RunProgress>
{
    private static readonly TimeSpan OnScreen = TimeSpan.FromMilliseconds(200), InFile = TimeSpan.FromSeconds(10);

    private readonly long _start = Stopwatch.GetTimestamp();
    private readonly bool _isScreen = !Console.IsErrorRedirected;
    private TimeSpan _shown = TimeSpan.Zero;

    public void Report(RunProgress value)
    {
        if (value.Step != RunStep.Reading) { return; }

        TimeSpan now = Stopwatch.GetElapsedTime(_start);
        bool isLast = value.Done == value.Total;
        if (!isLast && now - _shown < (_isScreen ? OnScreen : InFile)) { return; }

        _shown = now;
        double rate = value.Done / Math.Max(0.001, now.TotalSeconds);
        var left = TimeSpan.FromSeconds((value.Total - value.Done) / Math.Max(0.001, rate));
        string line = $"{value.Done} van {value.Total} bestanden · {rate:F1} per seconde · nog {Time(left)}";
        Console.Error.Write(_isScreen ? $"\r{line}   {(isLast ? Environment.NewLine : string.Empty)}" : line + Environment.NewLine);
    }

    private static string Time(TimeSpan time) => time.TotalMinutes >= 1 ? $"{(int)time.TotalMinutes} min {time.Seconds} s" : $"{Math.Ceiling(time.TotalSeconds)} s";
}
