using ZVSearch.Core.Findings.Registers;
using ZVSearch.Core.Knowledge;
using ZVSearch.Web.Pages.Charts;

namespace ZVSearch.Web.Pages.Connections;

/// <summary>Themes against partners, as far as they are asked for.</summary>
/// <param name="Themes">Rows: themes with documents.</param>
/// <param name="Partners">Columns: partners that appear or are expected with one of those themes, and that can be recognised.</param>
/// <param name="BlindSpots">Where a partner is expected and missing; themes with most documents first.</param>
/// <param name="Unseen">Partners that are expected but of which the pack knows no organisation: they are never found, so nothing follows.</param>
/// <param name="Silent">Themes that are asked for and that no document is about.</param>
public sealed record ConnectionGrid(
    IReadOnlyList<Theme> Themes, IReadOnlyList<string> Partners, IReadOnlyList<BlindSpot> BlindSpots, IReadOnlyList<string> Unseen, IReadOnlyList<Theme> Silent)
{
    private IReadOnlyDictionary<(string Theme, string Partner), Connection> Cells { get; init; } = new Dictionary<(string, string), Connection>();

    /// <param name="connections">All cells.</param>
    /// <param name="counts">Number of documents by id of the theme.</param>
    /// <param name="filter">What is asked for.</param>
    /// <param name="knowledge">The pack.</param>
    public static ConnectionGrid Of(IReadOnlyList<Connection> connections, IReadOnlyDictionary<string, int> counts, ConnectionFilter filter, KnowledgePack knowledge)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        Theme[] asked = [.. knowledge.Themes.Where(filter.Holds)], themes = [.. asked.Where(t => counts.GetValueOrDefault(t.Id) > 0)];
        HashSet<string> rows = [.. themes.Select(t => t.Id)];
        Connection[] cells = [.. connections.Where(c => rows.Contains(c.Theme))];
        Dictionary<string, string?> sectors = cells.Select(c => c.Partner).Distinct(StringComparer.OrdinalIgnoreCase).ToDictionary(p => p, p => ConnectionMatrix.SectorOf(p, knowledge), StringComparer.OrdinalIgnoreCase);
        Connection[] shown = [.. cells.Where(c => filter.HoldsKind(sectors[c.Partner]))];
        return new ConnectionGrid(
            themes,
            [.. shown.GroupBy(c => c.Partner, StringComparer.OrdinalIgnoreCase).OrderByDescending(g => g.Sum(c => c.Observed)).ThenBy(g => g.Key, StringComparer.OrdinalIgnoreCase).Select(g => g.Key)],
            [.. ConnectionMatrix.BlindSpots(shown, knowledge).Select(c => Spot(c, connections, counts, knowledge)).OfType<BlindSpot>().OrderByDescending(s => s.Documents).ThenBy(s => s.Theme.Label, StringComparer.Ordinal).ThenBy(s => s.Partner, StringComparer.OrdinalIgnoreCase)],
            [.. sectors.Where(s => s.Value is null).Select(s => s.Key).Order(StringComparer.OrdinalIgnoreCase)],
            [.. asked.Where(t => !rows.Contains(t.Id))])
        {
            Cells = shown.ToDictionary(c => (c.Theme, c.Partner)),
        };
    }

    /// <summary>The cell of a row and a column of the picture, by their heads.</summary>
    public MatrixCell? CellOf(string theme, string partner)
    {
        Theme? row = Themes.FirstOrDefault(t => t.Label == theme);
        if (row is null || !Cells.TryGetValue((row.Id, partner), out Connection? cell)) { return null; }

        return new MatrixCell(cell.Observed, AddressOf(row, partner), cell.Observed == 0 && row.Partners.Contains(partner, StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>The page of a theme at one of its partners.</summary>
    public static string AddressOf(Theme theme, string partner)
    {
        ArgumentNullException.ThrowIfNull(theme);
        return $"/verbindingen/{theme.Id}#{AnchorOf(partner)}";
    }

    /// <summary>"onderwijs (mbo)" gives "partner-onderwijs--mbo-".</summary>
    public static string AnchorOf(string partner)
    {
        ArgumentNullException.ThrowIfNull(partner);
        return $"partner-{string.Concat(partner.Select(c => char.IsAsciiLetterOrDigit(c) ? char.ToLowerInvariant(c) : '-'))}";
    }

    private static BlindSpot? Spot(Connection cell, IReadOnlyList<Connection> all, IReadOnlyDictionary<string, int> counts, KnowledgePack knowledge) =>
        knowledge.FindTheme(cell.Theme) is not { } theme
            ? null
            : new BlindSpot(theme, cell.Partner, counts.GetValueOrDefault(cell.Theme),
                [.. all.Where(c => c.Partner.Equals(cell.Partner, StringComparison.OrdinalIgnoreCase) && c.Observed > 0)
                    .OrderByDescending(c => c.Observed).ThenBy(c => c.Theme, StringComparer.Ordinal)
                    .Select(c => (knowledge.FindTheme(c.Theme), c.Observed)).Where(p => p.Item1 is not null).Select(p => (p.Item1 ?? theme, p.Observed))]);
}
