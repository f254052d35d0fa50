using ZVSearch.Core.Findings;
using ZVSearch.Core.Findings.Letters;

namespace ZVSearch.Reports.Summaries;

/// <summary>facts → sentences that carry them. A fact has its place; the point is the whole sentence around it.</summary>
internal static class UnitTagger
{
    private static readonly string[] ReportTypes = ["evaluatie", "voortgangsrapportage", "jaarverslag", "onderzoeksrapport", "bijeenkomstverslag"];

    /// <summary>Runs of sentences with the fact that tells most of each.</summary>
    /// <param name="read">The document.</param>
    /// <param name="facts">Its facts about meetings, initiatives, lessons and agreements.</param>
    public static IReadOnlyDictionary<(int First, int Last), Tag> Of(ThemedDocument read, IEnumerable<Fact> facts)
    {
        var tags = new Dictionary<(int, int), Tag>();
        foreach (IGrouping<(string, string), Fact> card in facts.GroupBy(f => (f.Card, f.Item)))
        {
            Fact[] all = [.. card];
            foreach (Fact fact in all)
            {
                if (fact.Place is { } place && TagOf(read.Document, fact, all) is { } tag && read.UnitsAt(place) is { } run && (!tags.TryGetValue(run, out Tag? known) || tag.Rank < known.Rank)) { tags[run] = tag; }
            }
        }

        return tags;
    }

    private static Tag? TagOf(DescribedDocument document, Fact fact, Fact[] card) => (fact.Card, fact.Field) switch
    {
        (Cards.Decision, Fields.Text) => new(PointKind.Decision, "besluit", 1),
        (Cards.Assignment, Fields.Text or Fields.To) => new(PointKind.Decision, "opdracht", 2),
        (Cards.Promise, Fields.Text) => new(PointKind.Decision, "toezegging", 3),
        (Cards.Lesson, Fields.Text) => Lesson(card),
        (Cards.Lesson, Fields.Advice) => new(PointKind.Lesson, "advies", 8),
        (Cards.Initiative, Fields.Goal) => new(PointKind.Initiative, "doel", 4),
        (Cards.Initiative, Fields.Result) => ReportTypes.Contains(document.Type) ? new(PointKind.Result, "uitkomst", 4) : new(PointKind.Aim, "beoogd", 5),
        (Cards.Initiative, Fields.Commissioner) => new(PointKind.Initiative, "opdrachtgever", 11),
        (Cards.Initiative, Fields.Budget) => new(PointKind.Initiative, "budget", 9),
        (Cards.Initiative, Fields.End or Fields.Start or Fields.Duration) => new(PointKind.Initiative, "looptijd", 10),
        (Cards.Agreement, Fields.Purpose) => new(PointKind.Initiative, "convenantdoel", 6),
        (Cards.Agreement, Fields.End or Fields.Duration or Fields.Renewal) => new(PointKind.News, "convenanttermijn", 7),
        _ => null,
    };

    private static Tag Lesson(Fact[] card) => Array.Find(card, f => f.Field == Fields.Outcome)?.Value switch
    {
        "failed" => new(PointKind.Failure, "mislukking", 6),
        "succeeded" => new(PointKind.Lesson, "succes", 6),
        _ => new(PointKind.Lesson, "les", 6),
    };
}
