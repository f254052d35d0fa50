namespace ZVSearch.Ingest.Reading;

/// <summary>What a program gave back.</summary>
/// <param name="ExitCode">0 mostly means success.</param>
/// <param name="Output">Its standard output.</param>
public sealed record ProgramOutput(int ExitCode, byte[] Output);
