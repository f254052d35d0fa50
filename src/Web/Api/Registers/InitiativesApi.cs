using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using ZVSearch.Core.Findings.Registers;
using ZVSearch.Store.Findings;
using ZVSearch.Web.Access;
using ZVSearch.Web.Api.Rules;

namespace ZVSearch.Web.Api.Registers;

/// <summary>Projects and approaches.</summary>
internal static class InitiativesApi
{
    private static readonly ApiParameter Status = Parameters.Choice("status", "Alleen met deze status. Meer keer: een van deze.", [.. ApiWords.Initiatives.Values]) with { IsRepeatable = true };

    public static void MapInitiatives(this IEndpointRouteBuilder api) =>
        api.MapReading("/initiatieven", ListAsync).WithName("initiatieven").WithTags(Register.Tag).WithSummary("Projecten en aanpakken met opdrachtgever, doel, looptijd en documenten")
            .WithDescription("Plan, voortgang en evaluatie van hetzelfde werk staan als een initiatief bij elkaar. Wat niet is gevonden, is null.")
            .WithPages(Status, Parameters.Region).WithExample(ResultPage<InitiativeItem>.Example("/initiatieven", InitiativeItem.Example));

    private static async Task<Ok<ResultPage<InitiativeItem>>> ListAsync(ApiQuery query, FindingsReader findings, CurrentReader current, TimeProvider clock, CancellationToken stop)
    {
        IReadOnlyList<InitiativeEntry> entries = InitiativeRegister.Of(await findings.AllAsync(FactGroups.Initiative, current.Reader, stop).ConfigureAwait(false), Register.Today(clock));
        return TypedResults.Ok(ResultPage<InitiativeItem>.Of(
            [.. entries.Where(e => Register.IsAsked(query, Status, ApiWords.Of(ApiWords.Initiatives, e.Status)) && Register.IsInRegion(query, e.Main))], query, InitiativeItem.Of));
    }
}
