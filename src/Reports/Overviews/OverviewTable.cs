namespace ZVSearch.Reports.Overviews;

/// <summary>A table with a head that is repeated on every page.</summary>
/// <param name="Caption">What it shows; stands above it and is its description for people who do not see it.</param>
/// <param name="Heads">Of the columns.</param>
/// <param name="Widths">Shares of the width, one per column.</param>
/// <param name="Rows">Each with a cell per column.</param>
public sealed record OverviewTable(string Caption, IReadOnlyList<string> Heads, IReadOnlyList<int> Widths, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    /// <summary>Per row an address for each cell, null for none; null when nothing leads anywhere. Followed by web pages only: a paper is read without the program.</summary>
    public IReadOnlyList<IReadOnlyList<Uri?>>? Links { get; init; }
}
