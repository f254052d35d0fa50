using ZVSearch.Core.Documents;
using ZVSearch.Ingest.Reading;

namespace ZVSearch.Ingest.Runs.Workers;

/// <summary>Processes files inside this process. Fast to start; a file that overruns its memory or its stack takes the process along.</summary>
public sealed class InProcessWorkshop(Workbench bench, ReadingLimits limits, int parallelism) : IWorkshop
{
    public int Parallelism => parallelism;

    public void WarmUp()
    {
        // Nothing to start.
    }

    public async Task<Product> ProcessAsync(WorkOrder order, CancellationToken stop)
    {
        using var timed = CancellationTokenSource.CreateLinkedTokenSource(stop);
        timed.CancelAfter(limits.MaxTime);
        try
        {
            return await Task.Run(() => bench.ProcessAsync(order, timed.Token), stop).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return TimedOut(limits);
        }
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    internal static Product TimedOut(ReadingLimits limits) =>
        new(OutcomeKind.TooLarge, $"Het lezen duurde langer dan {limits.MaxTime.TotalSeconds:F0} seconden en is gestopt.", FileFormat.Unknown);
}
