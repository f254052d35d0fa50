using System.Diagnostics;
using System.Globalization;
using ZVSearch.Ingest.Reading;

namespace ZVSearch.Ingest.Runs.Workers;

/// <summary>One reading process. It is killed as soon as this process lets go of its input, so none stays behind after a crash.</summary>
internal sealed class WorkerProcess : IDisposable
{
    private readonly Process _process;

    private WorkerProcess(Process process) => _process = process;

    /// <summary>Exit code after the end; 0 before it.</summary>
    public int ExitCode { get; private set; }

    public static WorkerProcess Start(WorkerCommand command, ReadingLimits limits)
    {
        var start = new ProcessStartInfo(command.Program, command.Arguments) { RedirectStandardInput = true, RedirectStandardOutput = true };
        start.Environment["DOTNET_GCHeapHardLimit"] = limits.MaxMemoryBytes.ToString("x", CultureInfo.InvariantCulture);
        start.Environment["DOTNET_gcConcurrent"] = "0";

        // A crash dump would hold the text of the document.
        start.Environment["DOTNET_DbgEnableMiniDump"] = "0";
        return new WorkerProcess(Process.Start(start) ?? throw new InvalidOperationException("The reading process did not start."));
    }

    public async Task<Product> ProcessAsync(WorkOrder order, CancellationToken stop)
    {
        await Wire.WriteOrderAsync(_process.StandardInput.BaseStream, order, stop).ConfigureAwait(false);
        return await Wire.ReadProductAsync(_process.StandardOutput.BaseStream, stop).ConfigureAwait(false);
    }

    /// <summary>Ends the process at once.</summary>
    public void Dispose()
    {
        if (!_process.HasExited) { _process.Kill(entireProcessTree: true); }

        if (_process.WaitForExit(TimeSpan.FromSeconds(5))) { ExitCode = _process.ExitCode; }

        _process.Dispose();
    }
}
