using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using ZVSearch.Core.Findings;
using ZVSearch.Core.Findings.Registers;
using ZVSearch.Core.Knowledge;
using ZVSearch.Store.Findings;
using ZVSearch.Web.Access;
using ZVSearch.Web.Api.Documents;
using ZVSearch.Web.Api.Rules;

namespace ZVSearch.Web.Api.Registers;

/// <summary>Themes against partners, and who is missing at the table.</summary>
internal static class ConnectionsApi
{
    public static void MapConnections(this IEndpointRouteBuilder api)
    {
        api.MapReading("/verbindingen", ListAsync).WithName("verbindingen").WithTags(Register.Tag).WithSummary("Welke partners bij welk beleidsthema voorkomen")
            .WithDescription("Telt in hoeveel documenten over een beleidsthema een soort partner wordt genoemd.")
            .WithPages().WithExample(ResultPage<ConnectionItem>.Example("/verbindingen", ConnectionItem.Example));
        api.MapReading("/blinde-vlekken", BlindSpotsAsync).WithName("blindeVlekken").WithTags(Register.Tag).WithSummary("Partners die bij een beleidsthema horen en nergens zijn genoemd")
            .WithDescription("Een aanwijzing, geen oordeel: de partner kan meedoen zonder dat een document het zegt, of in een document staan dat u niet mag zien.")
            .WithPages().WithExample(ResultPage<BlindSpotItem>.Example("/blinde-vlekken", BlindSpotItem.Example));
    }

    private static async Task<Ok<ResultPage<ConnectionItem>>> ListAsync(ApiQuery query, FindingsReader findings, CurrentReader current, CancellationToken stop)
    {
        IReadOnlyList<DescribedDocument> documents = await findings.AllAsync(FactGroups.Document, current.Reader, stop).ConfigureAwait(false);
        Dictionary<string, DocumentRef> byFile = documents.DistinctBy(d => d.File).ToDictionary(d => d.File, DocumentRef.Of, StringComparer.Ordinal);
        return TypedResults.Ok(ResultPage<ConnectionItem>.Of(ConnectionMatrix.Of(documents, KnowledgePack.BuiltIn), query, c => ConnectionItem.Of(c, byFile)));
    }

    private static async Task<Ok<ResultPage<BlindSpotItem>>> BlindSpotsAsync(ApiQuery query, FindingsReader findings, CurrentReader current, CancellationToken stop)
    {
        IReadOnlyList<DescribedDocument> documents = await findings.AllAsync(FactGroups.Document, current.Reader, stop).ConfigureAwait(false);
        IReadOnlyList<Connection> blind = ConnectionMatrix.BlindSpots(ConnectionMatrix.Of(documents, KnowledgePack.BuiltIn), KnowledgePack.BuiltIn);
        return TypedResults.Ok(ResultPage<BlindSpotItem>.Of(blind, query, BlindSpotItem.Of));
    }
}
