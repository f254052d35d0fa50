using System.Globalization;
using System.Text.Json;

namespace ZVSearch.Benchmarks.Speed;

/// <summary>Figures of this process and of series of timings.</summary>
internal static class Measured
{
    /// <summary>Highest resident memory of this process so far, in bytes.</summary>
    public static long PeakMemory() => File.ReadLines("/proc/self/status").Where(l => l.StartsWith("VmHWM", StringComparison.Ordinal))
        .Select(l => long.Parse(l.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) * 1024).First();

    public static long FolderBytes(string folder) => new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories).Sum(f => f.Length);

    /// <summary>Value below which the given share of the timings lies.</summary>
    public static double Percentile(List<double> timings, double share)
    {
        timings.Sort();
        return timings[Math.Min(timings.Count - 1, (int)(timings.Count * share))];
    }

    public static void Print(object result) => Console.WriteLine(JsonSerializer.Serialize(result));
}
