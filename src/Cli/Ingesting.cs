using Microsoft.Extensions.Logging;
using ZVSearch.Core.Knowledge;
using ZVSearch.Ingest;
using ZVSearch.Ingest.Reading;
using ZVSearch.Ingest.Reading.Scan;
using ZVSearch.Ingest.Runs;
using ZVSearch.Ingest.Runs.Workers;
using ZVSearch.Ingest.Splitting;
using ZVSearch.Store;

namespace ZVSearch.Cli;

/// <summary>Puts the parts of ingest together.</summary>
internal static class Ingesting
{
    public static Workbench Bench(ReadingLimits limits, ILoggerFactory log) => new(
        new Pipeline(AllReaders.Create(new Tesseract()), KnowledgePack.BuiltIn, new SplittingOptions()), limits, log.CreateLogger<Workbench>());

    /// <summary>Files are read in processes of their own, one per core.</summary>
    public static IWorkshop Workshop(ReadingLimits limits, ILoggerFactory log) =>
        new ProcessWorkshop(Self(), limits, Math.Max(1, Environment.ProcessorCount), log.CreateLogger<ProcessWorkshop>());

    public static async Task<RunReport> RunAsync(DataFolder folder, IReadOnlyList<string> paths, IngestOptions options, IProgress<RunProgress> progress, CancellationToken stop)
    {
        using ILoggerFactory log = Output.Log.Create();
        IWorkshop workshop = Workshop(options.Limits, log);
        await using (workshop.ConfigureAwait(false))
        {
            var service = new IngestService(folder, workshop, TimeProvider.System, log.CreateLogger<IngestService>());
            return await service.RunAsync(paths, options, progress, stop).ConfigureAwait(false);
        }
    }

    /// <summary>This program again, as a reading process; through the host when it was started with <c>dotnet zvsearch.dll</c>.</summary>
    private static WorkerCommand Self()
    {
        string program = Environment.ProcessPath ?? throw new InvalidOperationException("The path of the program is not known.");
        string assembly = Path.Combine(AppContext.BaseDirectory, "zvsearch.dll");
        return Path.GetFileNameWithoutExtension(program) == "zvsearch"
            ? new WorkerCommand(program, [Verbs.WorkerVerb.Name])
            : new WorkerCommand(program, [assembly, Verbs.WorkerVerb.Name]);
    }
}
