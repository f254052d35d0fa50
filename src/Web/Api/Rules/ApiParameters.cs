namespace ZVSearch.Web.Api.Rules;

/// <summary>The parameters of one operation; stands in the metadata of its endpoint.</summary>
/// <param name="All">In the order in which they are described.</param>
/// <param name="DeepestOffset">Most results that can be skipped by paging.</param>
internal sealed record ApiParameters(IReadOnlyList<ApiParameter> All, int DeepestOffset)
{
    /// <summary>Deeper than any collection.</summary>
    public const int NoLimit = 1_000_000_000;

    public static ApiParameters None { get; } = new([], NoLimit);
}
