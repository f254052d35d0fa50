namespace ZVSearch.Search.Hits;

/// <summary>How many documents have a value.</summary>
/// <param name="Value">Id of a type or theme, name of a region or source, or a year.</param>
/// <param name="Count">Documents, at least 1.</param>
public sealed record FacetValue(string Value, int Count);
