namespace ZVSearch.Web.Pages.Initiatives;

/// <summary>One page of a list.</summary>
/// <param name="Items">What stands on it.</param>
/// <param name="Number">1-based; the last page when a later one was asked for.</param>
/// <param name="Last">Number of pages, 1 or more.</param>
/// <param name="Total">Length of the whole list.</param>
public sealed record Paged<T>(IReadOnlyList<T> Items, int Number, int Last, int Total);
