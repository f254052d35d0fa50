using Microsoft.Extensions.Logging;
using ZVSearch.Ingest.Reading;
using ZVSearch.Ingest.Runs.Workers;

namespace ZVSearch.Cli.Verbs;

/// <summary>The hidden verb that makes this program a reading process; see <see cref="WorkerLoop"/>.</summary>
internal static class WorkerVerb
{
    public const string Name = "__worker";

    public static async Task<int> RunAsync()
    {
        using ILoggerFactory log = Output.Log.Create();
        using Stream orders = Console.OpenStandardInput();
        using var products = new BufferedStream(Console.OpenStandardOutput(), 1 << 16);

        // Standard output carries products; a library that prints would spoil them.
        Console.SetOut(TextWriter.Null);
        await WorkerLoop.RunAsync(Ingesting.Bench(new ReadingLimits(), log), orders, products, CancellationToken.None).ConfigureAwait(false);
        return 0;
    }
}
