using ZVSearch.Ingest.Reading;

namespace ZVSearch.Ingest.Runs;

/// <summary>Settings of a run.</summary>
public sealed record IngestOptions
{
    /// <summary>What reading one file may cost.</summary>
    public ReadingLimits Limits { get; init; } = new();

    /// <summary>Groups that may see the documents of this run; empty means everybody.</summary>
    public IReadOnlyList<string> Audience { get; init; } = [];

    /// <summary>Takes all documents out when a root holds no file at all. Default false: an empty root mostly is a drive that is not there.</summary>
    public bool AllowEmptyRoot { get; init; }

    /// <summary>Files that are written to the catalogue in one transaction. Default 64; at least 1.</summary>
    public int BatchSize { get; init; } = 64;

    /// <summary>Documents after which the index is committed half-way. Default 5,000: a crash costs at most that much indexing again.</summary>
    public int CommitEvery { get; init; } = 5000;
}
