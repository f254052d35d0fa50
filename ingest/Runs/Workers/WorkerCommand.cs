namespace ZVSearch.Ingest.Runs.Workers;

/// <summary>How a reading process is started.</summary>
/// <param name="Program">Full path of the program.</param>
/// <param name="Arguments">Arguments that make it a reading process.</param>
public sealed record WorkerCommand(string Program, IReadOnlyList<string> Arguments);
