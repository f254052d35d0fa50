using ZVSearch.Core.Findings;
using ZVSearch.Core.Findings.Registers;
using ZVSearch.Web.Pages.Landscape;

namespace ZVSearch.Web.Pages.Initiatives;

/// <summary>Initiatives as rows for a spreadsheet.</summary>
internal static class InitiativeCsv
{
    public static IReadOnlyList<string> Heads { get; } =
    [
        "titel", "status", "gebied", "thema's", "wat", "voor wie", "opdrachtgever", "trekker", "contact", "begin", "einde", "looptijd", "resultaten", "budget", "partners", "ontbreekt", "documenten", "bestand",
    ];

    public static IReadOnlyList<string?> Cells(Placed<InitiativeEntry> placed)
    {
        (InitiativeEntry entry, Spot spot) = placed;
        Card card = entry.Card;
        return
        [
            entry.Main.Title, InitiativeWords.StatusOf(entry.Status), Joined(spot.Regions), Joined(InitiativeWords.Themes(spot.Themes)), Joined(card.Values(Fields.Goal)), Joined(card.Values(Fields.TargetGroup)),
            Joined(card.Values(Fields.Commissioner)), Joined(card.Values(Fields.Lead)), Joined(card.Values(Fields.Contact)), LandscapeQuery.Text(card.Date(Fields.Start)), LandscapeQuery.Text(InitiativeTerm.EndOf(card)),
            InitiativeTerm.InWords(card), Joined(card.Values(Fields.Result)), Joined(card.Values(Fields.Budget)), Joined(card.Values(Fields.Partner)), Joined(InitiativeGap.Of(entry).Select(g => g.Label)),
            Joined(entry.Documents.Select(d => d.Title)), entry.Main.File,
        ];
    }

    private static string Joined(IEnumerable<string> values) => string.Join(" | ", values);
}
