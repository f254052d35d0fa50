using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using ZVSearch.Store.Catalogue;
using ZVSearch.Web.Access;
using ZVSearch.Web.Api.Rules;

namespace ZVSearch.Web.Api.Documents;

/// <summary>What changed since a reader last asked.</summary>
internal static class ChangesApi
{
    private static readonly ApiParameter Since = Parameters.Number("sinds", "Volgnummer uit het vorige antwoord; 0 voor alles.", 0, int.MaxValue, 0);
    private static readonly ApiParameter Count = Parameters.Number("aantal", "Hoeveel wijzigingen er hoogstens in het antwoord staan.", 1, 1000, 100);

    public static void MapChanges(this IEndpointRouteBuilder api) =>
        api.MapReading("/wijzigingen", ListAsync).WithName("wijzigingen").WithTags("Documenten").WithSummary("Documenten die sinds een volgnummer zijn bijgewerkt of verwijderd")
            .WithDescription("Vraag steeds verder met het volgnummer bij 'sinds' uit het antwoord. Een document dat voor een kleinere groep lezers is geworden, staat hier niet bij: haal daarom nu en dan /documenten/export op.")
            .WithParameters(Since, Count).WithExample(ChangeFeed.Example);

    private static async Task<Ok<ChangeFeed>> ListAsync(ApiQuery query, CatalogueReader catalogue, CurrentReader current, CancellationToken stop)
    {
        int since = query.Number(Since), most = query.Number(Count);
        var changes = new List<DocumentRow>();
        bool hasMore = false;
        await foreach (DocumentRow row in catalogue.VisibleChangesAsync(since, current.Reader, stop).ConfigureAwait(false))
        {
            hasMore = changes.Count == most;
            if (hasMore) { break; }

            changes.Add(row);
        }

        // The number of the last change that this reader may see: the number of the last one there is would tell of others.
        long next = changes.Count == 0 ? since : changes[^1].Sequence;
        var links = new FeedLinks(new Link(query.Self), new Link(query.With(Since, next)));
        return TypedResults.Ok(new ChangeFeed(links, next, hasMore, [.. changes.Select(ChangeItem.Of)]));
    }
}
