using System.Diagnostics;

namespace ZVSearch.Ingest.Reading;

/// <summary>Runs a program that is installed on the machine: arguments as a list, never through a shell, bounded in time and output.</summary>
public static class ExternalProgram
{
    private const int MaxOutputBytes = 100 * 1024 * 1024;

    /// <summary>Full path of a program on the search path; null when it is not installed.</summary>
    public static string? Find(string program) => (Environment.GetEnvironmentVariable("PATH") ?? string.Empty)
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Select(folder => Path.Combine(folder, program))
        .FirstOrDefault(File.Exists);

    /// <summary>Runs to the end; over its time the program and its children are killed.</summary>
    /// <exception cref="Core.Documents.ReadingException">It took too long or said too much.</exception>
    public static async Task<ProgramOutput> RunAsync(string program, IReadOnlyList<string> arguments, TimeSpan maxTime, CancellationToken stop)
    {
        string path = Find(program) ?? throw Core.Documents.ReadingException.Unsupported($"Het programma {program} is niet geïnstalleerd.");
        using var timed = CancellationTokenSource.CreateLinkedTokenSource(stop);
        timed.CancelAfter(maxTime);
        using var process = new Process { StartInfo = StartOf(path, arguments) };
        process.Start();
        try
        {
            process.StandardInput.Close();
            Task<byte[]> output = ReadAsync(process.StandardOutput.BaseStream, timed.Token);
            Task<byte[]> errors = ReadAsync(process.StandardError.BaseStream, timed.Token);
            await Task.WhenAll(output, errors).ConfigureAwait(false);
            await process.WaitForExitAsync(timed.Token).ConfigureAwait(false);
            return new ProgramOutput(process.ExitCode, await output.ConfigureAwait(false));
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            throw Core.Documents.ReadingException.TooLarge($"Het programma {program} deed er te lang over.");
        }
        finally
        {
            if (!process.HasExited) { process.Kill(entireProcessTree: true); }
        }
    }

    private static ProcessStartInfo StartOf(string path, IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo(path, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };

        // Two threads of recognition per page would fight with the other readers for the same cores.
        start.Environment["OMP_THREAD_LIMIT"] = "1";
        start.Environment.Remove("DOTNET_GCHeapHardLimit");
        return start;
    }

    private static async Task<byte[]> ReadAsync(Stream stream, CancellationToken stop)
    {
        using var all = new MemoryStream();
        byte[] buffer = new byte[65536];
        int count;
        while ((count = await stream.ReadAsync(buffer, stop).ConfigureAwait(false)) > 0)
        {
            if (all.Length + count > MaxOutputBytes) { throw Core.Documents.ReadingException.TooLarge("Er komt te veel tekst uit het bestand."); }

            all.Write(buffer, 0, count);
        }

        return all.ToArray();
    }
}
