using ZVSearch.Search.Hits;

namespace ZVSearch.Web.Pages.Search;

/// <summary>The orders of an answer, as they stand in addresses and on the page.</summary>
internal static class SearchOrders
{
    /// <summary>Name of the parameter.</summary>
    public const string Parameter = "volgorde";

    /// <summary>Names in addresses, also of programs: they do not change.</summary>
    public static IReadOnlyDictionary<SearchOrder, string> Names { get; } = new Dictionary<SearchOrder, string>
    {
        [SearchOrder.Relevance] = "relevantie",
        [SearchOrder.Newest] = "nieuwste",
        [SearchOrder.Oldest] = "oudste",
        [SearchOrder.Title] = "titel",
    };

    /// <summary>The order with this name; relevance for anything else.</summary>
    public static SearchOrder Of(string? name) => Names.FirstOrDefault(n => n.Value == name).Key;

    /// <summary>What can be chosen. Without words there is nothing to be relevant to: then the newest come first by themselves.</summary>
    public static IReadOnlyList<(SearchOrder Order, string Label)> Choices(bool hasWords) =>
        [.. hasWords ? [(SearchOrder.Relevance, "Best passend"), (SearchOrder.Newest, "Nieuwste")] : ((SearchOrder, string)[])[(SearchOrder.Relevance, "Nieuwste")], (SearchOrder.Oldest, "Oudste"), (SearchOrder.Title, "Titel")];

    /// <summary>In a sentence; empty for the order that an answer has by itself.</summary>
    public static string Words(SearchOrder order) => order switch
    {
        SearchOrder.Newest => "nieuwste eerst",
        SearchOrder.Oldest => "oudste eerst",
        SearchOrder.Title => "op titel",
        _ => string.Empty,
    };
}
