namespace ZVSearch.Reports.Overviews;

/// <summary>A municipality in a map of squares.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Column">0-based, from the west.</param>
/// <param name="Row">0-based, from the north.</param>
/// <param name="Count">What is counted.</param>
/// <param name="Shade">0 for none, else 1 (few) to 5 (many).</param>
public sealed record OverviewTile(string Name, int Column, int Row, int Count, int Shade);
