using System.ComponentModel;
using System.Text.Json.Serialization;

namespace ZVSearch.Web.Api.Rules;

/// <summary>The pages around a page.</summary>
[DisplayName("PaginaLinks")]
internal sealed record PageLinks(
    [property: JsonPropertyName("self"), Description("Deze pagina.")] Link Self,
    [property: JsonPropertyName("first"), Description("De eerste pagina.")] Link First,
    [property: JsonPropertyName("prev"), Description("De vorige pagina; null op de eerste.")] Link? Prev,
    [property: JsonPropertyName("next"), Description("De volgende pagina; null op de laatste.")] Link? Next,
    [property: JsonPropertyName("last"), Description("De laatste pagina waarnaar gebladerd kan worden.")] Link Last)
{
    /// <param name="query">The question.</param>
    /// <param name="total">Number of results on all pages.</param>
    public static PageLinks Of(ApiQuery query, int total)
    {
        int last = query.LastPage(total);
        return new PageLinks(
            new Link(query.Self),
            To(query, 1),
            query.Page > 1 ? To(query, Math.Min(query.Page - 1, last)) : null,
            query.Page < last ? To(query, query.Page + 1) : null,
            To(query, last));
    }

    /// <param name="path">Path of a collection, without base.</param>
    public static PageLinks Example(string path) => new(Link.To(path), Link.To(path + "?pagina=1"), null, null, Link.To(path + "?pagina=1"));

    private static Link To(ApiQuery query, int page) => new(query.With(Parameters.Page, page));
}
