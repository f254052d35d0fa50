namespace ZVSearch.Ingest.Reading;

/// <summary>What reading one file may cost. Over a limit the file ends as TooLarge with the limit in its reason.</summary>
public sealed record ReadingLimits
{
    /// <summary>Largest file that is opened, in bytes. Default 200 MB.</summary>
    public long MaxFileBytes { get; init; } = 200L * 1024 * 1024;

    /// <summary>Most bytes that may come out of one archive or office file, all parts together. Default 1 GB.</summary>
    public long MaxUnpackedBytes { get; init; } = 1024L * 1024 * 1024;

    /// <summary>Most unpacked bytes per packed byte of one file, judged above 20 MB unpacked. Default 200.</summary>
    public int MaxExpansion { get; init; } = 200;

    /// <summary>Most entries in one archive. Default 10,000.</summary>
    public int MaxEntries { get; init; } = 10_000;

    /// <summary>Deepest nesting of files in files (a mail in a zip in a mail is 3). Default 4.</summary>
    public int MaxDepth { get; init; } = 4;

    /// <summary>Most characters of text taken from one file. Default 50 million.</summary>
    public int MaxCharacters { get; init; } = 50_000_000;

    /// <summary>Longest time for one file. Default 120 seconds.</summary>
    public TimeSpan MaxTime { get; init; } = TimeSpan.FromSeconds(120);

    /// <summary>Largest managed memory of one reading process, in bytes. Default 1.5 GB.</summary>
    public long MaxMemoryBytes { get; init; } = 1536L * 1024 * 1024;
}
