using ZVSearch.Core.Findings.Registers;
using ZVSearch.Web.Pages.Lists;
using ZVSearch.Web.Pages.Shared;
using CardFields = ZVSearch.Core.Findings.Fields;

namespace ZVSearch.Web.Pages.Decisions;

/// <summary>One tab as it was asked for.</summary>
/// <param name="Address">State of the page.</param>
/// <param name="Kind">The tab.</param>
/// <param name="Entries">All that pass the filters, in order.</param>
/// <param name="Counts">How many there are on each tab under the same filters, by word.</param>
/// <param name="States">How many actions there are in each state when all other filters hold.</param>
/// <param name="Filters">Filters above the list.</param>
/// <param name="All">Entries of every kind in all minutes.</param>
public sealed record DecisionList(
    ListAddress Address,
    DecisionKind Kind,
    IReadOnlyList<DecisionEntry> Entries,
    IReadOnlyDictionary<string, int> Counts,
    IReadOnlyDictionary<ActionState, int> States,
    IReadOnlyList<FilterField> Filters,
    int All)
{
    /// <summary>Names in the address.</summary>
    public static IReadOnlyList<string> Names { get; } = ["soort", "zoekwoord", "overleg", "gebied", "eigenaar", "status", "vanaf", "tot"];

    /// <summary>What was typed as a day and is none; empty when all is well.</summary>
    public string Complaint => ((string[])["vanaf", "tot"]).Any(n => Address[n].Length > 0 && Address.Day(n) is null) ? "Een datum is niet herkend en telt niet mee. Schrijf bijvoorbeeld 2026-03-01." : string.Empty;

    /// <param name="entries">All that minutes hold.</param>
    /// <param name="address">What was asked.</param>
    public static DecisionList Of(IReadOnlyList<DecisionEntry> entries, ListAddress address)
    {
        DecisionKind kind = DecisionKind.All.FirstOrDefault(k => k.Word == address["soort"]) ?? DecisionKind.All[0];
        FilterField[] fields = [.. FieldsOf(entries, address, kind)];
        address = address.Offered(fields);
        DecisionEntry[] passed = [.. entries.Where(e => Passes(e, address))];
        ActionState? state = StateOf(address);
        DecisionEntry[] shown = [.. passed.Where(e => e.Kind == kind && (state is null || e.State is null || e.State == state))];
        return new DecisionList(
            address,
            kind,
            kind == DecisionKind.Action ? Ordered(shown) : shown,
            passed.Where(e => state is null || e.State is null || e.State == state).CountBy(e => e.Kind.Word).ToDictionary(StringComparer.Ordinal),
            passed.Where(e => e.State is not null).CountBy(e => e.State ?? ActionState.Open).ToDictionary(),
            [.. fields.Select(f => f with { Value = address[f.Name] })],
            entries.Count);
    }

    /// <summary>Address of another tab under the same filters.</summary>
    public string TabOf(DecisionKind kind) => Address.With("soort", kind == DecisionKind.All[0] ? string.Empty : kind.Word).ToString();

    /// <summary>Overdue ones first, the longest overdue at the top; those without a deadline after those with one.</summary>
    private static DecisionEntry[] Ordered(IEnumerable<DecisionEntry> actions) =>
        [.. actions.OrderBy(e => DecisionWords.Rank(e.State ?? ActionState.Open)).ThenBy(e => e.Card.Date(CardFields.Deadline) ?? DateOnly.MaxValue)];

    private static ActionState? StateOf(ListAddress address) => DecisionWords.States.Where(s => s.Word == address["status"]).Select(s => (ActionState?)s.State).FirstOrDefault();

    private static bool Passes(DecisionEntry entry, ListAddress address) =>
        Words.AreIn(address["gebied"], entry.Meeting.Regions)
        && (address["overleg"].Length == 0 || entry.Body == address["overleg"])
        && (address["eigenaar"].Length == 0 || Words.Hold(address["eigenaar"], entry.Owner, entry.Card.Value(CardFields.By)))
        && Words.Hold(address["zoekwoord"], entry.Text.Value, entry.Body, entry.Meeting.Title)
        && (address.Day("vanaf") is not { } from || entry.Meeting.Date >= from)
        && (address.Day("tot") is not { } to || entry.Meeting.Date <= to);

    private static IEnumerable<FilterField> FieldsOf(IReadOnlyList<DecisionEntry> entries, ListAddress address, DecisionKind kind)
    {
        StringComparer dutch = StringComparer.Create(Dutch.Culture, ignoreCase: true);
        yield return new FilterField("zoekwoord", "Zoekwoord", address["zoekwoord"], Type: "search");
        yield return new FilterField("overleg", "Overleg", address["overleg"], [.. entries.Select(e => e.Body).Distinct(StringComparer.Ordinal).Order(dutch).Select(b => (b, b))], "Alle overleggen");
        yield return new FilterField("gebied", "Gebied", address["gebied"], Words.Regions, "Hele regio");
        yield return new FilterField("eigenaar", "Wie", address["eigenaar"]);
        if (kind == DecisionKind.Action) { yield return new FilterField("status", "Stand", address["status"], [.. DecisionWords.States.Select(s => (s.Word, s.Name))]); }

        yield return new FilterField("vanaf", "Vergaderd vanaf", address["vanaf"], Type: "date");
        yield return new FilterField("tot", "Tot en met", address["tot"], Type: "date");
    }
}
