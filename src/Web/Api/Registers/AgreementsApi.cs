using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using ZVSearch.Core.Findings.Registers;
using ZVSearch.Core.Knowledge;
using ZVSearch.Store.Findings;
using ZVSearch.Web.Access;
using ZVSearch.Web.Api.Rules;

namespace ZVSearch.Web.Api.Registers;

/// <summary>The register of agreements.</summary>
internal static class AgreementsApi
{
    private static readonly ApiParameter Status = Parameters.Choice("status", "Alleen met deze status. Meer keer: een van deze.", [.. ApiWords.Agreements.Values]) with { IsRepeatable = true };

    public static void MapAgreements(this IEndpointRouteBuilder api) =>
        api.MapReading("/convenanten", ListAsync).WithName("convenanten").WithTags(Register.Tag).WithSummary("Convenanten met partijen, grondslag, looptijd en clausules")
            .WithDescription("De status is die van vandaag. Een clausule die niet is gevonden, kan er in andere woorden toch staan.")
            .WithPages(Status, Parameters.Region).WithExample(ResultPage<AgreementItem>.Example("/convenanten", AgreementItem.Example));

    private static async Task<Ok<ResultPage<AgreementItem>>> ListAsync(ApiQuery query, FindingsReader findings, CurrentReader current, TimeProvider clock, CancellationToken stop)
    {
        IEnumerable<AgreementEntry> entries = (await findings.AllAsync(FactGroups.Agreement, current.Reader, stop).ConfigureAwait(false))
            .Select(d => AgreementEntry.Of(d, KnowledgePack.BuiltIn.Clauses, Register.Today(clock))).OfType<AgreementEntry>();
        return TypedResults.Ok(ResultPage<AgreementItem>.Of(
            [.. entries.Where(e => Register.IsAsked(query, Status, ApiWords.Agreements[e.Term.Status]) && Register.IsInRegion(query, e.Document))], query, AgreementItem.Of));
    }
}
