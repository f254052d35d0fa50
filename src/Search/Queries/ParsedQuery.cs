namespace ZVSearch.Search.Queries;

/// <summary>What was understood of a typed question.</summary>
/// <param name="Root">The tree; null when only filters (or nothing) were typed.</param>
/// <param name="Filters">Filters typed in the question.</param>
/// <param name="Interpretation">The question as understood, in Dutch; empty when nothing was typed.</param>
/// <param name="Notes">What was left out and why, in Dutch.</param>
public sealed record ParsedQuery(QueryNode? Root, SearchFilters Filters, string Interpretation, IReadOnlyList<string> Notes)
{
    /// <summary>Those of the filters that were read from plain words; <see cref="SearchFilters.None"/> when none were.</summary>
    public SearchFilters ReadFilters { get; init; } = SearchFilters.None;
}
