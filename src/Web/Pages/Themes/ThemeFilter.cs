using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using ZVSearch.Core.Findings;
using ZVSearch.Web.Pages.Shared;

namespace ZVSearch.Web.Pages.Themes;

/// <summary>Which documents of a theme are asked for.</summary>
/// <param name="Year">Year of the document; null for all.</param>
/// <param name="Area">Municipality or district; empty for all.</param>
public sealed record ThemeFilter(int? Year, string Area)
{
    public bool IsEmpty => Year is null && Area.Length == 0;

    /// <summary>Whatever stands in the address gives a filter; what makes no sense is left out.</summary>
    public static ThemeFilter From(IQueryCollection query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return new ThemeFilter(
            int.TryParse(query["jaar"], NumberStyles.None, CultureInfo.InvariantCulture, out int year) && year is > 1900 and < 2200 ? year : null,
            AreaChoice.Find(query["gebied"].ToString())?.Name ?? string.Empty);
    }

    public bool Holds(DescribedDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return (Year is null || document.Date?.Year == Year) && AreaChoice.IsIn(document, AreaChoice.Find(Area));
    }

    /// <summary>Query for another page of documents.</summary>
    public string WithPage(int page)
    {
        var query = new QueryBuilder();
        if (Year is { } year) { query.Add("jaar", year.ToString(CultureInfo.InvariantCulture)); }

        if (Area.Length > 0) { query.Add("gebied", Area); }

        if (page > 1) { query.Add("pagina", page.ToString(CultureInfo.InvariantCulture)); }

        return query.ToQueryString().ToString();
    }

    /// <summary>"uit 2025", "in Kennemerland".</summary>
    public string InWords => string.Join(' ', ((string?[])[Year is { } year ? $"uit {year.ToString(CultureInfo.InvariantCulture)}" : null, Area.Length > 0 ? $"in {Area}" : null]).OfType<string>());
}
