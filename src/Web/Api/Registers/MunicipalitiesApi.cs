using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using ZVSearch.Core.Knowledge;
using ZVSearch.Web.Api.Rules;

namespace ZVSearch.Web.Api.Registers;

/// <summary>The municipalities of the region, for filters.</summary>
internal static class MunicipalitiesApi
{
    public static void MapMunicipalities(this IEndpointRouteBuilder api) =>
        api.MapReading("/gemeenten", List).WithName("gemeenten").WithTags(Register.Tag).WithSummary("Gemeenten van de regio met district en vroegere namen")
            .WithDescription("De namen en codes die de parameters gebied en regio aannemen. Vaste gegevens, los van de documenten.")
            .WithPages().WithExample(ResultPage<MunicipalityItem>.Example("/gemeenten", MunicipalityItem.Example));

    private static Ok<ResultPage<MunicipalityItem>> List(ApiQuery query, KnowledgePack knowledge) =>
        TypedResults.Ok(ResultPage<MunicipalityItem>.Of([.. knowledge.Regions.Where(r => !r.IsDistrict).OrderBy(r => r.Name, StringComparer.Ordinal)], query, MunicipalityItem.Of));
}
