namespace ZVSearch.Core.Knowledge;

/// <summary>A file of the knowledge pack is wrong. The program does not start with half a pack.</summary>
public sealed class PackException : Exception
{
    /// <param name="file">Name of the file.</param>
    /// <param name="line">1-based line; 0 when the file as a whole is wrong.</param>
    /// <param name="reason">What is wrong, in Dutch.</param>
    public PackException(string file, int line, string reason)
        : base($"Kennisbestand {file}, regel {line}: {reason}") => (File, Line, Reason) = (file, line, reason);

    public string File { get; }

    public int Line { get; }

    public string Reason { get; }
}
