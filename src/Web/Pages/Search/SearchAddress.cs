using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
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
        };
        return new SearchAddress(query["q"].ToString().Trim(), filters, Math.Clamp(page, 1, (SearchRequest.MaxOffset / PageSize) + 1)) { IsLiteral = query["letterlijk"] == "1" };
    }

    public SearchRequest ToRequest() => new(Query, Filters, (Page - 1) * PageSize, PageSize) { IsLiteral = IsLiteral };

    /// <summary>The address with the question as it was probably meant.</summary>
    public string WithQuery(string query) => (this with { Query = query, Page = 1 }).ToString();

    /// <summary>The address with one of the filters that were read from the question taken away, and the others chosen.</summary>
    /// <param name="read">All filters that were read.</param>
    /// <param name="facet">Facet of the one to take away.</param>
    public string Without(SearchFilters read, string facet) => (this with
    {
        Page = 1,
        IsLiteral = true,
        Filters = Filters.And(facet switch
        {
            "type" => read with { Types = [] },
            "region" => read with { Regions = [] },
            "year" => read with { Years = [] },
            _ => read with { From = null, To = null },
        }),
    }).ToString();

    /// <summary>The address with another page of hits.</summary>
    public string WithPage(int page) => (this with { Page = page }).ToString();

    /// <summary>The address with a filter value turned on or off; back to the first page.</summary>
    /// <param name="facet">type, region, year or source.</param>
    /// <param name="value">Value of the facet.</param>
    public string Toggle(string facet, string value) => (this with
    {
        Page = 1,
        Filters = facet switch
        {
            "type" => Filters with { Types = Toggled(Filters.Types, value) },
            "region" => Filters with { Regions = Toggled(Filters.Regions, value) },
            "year" => Filters with { Years = [.. Toggled([.. Filters.Years.Select(Text)], value).Select(y => int.Parse(y, CultureInfo.InvariantCulture))] },
            _ => Filters with { Sources = Toggled(Filters.Sources, value) },
        },
    }).ToString();

    public bool IsChosen(string facet, string value) => ValuesOf(facet).Contains(value, StringComparer.OrdinalIgnoreCase);

    /// <summary>Chosen values with their facet, for chips.</summary>
    public IEnumerable<(string Facet, string Value)> Chosen() =>
        ((string[])["type", "region", "year", "source"]).SelectMany(f => ValuesOf(f).Select(v => (f, v)));

    /// <summary>Fields to keep when a new question is typed.</summary>
    public IEnumerable<(string Name, string Value)> HiddenFields() => Chosen().Select(c => (NameOf(c.Facet), c.Value));

    public override string ToString()
    {
        var query = new QueryBuilder();
        if (Query.Length > 0) { query.Add("q", Query); }

        foreach ((string facet, string value) in Chosen()) { query.Add(NameOf(facet), value); }

        if (IsLiteral) { query.Add("letterlijk", "1"); }

        if (Page > 1) { query.Add("pagina", Text(Page)); }

        return "/zoeken" + query.ToQueryString();
    }

    private static string NameOf(string facet) => facet switch { "type" => "soort", "region" => "regio", "year" => "jaar", _ => "bron" };

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string[] Values(IQueryCollection query, string name) => [.. query[name].OfType<string>().Where(v => v.Length is > 0 and < 200).Distinct().Take(50)];

    private static string[] Toggled(IReadOnlyList<string> values, string value) =>
        values.Contains(value, StringComparer.OrdinalIgnoreCase) ? [.. values.Where(v => !v.Equals(value, StringComparison.OrdinalIgnoreCase))] : [.. values, value];

    private IReadOnlyList<string> ValuesOf(string facet) => facet switch
    {
        "type" => Filters.Types,
        "region" => Filters.Regions,
        "year" => [.. Filters.Years.Select(Text)],
        _ => Filters.Sources,
    };
}
