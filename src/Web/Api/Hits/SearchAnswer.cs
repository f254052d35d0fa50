using System.ComponentModel;
using System.Text.Json.Serialization;
using ZVSearch.Search.Hits;
using ZVSearch.Web.Api.Rules;

namespace ZVSearch.Web.Api.Hits;

/// <summary>The answer to a question: a page of hits with how it was understood.</summary>
[DisplayName("Zoekantwoord")]
internal sealed record SearchAnswer(
    [property: JsonPropertyName("_links"), Description("De pagina's hieromheen.")] PageLinks Links,
    [property: JsonPropertyName("vraag"), Description("De vraag zoals gesteld.")] string Query,
    [property: JsonPropertyName("begrepenAls"), Description("Hoe de vraag is begrepen.")] string Interpretation,
    [property: JsonPropertyName("bedoeldeU"), Description("De vraag met verbeterde spelling, als daarop is gezocht; anders null.")] string? DidYouMean,
    [property: JsonPropertyName("opmerkingen"), Description("Wat er niet is meegenomen en waarom.")] IReadOnlyList<string> Notes,
    [property: JsonPropertyName("totaal"), Description("Aantal documenten op alle pagina's samen.")] int Total,
    [property: JsonPropertyName("pagina"), Description("De hoeveelste pagina dit is, vanaf 1.")] int Page,
    [property: JsonPropertyName("paginaGrootte"), Description("Hoeveel treffers er hoogstens op een pagina staan.")] int PageSize,
    [property: JsonPropertyName("resultaten"), Description("De treffers op deze pagina, in de gevraagde volgorde.")] IReadOnlyList<HitItem> Results,
    [property: JsonPropertyName("facetten"), Description("Hoe het hele antwoord te verdelen is.")] IReadOnlyList<FacetItem> Facets)
{
    public static SearchAnswer Example { get; } =
        new(PageLinks.Example("/zoekresultaten"), "geldezels", "geldezels", null, [], 1, 1, 20, [HitItem.Example], [FacetItem.Example]);

    /// <param name="query">The parameters.</param>
    /// <param name="text">The question as asked.</param>
    /// <param name="response">The answer of the index; null when nothing was taken in yet.</param>
    public static SearchAnswer Of(ApiQuery query, string text, SearchResponse? response) => response is null
        ? new SearchAnswer(PageLinks.Of(query, 0), text, string.Empty, null, ["Er is nog niets opgenomen."], 0, query.Page, query.PageSize, [], [])
        : new SearchAnswer(
            PageLinks.Of(query, response.Total), text, response.Interpretation, response.DidYouMean, response.Notes, response.Total, query.Page, query.PageSize,
            [.. response.Hits.Select(HitItem.Of)], [.. response.Facets.OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => FacetItem.Of(f.Key, f.Value))]);
}
