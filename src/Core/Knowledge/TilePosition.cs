namespace ZVSearch.Core.Knowledge;

/// <summary>Place of a municipality in the tile scheme of the unit, in which each has a square of the same size. Source: regions.csv of the pack.</summary>
/// <param name="Column">0-based, from the west.</param>
/// <param name="Row">0-based, from the north.</param>
public readonly record struct TilePosition(int Column, int Row);
