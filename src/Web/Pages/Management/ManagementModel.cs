using ZVSearch.Core.Documents;
using ZVSearch.Core.Findings;
using ZVSearch.Store.Catalogue;
using ZVSearch.Store.Findings;

namespace ZVSearch.Web.Pages.Management;

/// <summary>How the installation is; for administrators.</summary>
/// <param name="Paths">Files that are there now.</param>
/// <param name="Runs">Newest first.</param>
/// <param name="Documents">Documents in the catalogue.</param>
/// <param name="Screenings">Files in which personal data was found.</param>
/// <param name="Orders">Decisions about them, by hash.</param>
/// <param name="Corrections">What people corrected, newest first.</param>
/// <param name="Indexed">Documents in the search index.</param>
/// <param name="FreeMegabytes">Room left on the disk.</param>
/// <param name="Message">What just happened; empty for nothing.</param>
public sealed record ManagementModel(
    IReadOnlyList<PathRow> Paths,
    IReadOnlyList<RunRow> Runs,
    IReadOnlyList<DocumentRow> Documents,
    IReadOnlyList<ScreeningRow> Screenings,
    IReadOnlyDictionary<string, ScreeningOrder> Orders,
    IReadOnlyList<CorrectionRow> Corrections,
    int Indexed,
    long FreeMegabytes,
    string Message)
{
    /// <summary>Files that wait for a decision.</summary>
    public IReadOnlyList<PathRow> HeldBack { get; } = [.. Paths.Where(p => p.Outcome == OutcomeKind.HeldBack).OrderBy(p => p.File, StringComparer.Ordinal)];

    /// <summary>Files that could not be read.</summary>
    public IReadOnlyList<PathRow> Unread { get; } = [.. Paths.Where(p => p.Outcome is OutcomeKind.Failed or OutcomeKind.Damaged or OutcomeKind.Encrypted or OutcomeKind.NoText or OutcomeKind.TooLarge or OutcomeKind.Unsupported).OrderBy(p => p.File, StringComparer.Ordinal)];

    /// <summary>Roots with their number of files.</summary>
    public IReadOnlyList<(string Root, int Files, DateTime Newest)> Sources { get; } = [.. Paths.GroupBy(p => p.Root, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => (g.Key, g.Count(), g.Max(p => p.Since)))];

    /// <summary>Documents per set of groups that may see them; empty for everybody.</summary>
    public IReadOnlyList<(string Groups, int Documents)> Audiences { get; } = [.. Documents.GroupBy(d => string.Join(", ", d.Audience.Order(StringComparer.Ordinal)), StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => (g.Key, g.Count()))];

    /// <summary>Name of an outcome for people.</summary>
    public static string Of(OutcomeKind outcome) => outcome switch
    {
        OutcomeKind.Indexed => "opgenomen",
        OutcomeKind.Unchanged => "ongewijzigd",
        OutcomeKind.Removed => "verwijderd",
        OutcomeKind.HeldBack => "tegengehouden",
        OutcomeKind.Duplicate => "kopie van een ander bestand",
        OutcomeKind.Container => "archief, inhoud apart opgenomen",
        OutcomeKind.Unsupported => "soort wordt niet gelezen",
        OutcomeKind.Damaged => "beschadigd",
        OutcomeKind.Encrypted => "beveiligd met een wachtwoord",
        OutcomeKind.NoText => "geen tekst gevonden",
        OutcomeKind.TooLarge => "te groot",
        _ => "mislukt",
    };
}
