using ZVSearch.Core.Findings;
using ZVSearch.Core.Findings.Registers;

namespace ZVSearch.Web.Pages.Initiatives;

/// <summary>Something that the papers of an initiative should say.</summary>
/// <param name="Id">In the address.</param>
/// <param name="Label">What is shown when it is not found.</param>
/// <param name="Fields">It is there when one of these is.</param>
public sealed record InitiativeGap(string Id, string Label, IReadOnlyList<string> Fields)
{
    /// <summary>In the order of importance to somebody who wants to call.</summary>
    public static IReadOnlyList<InitiativeGap> All { get; } =
    [
        new("contact", "contact ontbreekt", [Core.Findings.Fields.Contact]),
        new("looptijd", "looptijd ontbreekt", [Core.Findings.Fields.Start, Core.Findings.Fields.End, Core.Findings.Fields.Duration]),
        new("doel", "doel ontbreekt", [Core.Findings.Fields.Goal]),
        new("resultaten", "resultaten ontbreken", [Core.Findings.Fields.Result]),
        new("opdrachtgever", "opdrachtgever ontbreekt", [Core.Findings.Fields.Commissioner]),
        new("budget", "budget ontbreekt", [Core.Findings.Fields.Budget]),
    ];

    /// <summary>What is not found for an initiative.</summary>
    public static IReadOnlyList<InitiativeGap> Of(InitiativeEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return [.. All.Where(g => g.Misses(entry.Card))];
    }

    public bool Misses(Card card)
    {
        ArgumentNullException.ThrowIfNull(card);
        return Fields.All(f => string.IsNullOrWhiteSpace(card.Value(f)));
    }
}
