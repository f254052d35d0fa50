using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.WebUtilities;
using ZVSearch.Search.Hits;
using ZVSearch.Search.Queries;

namespace ZVSearch.Web.Pages.Search;

/// <summary>The whole state of the search page, as it stands in the address: it can be bookmarked, shared and gone back to.</summary>
/// <param name="Query">As typed; empty for none.</param>
/// <param name="Filters">Chosen filters.</param>
/// <param name="Page">1-based page of hits.</param>
public sealed record SearchAddress(string Query, SearchFilters Filters, int Page)
{
    /// <summary>True when no filters are to be read from the words of the question.</summary>
    public bool IsLiteral { get; init; }

    /// <summary>How the hits are put in order.</summary>
    public SearchOrder Order { get; init; }

    /// <summary>Hits per page.</summary>
    public const int PageSize = 10;

    public bool IsEmpty => Query.Length == 0 && Filters.IsEmpty;

    /// <summary>Whatever stands in the address gives a state; what makes no sense is left out.</summary>
    public static SearchAddress From(IQueryCollection query)
    {
        ArgumentNullException.ThrowIfNull(query);
        _ = int.TryParse(query["pagina"], CultureInfo.InvariantCulture, out int page);
        var filters = new SearchFilters
        {
            Types = Values(query, "soort"),
            Regions = Values(query, "regio"),
            Years = [.. Values(query, "jaar").Select(y => int.TryParse(y, NumberStyles.None, CultureInfo.InvariantCulture, out int year) ? year : 0).Where(y => y > 0)],
            Sources = Values(query, "bron"),
            Themes = Values(query, "thema"),
            From = Day(query["vanaf"]),
            To = Day(query["tot"]),
        };
        return new SearchAddress(query["q"].ToString().Trim(), filters, Math.Clamp(page, 1, (SearchRequest.MaxOffset / PageSize) + 1)) 
        {
            IsLiteral = query["letterlijk"] == "1",
            Order = SearchOrders.Of(query[SearchOrders.Parameter]),
        };
    }

    /// <summary>The state that a query string stands for, on its first page.</summary>
    /// <param name="queryString">With or without the question mark.</param>
    public static SearchAddress Parse(string queryString) => From(new QueryCollection(QueryHelpers.ParseQuery(queryString))) with { Page = 1 };

    /// <summary>True when the period ends before it begins: then nothing can be found.</summary>
    public bool IsBackwards => Filters.From > Filters.To;

    /// <param name="themes">Policy themes by hash of the document, as the reader may know them.</param>
    public SearchRequest ToRequest(IReadOnlyDictionary<string, IReadOnlyList<string>> themes) =>
        new(Query, Filters, (Page - 1) * PageSize, PageSize) { IsLiteral = IsLiteral, Order = Order, Themes = themes };

    /// <summary>The address with the question as it was probably meant.</summary>
    public string WithQuery(string query) => (this with { Query = query, Page = 1 }).ToString();

    /// <summary>The address with one of the filters that were read from the question taken away, and the others chosen.</summary>
    /// <param name="read">All filters that were read.</param>
    /// <param name="facet">Facet of the one to take away.</param>
    public string Without(SearchFilters read, string facet)
    {
        SearchFilters kept = facet switch
        {
            "type" => read with { Types = [] },
            "region" => read with { Regions = [] },
            "year" => read with { Years = [] },
            _ => read with { From = null, To = null },
        };
        return (this with { Page = 1, IsLiteral = true, Filters = Filters.And(kept) }).ToString();
    }

    /// <summary>The address with another page of hits.</summary>
    public string WithPage(int page) => (this with { Page = page }).ToString();

    /// <summary>The address with another order; back to the first page.</summary>
    public string WithOrder(SearchOrder order) => (this with { Page = 1, Order = order }).ToString();

