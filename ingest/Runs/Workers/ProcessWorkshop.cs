using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using ZVSearch.Core.Documents;
using ZVSearch.Ingest.Reading;

namespace ZVSearch.Ingest.Runs.Workers;

/// <summary>
/// Processes files in reading processes of their own: a file that eats all time, memory or stack costs one process, which is replaced.
/// </summary>
public sealed class ProcessWorkshop(WorkerCommand command, ReadingLimits limits, int parallelism, ILogger<ProcessWorkshop> log) : IWorkshop
{
    private readonly ConcurrentBag<WorkerProcess> _free = [];
    private readonly SemaphoreSlim _places = new(parallelism);

    public int Parallelism => parallelism;

    public void WarmUp()
    {
        while (_free.Count < parallelism) { _free.Add(WorkerProcess.Start(command, limits)); }
    }

    public async Task<Product> ProcessAsync(WorkOrder order, CancellationToken stop)
    {
        await _places.WaitAsync(stop).ConfigureAwait(false);
        try
        {
            return await ProcessInAsync(_free.TryTake(out WorkerProcess? worker) ? worker : WorkerProcess.Start(command, limits), order, stop).ConfigureAwait(false);
        }
        finally
        {
            _places.Release();
        }
    }

    public ValueTask DisposeAsync()
    {
        while (_free.TryTake(out WorkerProcess? worker)) { worker.Dispose(); }

        _places.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task<Product> ProcessInAsync(WorkerProcess worker, WorkOrder order, CancellationToken stop)
    {
        using var timed = CancellationTokenSource.CreateLinkedTokenSource(stop);
        timed.CancelAfter(limits.MaxTime);
        try
        {
            Product product = await worker.ProcessAsync(order, timed.Token).ConfigureAwait(false);
            _free.Add(worker);
            return product;
        }
        catch (OperationCanceledException)
        {
            worker.Dispose();
            stop.ThrowIfCancellationRequested();
            RunLog.WorkerTimedOut(log, limits.MaxTime.TotalSeconds);
            return InProcessWorkshop.TimedOut(limits);
        }
        catch (IOException)
        {
            // The pipe broke: the process is gone. EndOfStreamException is an IOException as well.
            worker.Dispose();
            RunLog.WorkerLost(log, worker.ExitCode);
            return new Product(OutcomeKind.TooLarge, "Het leesproces is op dit bestand vastgelopen (geheugen of nesting); het bestand is overgeslagen.", FileFormat.Unknown);
        }
    }
}
