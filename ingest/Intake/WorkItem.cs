namespace ZVSearch.Ingest.Intake;

/// <summary>One file to look at.</summary>
/// <param name="File">Path relative to the root, with <c>/</c>.</param>
/// <param name="FullPath">Where its bytes are.</param>
/// <param name="Length">Size in bytes.</param>
public sealed record WorkItem(string File, string FullPath, long Length)
{
    /// <summary>Name with ending.</summary>
    public string Name => Path.GetFileName(File);
}
