using ZVSearch.Search.Queries;

namespace ZVSearch.Search.Hits;

/// <summary>The answer to a question.</summary>
/// <param name="Interpretation">How the question was understood, in Dutch.</param>
/// <param name="Notes">What was left out and why, in Dutch.</param>
/// <param name="Total">Documents that match and that the reader may see.</param>
/// <param name="Hits">The asked slice, in the order that was asked for.</param>
/// <param name="Facets">Counts by facet name: type, region, year, source, theme.</param>
public sealed record SearchResponse(
    string Interpretation,
    IReadOnlyList<string> Notes,
    int Total,
    IReadOnlyList<SearchHit> Hits,
    IReadOnlyDictionary<string, IReadOnlyList<FacetValue>> Facets)
{
    /// <summary>Filters that were read from the words of the question; they can be taken away by asking literally.</summary>
    public SearchFilters ReadFilters { get; init; } = SearchFilters.None;

    /// <summary>The question with words that occur nowhere replaced by what was searched instead; null when nothing was replaced.</summary>
    public string? DidYouMean { get; init; }
}
