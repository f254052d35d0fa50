using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using ZVSearch.Core.Documents;
using ZVSearch.Core.Findings;
using ZVSearch.Core.Findings.Overlaps;
using ZVSearch.Store.Findings;
using ZVSearch.Store.Insights;
using ZVSearch.Web.Access;
using ZVSearch.Web.Api.Rules;

namespace ZVSearch.Web.Api.Overlaps;

/// <summary>Pairs of documents that say, or order, the same.</summary>
internal static class OverlapsApi
{
    private const string Tag = "Overlappingen";

    private static readonly ApiParameter MinGrade = Parameters.Number("minGraad", "Laagste graad: 3 (mogelijk dubbel), 2 (overlap) of 1 (goed om te weten).", 1, 3, 1);
    private static readonly ApiParameter Relation = Parameters.Choice("relatie", "Hoe de documenten zich verhouden. Meer keer: een van deze.", [.. ApiWords.Relations.Values]) with { IsRepeatable = true };
    private static readonly ApiParameter Judged = Parameters.Choice("oordeel", "open: alleen paren waarover nog niemand heeft geoordeeld.", ["open", "alle"], "alle");

    private static readonly ApiParameter Pair = Parameters.Text("paar", "De hashes van beide documenten, met twee punten ertussen.", $"{ApiExample.Hash}..{ApiExample.OtherHash}") with { IsInPath = true, IsRequired = true, Pattern = @"^[0-9a-f]{64}\.\.[0-9a-f]{64}$" };

    public static void MapOverlaps(this IEndpointRouteBuilder api)
    {
        api.MapReading("/overlappingen", ListAsync).WithName("overlappingen").WithTags(Tag).WithSummary("Documenten die hetzelfde zeggen of opdragen, ernstigste eerst")
            .WithDescription("Een paar bestaat alleen voor wie beide documenten mag zien. Het is een hulpmiddel: mensen oordelen.")
            .WithPages(MinGrade, Relation, Judged).WithExample(ResultPage<OverlapItem>.Example("/overlappingen", OverlapItem.Example));
        api.MapReading("/overlappingen/{paar}", ShowAsync).WithName("overlapping").WithTags(Tag).WithSummary("Een paar documenten met bewijs, contacten en een agendapunt")
            .WithDescription("De volgorde van de twee hashes maakt niet uit. Contacten zijn mensen die de documenten zelf in hun functie noemen.")
            .WithParameters(Pair).WithExample(OverlapDetail.Example);
    }

    private static async Task<Ok<ResultPage<OverlapItem>>> ListAsync(ApiQuery query, OverlapReader overlaps, CurrentReader current, CancellationToken stop)
    {
        IReadOnlyList<OverlapEntry> entries = await overlaps.AllAsync(query.Number(MinGrade), current.Reader, stop).ConfigureAwait(false);
        IReadOnlyList<string> relations = query.Texts(Relation);
        bool isOpenOnly = query.Text(Judged) == "open";
        return TypedResults.Ok(ResultPage<OverlapItem>.Of(
            [.. entries.Where(e => (relations.Count == 0 || relations.Contains(ApiWords.Relations[e.Pair.Relation])) && (!isOpenOnly || e.Judgement is null))], query, OverlapItem.Of));
    }

    private static async Task<Results<Ok<OverlapDetail>, NotFound>> ShowAsync(string paar, OverlapReader overlaps, FindingsReader findings, CurrentReader current, CancellationToken stop)
    {
        if (paar.Split("..") is not [var first, var second] || !ContentHash.IsValid(first) || !ContentHash.IsValid(second)) { return TypedResults.NotFound(); }

        // Either order names the same pair.
        OverlapEntry? entry = (await overlaps.OfAsync(first, current.Reader, stop).ConfigureAwait(false)).FirstOrDefault(e => e.A.Hash == second || e.B.Hash == second);
        if (entry is null
            || await findings.OfAsync(entry.A.Hash, current.Reader, stop).ConfigureAwait(false) is not { } a
            || await findings.OfAsync(entry.B.Hash, current.Reader, stop).ConfigureAwait(false) is not { } b) { return TypedResults.NotFound(); }

        IReadOnlyList<DescribedDocument> meetings = await findings.AllAsync(FactGroups.Meeting, current.Reader, stop).ConfigureAwait(false);
        return TypedResults.Ok(OverlapDetail.Of(entry, TalkAdvice.Of(a, b, entry.Pair, meetings)));
    }
}
