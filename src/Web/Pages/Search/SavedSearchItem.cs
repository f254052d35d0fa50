using ZVSearch.Store.Catalogue;
using ZVSearch.Store.Searches;

namespace ZVSearch.Web.Pages.Search;

/// <summary>A kept question as a reader sees it.</summary>
/// <param name="Saved">What was kept.</param>
/// <param name="Address">The question.</param>
/// <param name="News">Documents that came in or changed since it was seen, the last changed first.</param>
public sealed record SavedSearchItem(SavedSearchRow Saved, SearchAddress Address, IReadOnlyList<DocumentRow> News);
