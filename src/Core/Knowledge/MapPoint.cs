namespace ZVSearch.Core.Knowledge;

/// <summary>A point on the map of the unit, in kilometres from its north-west corner.</summary>
/// <param name="X">Kilometres to the east, 0 or more.</param>
/// <param name="Y">Kilometres to the south, 0 or more.</param>
public readonly record struct MapPoint(double X, double Y);
