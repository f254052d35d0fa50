namespace ZVSearch.Reports.Overviews;

/// <summary>A heading with what stands below it.</summary>
/// <param name="Heading">Text of the heading.</param>
/// <param name="Level">1 or 2.</param>
/// <param name="Paragraphs">Text before the tables.</param>
/// <param name="Tables">After the text.</param>
/// <param name="Tiles">A map of squares between text and tables; empty for none.</param>
public sealed record OverviewSection(string Heading, int Level, IReadOnlyList<string> Paragraphs, IReadOnlyList<OverviewTable> Tables, IReadOnlyList<OverviewTile> Tiles);
