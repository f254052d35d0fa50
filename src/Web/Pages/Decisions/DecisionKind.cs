namespace ZVSearch.Web.Pages.Decisions;

/// <summary>What minutes hold, as tabs of the page.</summary>
/// <param name="Word">In addresses: besluiten, acties, opdrachten or toezeggingen.</param>
/// <param name="One">One of them.</param>
/// <param name="Name">Name of the tab.</param>
/// <param name="Card">Kind of card they stand on.</param>
public sealed record DecisionKind(string Word, string One, string Name, string Card)
{
    public static DecisionKind Action { get; } = new("acties", "actie", "Acties", Core.Findings.Cards.Action);

    /// <summary>In the order of the tabs.</summary>
    public static IReadOnlyList<DecisionKind> All { get; } =
    [
        new("besluiten", "besluit", "Besluiten", Core.Findings.Cards.Decision),
        Action,
        new("opdrachten", "opdracht", "Opdrachten", Core.Findings.Cards.Assignment),
        new("toezeggingen", "toezegging", "Toezeggingen", Core.Findings.Cards.Promise),
    ];
}
