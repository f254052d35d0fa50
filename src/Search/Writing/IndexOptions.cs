namespace ZVSearch.Search.Writing;

/// <summary>How the index is written. No change needs a rebuild.</summary>
public sealed record IndexOptions
{
    /// <summary>Memory for words that are not yet on disk, in megabytes. Default 64; from 4 to 1024.</summary>
    public double BufferMegabytes { get; init; } = 64;
}
