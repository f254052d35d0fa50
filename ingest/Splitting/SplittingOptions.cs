namespace ZVSearch.Ingest.Splitting;

/// <summary>How long passages are. A change needs all documents to be ingested again.</summary>
public sealed record SplittingOptions
{
    /// <summary>A passage is closed as soon as it has this many words. Default 120; from 40 to <see cref="MaxWords"/>.</summary>
    public int TargetWords { get; init; } = 120;

    /// <summary>No sentence is added that would make a passage longer than this, in words. Default 200.</summary>
    public int MaxWords { get; init; } = 200;

    /// <summary>A rest shorter than this joins the passage before it in the same section, in words. Default 30.</summary>
    public int MinWords { get; init; } = 30;
}
