using System.Globalization;

namespace ZVSearch.Core.Knowledge;

/// <summary>Reads regions.csv and districts.csv of the pack.</summary>
internal static class RegionTable
{
    public static IReadOnlyList<Region> Parse(string regions, string districts) =>
        [.. Csv.Parse(regions).Select(Municipality), .. Csv.Parse(districts).Where(r => r["kind"] == "district").Select(District)];

    private static Region Municipality(IReadOnlyDictionary<string, string> row) => new(
        row["gm_code"],
        row["name"],
        row["district"],
        IsDistrict: false,
        [.. Names(row["aliases"]).Concat(Names(row["former_municipalities"])).OrderByDescending(n => n.Length)],
        row["former_municipalities"].Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Former).ToDictionary(f => f.Name, f => f.Year, StringComparer.Ordinal),
        row["ambiguity"].Length > 0,
        Tile(row["tile_col"], row["tile_row"]))
    {
        Team = Known(row["basisteam"]),
        Subregion = Known(row["subregion"]),
    };

    private static string? Known(string cell) => cell.Length > 0 ? cell : null;

    private static TilePosition? Tile(string column, string row) =>
        int.TryParse(column, NumberStyles.None, CultureInfo.InvariantCulture, out int x) && int.TryParse(row, NumberStyles.None, CultureInfo.InvariantCulture, out int y) ? new(x, y) : null;

    private static Region District(IReadOnlyDictionary<string, string> row) =>
        new(row["id"], row["name"], row["name"], IsDistrict: true, [.. Names(row["aliases"]).OrderByDescending(n => n.Length)], new Dictionary<string, int>(), IsAmbiguous: false);

    /// <summary>"Schoorl (2001)" and "Edam (naam tot 1975)" give the name and the year.</summary>
    private static (string Name, int Year) Former(string cell)
    {
        int at = cell.LastIndexOf(" (", StringComparison.Ordinal);
        return at < 0 ? (cell, 0) : (cell[..at], int.Parse(cell.AsSpan(cell.Length - 5, 4), CultureInfo.InvariantCulture));
    }

    /// <summary>"Schoorl (2001)|Egmond (2001)" gives the names without the years.</summary>
    private static IEnumerable<string> Names(string cell) => cell
        .Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(n => n.Contains(" (", StringComparison.Ordinal) && char.IsDigit(n[^2]) ? n[..n.LastIndexOf(" (", StringComparison.Ordinal)] : n)
        .Where(n => n.Length > 3 && !n.Contains('('));
}
