namespace ZVSearch.Ingest.Runs;

/// <summary>How far a run is.</summary>
/// <param name="Done">Files on disk that are done.</param>
/// <param name="Total">Files on disk that were found.</param>
public readonly record struct RunProgress(int Done, int Total);
