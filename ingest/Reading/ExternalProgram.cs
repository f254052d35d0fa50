namespace ZVSearch.Ingest.Reading;
internal sealed record ProgramOutput(int ExitCode, byte[] Output);
internal static class ExternalProgram
{
    public static string? Find(string program) => null;
    public static Task<ProgramOutput> RunAsync(string program, IReadOnlyList<string> arguments, TimeSpan maxTime, CancellationToken stop) => Task.FromResult(new ProgramOutput(1, []));
}
