namespace ZVSearch.Core.Knowledge;

/// <summary>The borders of a municipality. Source: noord-holland-gemeenten.geojson of the pack.</summary>
/// <param name="Code">CBS code, for instance <c>GM0361</c>.</param>
/// <param name="Name">Name as in regions.csv.</param>
/// <param name="Rings">Closed lines of at least four points, the last of which is the first again; islands and holes are rings of their own.</param>
public sealed record RegionOutline(string Code, string Name, IReadOnlyList<IReadOnlyList<MapPoint>> Rings);
