using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using ZVSearch.Core.Knowledge;
using ZVSearch.Search.Hits;
using ZVSearch.Search.Queries;
using ZVSearch.Web.Access;
using ZVSearch.Web.Api.Rules;
using ZVSearch.Web.Pages;
using ZVSearch.Web.Pages.Search;
using ZVSearch.Web.Registers;

namespace ZVSearch.Web.Api.Hits;

/// <summary>Searching, with the parameters of the search page, and completing what is typed.</summary>
internal static class HitsApi
{
    private const string Tag = "Zoeken";
    private const int MostSuggestions = 100;

    private static readonly ApiParameter Question = Parameters.Text("q", "De vraag, zoals op het zoekscherm. Zonder vraag: alle documenten, nieuwste eerst.", "geldezels", QueryParser.MaxLength) with
    {
        Parse = text => text.Length <= QueryParser.MaxLength ? text : null,
        Expected = $"hoogstens {QueryParser.MaxLength} tekens lang zijn",
    };

    private static readonly ApiParameter Typed = Parameters.Text("q", "Wat er tot nu toe is getypt; aanvullingen komen vanaf twee letters.", "geldez", QueryParser.MaxLength) with { IsRequired = true };
    private static readonly ApiParameter Region = Parameters.Region with { Name = "regio" };
    private static readonly ApiParameter Source = Parameters.Text("bron", "Bovenste map van het pad. Meer keer: een van deze.", "Alkmaar") with { IsRepeatable = true };
    private static readonly ApiParameter Literal = Parameters.Flag("letterlijk", "Waar: lees geen filters uit de woorden van de vraag.");

    private static readonly ApiParameter Order = Parameters.Choice(
        SearchOrders.Parameter, "Volgorde van alle treffers. Bij nieuwste en oudste staan documenten zonder datum achteraan.", [.. SearchOrders.Names.Values], SearchOrders.Names[SearchOrder.Relevance]);

    private static readonly ApiParameter Theme = Parameters.Text("thema", "Beleidsthema dat het document noemt. Meer keer: een van deze.", "mensenhandel") with
    {
        Parse = text => KnowledgePack.BuiltIn.FindTheme(text)?.Id,
        Choices = [.. KnowledgePack.BuiltIn.Themes.Select(t => t.Id)],
        Expected = "een bekend beleidsthema zijn",
        Code = "onbekende-waarde",
        IsRepeatable = true,
    };

    private static readonly ApiParameter Year = Parameters.Text("jaar", "Jaar van het document. Meer keer: een van deze.", "2025") with
    {
        Parse = text => text.Length == 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int year) && year > 0 ? text : null,
        Expected = "een jaartal van vier cijfers zijn",
        Code = "geen-jaar",
        Pattern = "^[0-9]{4}$",
        IsRepeatable = true,
    };

    public static void MapHits(this IEndpointRouteBuilder api)
    {
        api.MapReading("/zoekresultaten", SearchAsync).WithName("zoekresultaten").WithTags(Tag).WithSummary("Zoek documenten, met telling per soort, thema, regio, jaar en bron")
            .WithDescription("Zoekt zoals het zoekscherm: met woordvormen, synoniemen, betekenis en spelling, en met filters die uit gewone woorden worden gelezen. Alleen de eerste 10.000 treffers zijn door te bladeren.")
            .WithMetadata(new ApiParameters([Question, Parameters.Kind, Theme, Region, Year, Source, Parameters.From, Parameters.To, Literal, Order, Parameters.Page, Parameters.PageSize], SearchRequest.MaxOffset))
            .WithExample(SearchAnswer.Example);
        api.MapReading("/aanvullingen", Suggest).WithName("aanvullingen").WithTags(Tag).WithSummary("Hoe een vraag verder kan gaan")
            .WithDescription("Hoogstens 100, en alleen wat voorkomt in documenten die u mag zien. Minder dan twee letters geeft niets.")
            .WithPages(Typed).WithExample(ResultPage<SuggestionItem>.Example("/aanvullingen", SuggestionItem.Example));
    }

    private static async Task<Ok<SearchAnswer>> SearchAsync(ApiQuery query, LibraryHolder libraries, RegisterShelf registers, CurrentReader current, CancellationToken stop)
    {
        string text = query.Text(Question) ?? string.Empty;
        var filters = new SearchFilters
        {
            Types = query.Texts(Parameters.Kind),
            Regions = query.Texts(Region),
            Years = [.. query.Texts(Year).Select(y => int.Parse(y, CultureInfo.InvariantCulture))],
            Sources = query.Texts(Source),
            Themes = query.Texts(Theme),
            From = query.Date(Parameters.From),
            To = query.Date(Parameters.To),
        };
        var request = new SearchRequest(text, filters, query.Offset, query.PageSize) 
        {
            IsLiteral = query.Flag(Literal),
            Order = SearchOrders.Of(query.Text(Order)),
            Themes = await registers.PolicyThemesAsync(current.Reader, stop).ConfigureAwait(false),
        };
        return TypedResults.Ok(SearchAnswer.Of(query, text, libraries.Current()?.Search(request, current.Reader)));
    }

    private static Ok<ResultPage<SuggestionItem>> Suggest(ApiQuery query, LibraryHolder libraries, CurrentReader current) =>
        TypedResults.Ok(ResultPage<SuggestionItem>.Of(libraries.Current()?.Suggest(query.Text(Typed) ?? string.Empty, MostSuggestions, current.Reader) ?? [], query, SuggestionItem.Of));
}
