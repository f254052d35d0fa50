using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using ZVSearch.Core.Findings.Themes;
using ZVSearch.Store.Insights;
using ZVSearch.Web.Access;
using ZVSearch.Web.Api.Rules;

namespace ZVSearch.Web.Api.Themes;

/// <summary>What the documents are about.</summary>
internal static class ThemesApi
{
    private const string Tag = "Thema's";

    private static readonly ApiParameter Id = Parameters.Text("id", "Vaste naam van het thema.", ThemeItem.Example.Id) with { IsInPath = true, IsRequired = true };

    public static void MapThemes(this IEndpointRouteBuilder api)
    {
        api.MapReading("/themas", ListAsync).WithName("themas").WithTags(Tag).WithSummary("Waar de documenten over gaan, grootste thema eerst")
            .WithDescription("Gevonden in de documenten zelf. Wat nergens bij hoort, staat bij /documenten-zonder-thema.")
            .WithPages().WithExample(ResultPage<ThemeItem>.Example("/themas", ThemeItem.Example));
        api.MapReading("/themas/{id}", ShowAsync).WithName("thema").WithTags(Tag).WithSummary("Een thema met documenten, kernzinnen en verloop")
            .WithDescription("Aantallen van een of twee worden in het verloop niet getoond.")
            .WithParameters(Id).WithExample(ThemeDetail.Example);
        api.MapReading("/documenten-zonder-thema", UnassignedAsync).WithName("documentenZonderThema").WithTags(Tag).WithSummary("Documenten die bij geen thema horen, met de reden")
            .WithDescription("Samen met de thema's is dit alles wat u mag zien.")
            .WithPages().WithExample(ResultPage<UnassignedItem>.Example("/documenten-zonder-thema", UnassignedItem.Example));
    }

    private static async Task<Ok<ResultPage<ThemeItem>>> ListAsync(ApiQuery query, ThemeReader themes, CurrentReader current, CancellationToken stop) =>
        TypedResults.Ok(ResultPage<ThemeItem>.Of((await themes.AllAsync(current.Reader, stop).ConfigureAwait(false)).Themes, query, ThemeItem.Of));

    private static async Task<Results<Ok<ThemeDetail>, NotFound>> ShowAsync(string id, ThemeReader themes, CurrentReader current, CancellationToken stop)
    {
        ThemeEntry? theme = (await themes.AllAsync(current.Reader, stop).ConfigureAwait(false)).Themes.FirstOrDefault(t => t.Id == id);
        return theme is null ? TypedResults.NotFound() : TypedResults.Ok(ThemeDetail.Of(theme));
    }

    private static async Task<Ok<ResultPage<UnassignedItem>>> UnassignedAsync(ApiQuery query, ThemeReader themes, CurrentReader current, CancellationToken stop) =>
        TypedResults.Ok(ResultPage<UnassignedItem>.Of((await themes.AllAsync(current.Reader, stop).ConfigureAwait(false)).Unassigned, query, UnassignedItem.Of));
}
