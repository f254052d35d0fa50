using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using ZVSearch.Core.Findings;
using ZVSearch.Store.Findings;
using ZVSearch.Web.Access;
using ZVSearch.Web.Api.Documents;
using ZVSearch.Web.Api.Rules;

namespace ZVSearch.Web.Api.Registers;

/// <summary>What meetings decided, ordered and promised, newest meeting first.</summary>
internal static class DecisionsApi
{
    private static readonly ApiParameter Kind = Parameters.Choice("soort", "Alleen deze soort. Meer keer: een van deze.", [.. DecisionItem.Kinds.Select(k => k.Kind)]) with { IsRepeatable = true };
    private static readonly ApiParameter State = Parameters.Choice("stand", "Alleen acties met deze stand. Meer keer: een van deze.", [.. ApiWords.Actions.Values]) with { IsRepeatable = true };

    public static void MapDecisions(this IEndpointRouteBuilder api) =>
        api.MapReading("/besluiten", ListAsync).WithName("besluiten").WithTags(Register.Tag).WithSummary("Besluiten, acties, opdrachten en toezeggingen uit verslagen, nieuwste verslag eerst")
            .WithDescription("Bij acties staat of latere verslagen van hetzelfde overleg ze noemen of afmelden.")
            .WithPages(Kind, State, Parameters.Region, Parameters.From, Parameters.To).WithExample(ResultPage<DecisionItem>.Example("/besluiten", DecisionItem.Example));

    private static async Task<Ok<ResultPage<DecisionItem>>> ListAsync(ApiQuery query, FindingsReader findings, CurrentReader current, TimeProvider clock, CancellationToken stop)
    {
        IReadOnlyList<DescribedDocument> meetings = await findings.AllAsync(FactGroups.Meeting, current.Reader, stop).ConfigureAwait(false);
        DateOnly today = Register.Today(clock);
        var cards = meetings.Where(m => Register.IsInRegion(query, m) && DocumentFilter.IsInPeriod(m.Date, query))
            .OrderByDescending(m => m.Date).ThenBy(m => m.File, StringComparer.Ordinal)
            .SelectMany(m => DecisionItem.Kinds.Where(k => Register.IsAsked(query, Kind, k.Kind)).SelectMany(k => m.Cards(k.Card).Select(c => (k.Kind, Card: c, Meeting: m))));

        // What became of an action takes reading all later minutes; without a filter on it that is only done for the page that is shown.
        DecisionItem Show((string Kind, Card Card, DescribedDocument Meeting) one) => DecisionItem.Of(one.Kind, one.Card, one.Meeting, meetings, today);
        return TypedResults.Ok(query.Texts(State).Count == 0
            ? ResultPage<DecisionItem>.Of([.. cards], query, Show)
            : ResultPage<DecisionItem>.Of([.. cards.Select(Show).Where(i => Register.IsAsked(query, State, i.State))], query, i => i));
    }
}
