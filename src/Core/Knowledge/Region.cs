namespace ZVSearch.Core.Knowledge;

/// <summary>A municipality or a police district of the unit.</summary>
/// <param name="Code">CBS code (GM0361) or district id (NHN).</param>
/// <param name="Name">Name as it is written.</param>
/// <param name="District">Name of the district; its own name for a district.</param>
/// <param name="IsDistrict">True for a district.</param>
/// <param name="Aliases">Other names, former municipalities and places, longest first.</param>
/// <param name="Former">Municipalities that went up in this one, with the year in which they did.</param>
/// <param name="IsAmbiguous">True when the name is also a common word or lies elsewhere too; then it needs a sign of place beside it.</param>
/// <param name="Tile">Place in the tile scheme; null for a district.</param>
public sealed record Region(
    string Code, string Name, string District, bool IsDistrict, IReadOnlyList<string> Aliases, IReadOnlyDictionary<string, int> Former, bool IsAmbiguous, TilePosition? Tile = null)
{
    /// <summary>Local police team, from general knowledge of the region; null when it is not known.</summary>
    public string? Team { get; init; }

    /// <summary>Part of the district in which municipalities work together; null when it is not known.</summary>
    public string? Subregion { get; init; }
}
