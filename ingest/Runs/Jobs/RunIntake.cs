namespace ZVSearch.Ingest.Runs.Jobs;

/// <summary>Takes folders in, as <see cref="IngestService.RunAsync"/> does, with reading processes that live as long as the run.</summary>
public delegate Task<RunReport> RunIntake(IReadOnlyList<string> paths, IngestOptions options, IProgress<RunProgress> progress, CancellationToken stop);
