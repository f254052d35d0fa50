namespace ZVSearch.Reports.Export;

/// <summary>One column of a table that is given away.</summary>
/// <param name="Name">In the header row.</param>
/// <param name="Width">Width in a work sheet, in characters: 1 to 255.</param>
public sealed record ExportColumn(string Name, int Width);
