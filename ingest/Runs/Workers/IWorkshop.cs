namespace ZVSearch.Ingest.Runs.Workers;

/// <summary>Where single files are processed.</summary>
public interface IWorkshop : IAsyncDisposable
{
    /// <summary>How many files can be processed at the same time.</summary>
    int Parallelism { get; }

    /// <summary>Starts what takes time to start, while the caller is still busy with other things.</summary>
    void WarmUp();

    /// <summary>Processes one file. Whatever is in it, a product comes back; only stopping throws.</summary>
    Task<Product> ProcessAsync(WorkOrder order, CancellationToken stop);
}
