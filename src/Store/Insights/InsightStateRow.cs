namespace ZVSearch.Store.Insights;

/// <summary>How far the overviews have followed the catalogue.</summary>
public sealed class InsightStateRow
{
    /// <summary>Name of the number. Key.</summary>
    public required string Name { get; set; }

    public long Value { get; set; }
}
