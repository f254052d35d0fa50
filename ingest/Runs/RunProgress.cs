namespace ZVSearch.Ingest.Runs;

/// <summary>How far a run is.</summary>
/// <param name="Done">Files on disk that are done; 0 in steps that are not about files.</param>
/// <param name="Total">Files on disk that were found; 0 likewise.</param>
/// <param name="Step">What is being done.</param>
public readonly record struct RunProgress(int Done, int Total, RunStep Step = RunStep.Reading);