    /// <summary>The address with a filter value turned on or off; back to the first page.</summary>
    /// <param name="facet">type, region, year, source or theme.</param>
    /// <param name="value">Value of the facet.</param>
    public string Toggle(string facet, string value) => (this with
    {
        Page = 1,
        Filters = facet switch
        {
            "type" => Filters with { Types = Toggled(Filters.Types, value) },
            "region" => Filters with { Regions = Toggled(Filters.Regions, value) },
            "year" => Filters with { Years = [.. Toggled([.. Filters.Years.Select(Text)], value).Select(y => int.Parse(y, CultureInfo.InvariantCulture))] },
            "theme" => Filters with { Themes = Toggled(Filters.Themes, value) },
            _ => Filters with { Sources = Toggled(Filters.Sources, value) },
        },
    }).ToString();

    /// <summary>The address without the first or the last day of the period.</summary>
    public string WithoutDay(bool isFirst) => (this with { Page = 1, Filters = isFirst ? Filters with { From = null } : Filters with { To = null } }).ToString();

    public bool IsChosen(string facet, string value) => ValuesOf(facet).Contains(value, StringComparer.OrdinalIgnoreCase);

    /// <summary>Chosen values with their facet, for chips.</summary>
    public IEnumerable<(string Facet, string Value)> Chosen() =>
        ((string[])["type", "theme", "region", "year", "source"]).SelectMany(f => ValuesOf(f).Select(v => (f, v)));

    /// <summary>Fields to keep when a new question is typed.</summary>
    public IEnumerable<(string Name, string Value)> HiddenFields() => ChosenFields().Concat(PeriodFields());

    /// <summary>Fields of a form that changes only the period.</summary>
    public IEnumerable<(string Name, string Value)> FieldsWithoutPeriod() => Order == SearchOrder.Relevance ? ChosenFields() : ChosenFields().Append((SearchOrders.Parameter, SearchOrders.Names[Order]));

    /// <summary>Values of the facets as fields of a form.</summary>
    public IEnumerable<(string Name, string Value)> ChosenFields() => Chosen().Select(c => (NameOf(c.Facet), c.Value));

    public override string ToString() => "/zoeken" + ToQueryString();

    /// <summary>Another form of the whole answer, such as a download.</summary>
    /// <param name="path">Path of its address.</param>
    public string At(string path) => path + (this with { Page = 1 }).ToQueryString();

    /// <summary>The state as a query string; empty for the start.</summary>
    public string ToQueryString()
    {
        var query = new QueryBuilder();
        if (Query.Length > 0) { query.Add("q", Query); }

        foreach ((string name, string value) in HiddenFields()) { query.Add(name, value); }

        if (IsLiteral) { query.Add("letterlijk", "1"); }

        if (Order != SearchOrder.Relevance) { query.Add(SearchOrders.Parameter, SearchOrders.Names[Order]); }

        if (Page > 1) { query.Add("pagina", Text(Page)); }

        return query.ToQueryString().ToString();
    }

    /// <summary>A day as it stands in addresses and in fields of forms.</summary>
    public static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private IEnumerable<(string Name, string Value)> PeriodFields()
    {
        if (Filters.From is { } from) { yield return ("vanaf", Text(from)); }

        if (Filters.To is { } to) { yield return ("tot", Text(to)); }
    }

    /// <summary>As browsers send a day, or as people write it; null for anything else.</summary>
    private static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text?.Trim(), ["yyyy-MM-dd", "d-M-yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day : null;

    private static string NameOf(string facet) => facet switch { "type" => "soort", "region" => "regio", "year" => "jaar", "theme" => "thema", _ => "bron" };

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string[] Values(IQueryCollection query, string name) => [.. query[name].OfType<string>().Where(v => v.Length is > 0 and < 200).Distinct().Take(50)];

    private static string[] Toggled(IReadOnlyList<string> values, string value) =>
        values.Contains(value, StringComparer.OrdinalIgnoreCase) ? [.. values.Where(v => !v.Equals(value, StringComparison.OrdinalIgnoreCase))] : [.. values, value];

    private IReadOnlyList<string> ValuesOf(string facet) => facet switch
    {
        "type" => Filters.Types,
        "region" => Filters.Regions,
        "year" => [.. Filters.Years.Select(Text)],
        "theme" => Filters.Themes,
        _ => Filters.Sources,
    };
}
