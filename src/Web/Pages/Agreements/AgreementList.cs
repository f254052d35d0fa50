using ZVSearch.Core.Findings;
using ZVSearch.Core.Findings.Registers;
using ZVSearch.Core.Knowledge;
using ZVSearch.Web.Pages.Lists;
using ZVSearch.Web.Pages.Shared;
using CardFields = ZVSearch.Core.Findings.Fields;

namespace ZVSearch.Web.Pages.Agreements;

/// <summary>The register as it was asked for.</summary>
/// <param name="Address">State of the page.</param>
/// <param name="Entries">All that pass the filters, in order.</param>
/// <param name="Counts">How many there are with each status when all other filters hold.</param>
/// <param name="Fields">Filters above the list.</param>
/// <param name="All">Agreements in the whole register.</param>
public sealed record AgreementList(ListAddress Address, IReadOnlyList<AgreementEntry> Entries, IReadOnlyDictionary<AgreementStatus, int> Counts, IReadOnlyList<FilterField> Fields, int All)
{
    /// <summary>Names in the address.</summary>
    public static IReadOnlyList<string> Names { get; } = ["zoekwoord", "status", "gebied", "partij", "thema", "grondslag", "let-op", "sorteer"];

    /// <summary>Signs that somebody should look at an agreement: value in the address, name.</summary>
    public static IReadOnlyList<(string Value, string Name)> Signs { get; } =
        [("loopt-af", "Loopt af of verlengt binnen zes maanden"), ("clausule", "Verplichte clausule niet gevonden"), ("wet", "Vervallen of nog niet geldende wet")];

    /// <param name="entries">The whole register.</param>
    /// <param name="themes">Ids of policy themes by hash.</param>
    /// <param name="address">What was asked.</param>
    /// <param name="today">The day from which it is seen.</param>
    public static AgreementList Of(IReadOnlyList<AgreementEntry> entries, IReadOnlyDictionary<string, IReadOnlyList<string>> themes, ListAddress address, DateOnly today)
    {
        FilterField[] fields = [.. FieldsOf(entries, themes, address)];
        address = address.Offered(fields);
        AgreementEntry[] others = [.. entries.Where(e => Passes(e, themes.GetValueOrDefault(e.Document.Hash, []), address, today))];
        AgreementStatus? status = AgreementWords.Statuses.Where(s => s.Word == address["status"]).Select(s => (AgreementStatus?)s.Status).FirstOrDefault();
        return new AgreementList(
            address,
            [.. Sorted(others.Where(e => status is null || e.Term.Status == status), address["sorteer"])],
            others.CountBy(e => e.Term.Status).ToDictionary(),
            [.. fields.Select(f => f with { Value = address[f.Name] })],
            entries.Count);
    }

    /// <summary>True for an agreement that leans on a law that no longer holds, or does not hold yet.</summary>
    public static bool LeansOnOtherLaw(AgreementEntry entry) =>
        entry.Clauses.Any(c => c.Status == ClauseStatus.Outdated || (c.Clause.IsInverted && c.Status != ClauseStatus.Missing));

    /// <summary>Obligatory clauses that were not found.</summary>
    public static int MissingOf(AgreementEntry entry) =>
        entry.Clauses.Count(c => c is { Status: ClauseStatus.Missing, Clause: { Severity: "verplicht", IsInverted: false } });

    /// <summary>The address with another order; asked again, the other way round.</summary>
    public string SortedBy(string column) => Address.With("sorteer", Address["sorteer"] == column ? column + "-af" : column).ToString();

    /// <summary>Value of aria-sort for a column; null when the list is not ordered by it.</summary>
    public string? OrderOf(string column) => Address["sorteer"] == column ? "ascending" : Address["sorteer"] == column + "-af" ? "descending" : null;

    private static bool Passes(AgreementEntry entry, IReadOnlyList<string> themes, ListAddress address, DateOnly today)
    {
        Card card = entry.Card;
        return Words.AreIn(address["gebied"], entry.Document.Regions)
            && Words.Hold(address["partij"], card.Values(CardFields.Party))
            && (address["thema"].Length == 0 || themes.Contains(address["thema"]))
            && (address["grondslag"].Length == 0 || card.Values(CardFields.LegalBasis).Contains(address["grondslag"], StringComparer.OrdinalIgnoreCase))
            && Words.Hold(address["zoekwoord"], [entry.Document.Title, entry.Document.File, card.Value(CardFields.Purpose), .. card.Values(CardFields.Party)])
            && address["let-op"] switch
            {
                "loopt-af" => AgreementCalendar.IsSoon(entry, today),
                "clausule" => MissingOf(entry) > 0,
                "wet" => LeansOnOtherLaw(entry),
                _ => true,
            };
    }

    private static IEnumerable<AgreementEntry> Sorted(IEnumerable<AgreementEntry> entries, string order)
    {
        StringComparer dutch = StringComparer.Create(Dutch.Culture, ignoreCase: true);
        IOrderedEnumerable<AgreementEntry> sorted = order switch
        {
            "einde" => entries.OrderBy(e => e.Term.ExpiresOn ?? DateOnly.MaxValue),
            "einde-af" => entries.OrderByDescending(e => e.Term.ExpiresOn ?? DateOnly.MinValue),
            "begin" => entries.OrderBy(e => e.Card.Date(CardFields.Start) ?? DateOnly.MaxValue),
            "begin-af" => entries.OrderByDescending(e => e.Card.Date(CardFields.Start) ?? DateOnly.MinValue),
            "titel-af" => entries.OrderByDescending(e => e.Document.Title, dutch),
            _ => entries.OrderBy(e => e.Document.Title, dutch),
        };
        return sorted.ThenBy(e => e.Document.Title, dutch).ThenBy(e => e.Document.File, StringComparer.Ordinal);
    }

    private static IEnumerable<FilterField> FieldsOf(IReadOnlyList<AgreementEntry> entries, IReadOnlyDictionary<string, IReadOnlyList<string>> themes, ListAddress address)
    {
        HashSet<string> named = [.. entries.SelectMany(e => themes.GetValueOrDefault(e.Document.Hash, []))];
        yield return new FilterField("zoekwoord", "Zoekwoord", address["zoekwoord"], Type: "search");
        yield return new FilterField("status", "Status", address["status"], [.. AgreementWords.Statuses.Select(s => (s.Word, s.Word))]);
        yield return new FilterField("gebied", "Gebied", address["gebied"], Words.Regions, "Hele regio");
        yield return new FilterField("partij", "Partij", address["partij"]);
        yield return new FilterField("thema", "Thema", address["thema"], [.. KnowledgePack.BuiltIn.Themes.Where(t => named.Contains(t.Id)).Select(t => (t.Id, t.Label))]);
        yield return new FilterField("grondslag", "Grondslag", address["grondslag"], [.. entries.SelectMany(e => e.Card.Values(CardFields.LegalBasis)).Distinct(StringComparer.Ordinal).Order(StringComparer.OrdinalIgnoreCase).Select(l => (l, l))]);
        yield return new FilterField("let-op", "Let op", address["let-op"], Signs, "Geen keuze");
    }
}
