using ZVSearch.Core.Knowledge;

namespace ZVSearch.Web.Pages.Search;

/// <summary>A question with its filters in words.</summary>
internal static class SearchWords
{
    /// <summary>"geldezels" · soort: notulen · gemeente of district: Hoorn · vanaf 1 januari 2025.</summary>
    public static string Of(SearchAddress address)
    {
        ArgumentNullException.ThrowIfNull(address);
        return string.Join(" · ", Parts(address));
    }

    private static IEnumerable<string> Parts(SearchAddress address)
    {
        yield return address.Query.Length > 0 ? $"“{address.Query}”" : "alle documenten";
        if (address.Filters.Types is { Count: > 0 } types) { yield return $"soort: {string.Join(" of ", types.Select(t => KnowledgePack.BuiltIn.LabelOf(t).ToLower(Dutch.Culture)))}"; }

        if (address.Filters.Themes is { Count: > 0 } themes) { yield return $"thema: {string.Join(" of ", themes.Select(t => FacetList.LabelOf("theme", t)))}"; }

        if (address.Filters.Regions is { Count: > 0 } regions) { yield return $"gemeente of district: {string.Join(" of ", regions)}"; }

        if (address.Filters.Years is { Count: > 0 } years) { yield return $"jaar: {string.Join(" of ", years)}"; }

        if (address.Filters.Sources is { Count: > 0 } sources) { yield return $"bron: {string.Join(" of ", sources)}"; }

        if (address.Filters.From is { } from) { yield return $"vanaf {Dutch.Date(from)}"; }

        if (address.Filters.To is { } to) { yield return $"tot en met {Dutch.Date(to)}"; }

        if (address.IsLiteral) { yield return "letterlijk"; }

        if (SearchOrders.Words(address.Order) is { Length: > 0 } order) { yield return order; }
    }
}
