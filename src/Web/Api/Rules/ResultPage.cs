using System.ComponentModel;
using System.Text.Json.Serialization;

namespace ZVSearch.Web.Api.Rules;

/// <summary>One page of a collection.</summary>
/// <typeparam name="T">What it holds.</typeparam>
[DisplayName("PaginaMet")]
internal sealed record ResultPage<T>(
    [property: JsonPropertyName("_links"), Description("De pagina's hieromheen.")] PageLinks Links,
    [property: JsonPropertyName("totaal"), Description("Aantal resultaten op alle pagina's samen.")] int Total,
    [property: JsonPropertyName("pagina"), Description("De hoeveelste pagina dit is, vanaf 1.")] int Page,
    [property: JsonPropertyName("paginaGrootte"), Description("Hoeveel resultaten er hoogstens op een pagina staan.")] int PageSize,
    [property: JsonPropertyName("resultaten"), Description("De resultaten op deze pagina.")] IReadOnlyList<T> Results)
{
    /// <summary>The page that was asked for; empty behind the last one.</summary>
    /// <param name="all">All results, in their order.</param>
    /// <param name="query">The question.</param>
    /// <param name="show">Makes what is shown; only called for this page.</param>
    public static ResultPage<T> Of<TSource>(IReadOnlyCollection<TSource> all, ApiQuery query, Func<TSource, T> show) =>
        new(PageLinks.Of(query, all.Count), all.Count, query.Page, query.PageSize, [.. all.Skip(query.Offset).Take(query.PageSize).Select(show)]);

    /// <param name="path">Path of the collection, without base.</param>
    /// <param name="one">What it holds.</param>
    public static ResultPage<T> Example(string path, T one) => new(PageLinks.Example(path), 1, 1, 20, [one]);
}
