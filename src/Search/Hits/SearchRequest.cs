using ZVSearch.Search.Queries;

namespace ZVSearch.Search.Hits;

/// <summary>A question.</summary>
/// <param name="Text">As typed; empty or null lists documents, newest first.</param>
/// <param name="Filters">Chosen beside the text.</param>
/// <param name="Offset">Hits to skip, 0 to <see cref="MaxOffset"/>.</param>
/// <param name="Limit">Hits to give, 0 to <see cref="MaxLimit"/>.</param>
public sealed record SearchRequest(string? Text, SearchFilters Filters, int Offset = 0, int Limit = 10)
{
    /// <summary>True to take every word as a word and read no filters from the question.</summary>
    public bool IsLiteral { get; init; }

    /// <summary>How the hits are put in order.</summary>
    public SearchOrder Order { get; init; }

    /// <summary>
    /// Policy themes by hash of the document, for filter and facet. They come with the question because people correct them in the catalogue, while the index keeps what does not change.
    /// </summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Themes { get; init; } = NoThemes;

    public const int MaxOffset = 10_000;
    public const int MaxLimit = 200;

    private static readonly IReadOnlyDictionary<string, IReadOnlyList<string>> NoThemes = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
}
