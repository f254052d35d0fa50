using ZVSearch.Core.Findings.Registers;
using ZVSearch.Core.Knowledge;
using ZVSearch.Web.Api;
using ZVSearch.Web.Pages.Charts;
using ZVSearch.Web.Pages.Landscape;
using ZVSearch.Web.Pages.Shared;

namespace ZVSearch.Web.Pages.Initiatives;

/// <summary>The list of initiatives as a page shows it.</summary>
/// <param name="Query">What was asked.</param>
/// <param name="All">All that there are, whatever was asked.</param>
/// <param name="Found">What fits the question, in the order of the page.</param>
/// <param name="Today">The day from which they are seen.</param>
public sealed record InitiativeListModel(InitiativeQuery Query, IReadOnlyList<Placed<InitiativeEntry>> All, IReadOnlyList<Placed<InitiativeEntry>> Found, DateOnly Today)
{
    private static readonly string[] StatusOrder = ["running", "planned", "unknown", "finished", "stopped"];

    /// <summary>What runs comes first: those are the people to call.</summary>
    public static InitiativeListModel Of(IReadOnlyList<Placed<InitiativeEntry>> all, InitiativeQuery query, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(all);
        ArgumentNullException.ThrowIfNull(query);
        return new InitiativeListModel(query, all, [.. all.Where(query.Matches).OrderBy(p => Array.IndexOf(StatusOrder, p.Value.Status)).ThenBy(p => p.Value.Main.Title, StringComparer.CurrentCultureIgnoreCase)], today);
    }

    public Paged<Placed<InitiativeEntry>> Page => Paging.Of(Found, Query.Page);

    /// <summary>How many of what was found miss something, with the address of those; those of which none misses it are left out.</summary>
    public IReadOnlyList<(InitiativeGap Gap, int Count, string Address)> Gaps =>
        [.. InitiativeGap.All.Select(g => (g, Found.Count(p => g.Misses(p.Value.Card)), (Query with { Gap = g.Id, Page = 1, IsTimeline = false }).Address())).Where(g => g.Item2 > 0)];

    public IReadOnlyList<FilterField> Fields =>
    [
        new("gebied", "Gebied", Query.Region, [.. LandscapeChoices.Regions(), (InitiativeQuery.Nowhere, "Zonder gebied")], "Alle gebieden"),
        new("thema", "Thema", Query.Theme, LandscapeChoices.Themes(All.Select(p => p.Spot)), "Alle thema's"),
        new("status", "Status", Query.StatusName, [.. ApiWords.Initiatives.Values.Select(s => (s, s))]),
        new("mist", "Wat ontbreekt", Query.Gap, [.. InitiativeGap.All.Select(g => (g.Id, g.Label))], "Niet van belang"),
        new("zoekwoord", "Zoekwoord", Query.Words),
    ];

    /// <summary>Rows of the chart of times, by district.</summary>
    public IReadOnlyList<TimelineItem> Timeline => [.. Found.Select(TimelineOf).OrderBy(i => GroupOrder(i.Group)).ThenBy(i => i.Start ?? DateOnly.MaxValue).ThenBy(i => i.Label, StringComparer.CurrentCultureIgnoreCase)];

    private static TimelineItem TimelineOf(Placed<InitiativeEntry> placed)
    {
        InitiativeEntry entry = placed.Value;
        return new TimelineItem(
            InitiativeWords.DistrictOf(placed.Spot.Regions), entry.Main.Title, entry.Card.Date(Core.Findings.Fields.Start), InitiativeTerm.EndOf(entry.Card), entry.Status, string.Join(", ", placed.Spot.Regions), InitiativeWords.AddressOf(entry));
    }

    private static int GroupOrder(string group) =>
        LandscapePlace.Districts.Index().Where(d => d.Item.Name == group).Select(d => d.Index).DefaultIfEmpty(group == "Meer districten" ? 10 : 11).First();
}
