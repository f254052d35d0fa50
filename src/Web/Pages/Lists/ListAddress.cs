using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using ZVSearch.Web.Pages.Shared;

namespace ZVSearch.Web.Pages.Lists;

/// <summary>The state of a list as it stands in the address. Whatever is typed there gives a state; names that the list does not know are left out.</summary>
/// <param name="Path">Of the page.</param>
/// <param name="Values">What was chosen, in the order of the known names; no empty ones.</param>
/// <param name="Page">1-based page that was asked for; may lie behind the last.</param>
public sealed record ListAddress(string Path, IReadOnlyList<(string Name, string Value)> Values, int Page)
{
    /// <summary>Rows on a page.</summary>
    public const int PageSize = 50;

    private const int LongestValue = 200;

    /// <param name="path">Of the page.</param>
    /// <param name="query">As typed.</param>
    /// <param name="names">Names that the list knows.</param>
    public static ListAddress From(string path, IQueryCollection query, params IReadOnlyList<string> names)
    {
        _ = int.TryParse(query["pagina"].FirstOrDefault(), NumberStyles.None, CultureInfo.InvariantCulture, out int page);
        return new ListAddress(path, [.. names.Select(n => (n, Value: (query[n].FirstOrDefault() ?? string.Empty).Trim())).Where(v => v.Value.Length is > 0 and <= LongestValue)], Math.Max(1, page));
    }

    /// <summary>What was chosen; empty for nothing.</summary>
    public string this[string name] => Values.FirstOrDefault(v => v.Name == name).Value ?? string.Empty;

    /// <summary>A day as a date field sends it; null for anything else.</summary>
    public DateOnly? Day(string name) =>
        DateOnly.TryParseExact(this[name], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day : null;

    /// <summary>With another choice, on the first page; an empty value takes the choice away.</summary>
    public ListAddress With(string name, string value) =>
        this with { Page = 1, Values = [.. Values.Where(v => v.Name != name), .. value.Length > 0 ? [(name, value)] : Array.Empty<(string, string)>()] };

    /// <summary>Without choices that a field does not offer: they are ignored instead of giving an empty list.</summary>
    public ListAddress Offered(IReadOnlyList<FilterField> fields) =>
        this with { Values = [.. Values.Where(v => fields.FirstOrDefault(f => f.Name == v.Name)?.Choices is not { } choices || choices.Any(c => c.Value == v.Value))] };

    /// <summary>The same choice for another page of the program.</summary>
    public ListAddress At(string path) => this with { Path = path, Page = 1 };

    public ListAddress WithPage(int page) => this with { Page = page };

    /// <summary>The rows of the page that was asked for, or of the last when there are not so many.</summary>
    public IReadOnlyList<T> Shown<T>(IReadOnlyList<T> rows) => [.. rows.Skip((PageOf(rows.Count) - 1) * PageSize).Take(PageSize)];

    /// <summary>The page that is shown of so many rows.</summary>
    public int PageOf(int rows) => Math.Min(Page, LastPage(rows));

    /// <summary>1 or more.</summary>
    public static int LastPage(int rows) => Math.Max(1, (rows + PageSize - 1) / PageSize);

    public override string ToString()
    {
        var query = new QueryBuilder(Values.Select(v => KeyValuePair.Create(v.Name, v.Value)));
        if (Page > 1) { query.Add("pagina", Page.ToString(CultureInfo.InvariantCulture)); }

        return Path + query.ToQueryString();
    }
}
