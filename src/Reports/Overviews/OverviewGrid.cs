using DocumentFormat.OpenXml.Wordprocessing;
using ZVSearch.Reports.Templates;

namespace ZVSearch.Reports.Overviews;

/// <summary>A table of an overview in Word: its head repeats on every page, rows are not cut in two.</summary>
internal static class OverviewGrid
{
    /// <param name="table">What to write.</param>
    /// <param name="textWidth">Width of the text on the page, in twentieths of a point.</param>
    public static Table Of(OverviewTable table, int textWidth)
    {
        int whole = Math.Max(1, table.Widths.Sum());
        int[] widths = [.. table.Widths.Select(w => textWidth * w / whole)];
        var result = new Table(
            new TableProperties(
                new TableWidth { Type = TableWidthUnitValues.Pct, Width = "5000" }, ModelStyles.Borders(), new TableLayout { Type = TableLayoutValues.Fixed }, OverviewText.CellMargins(), new TableLook { FirstRow = true, FirstColumn = true }, new TableCaption { Val = OverviewText.Clean(table.Caption) }),
            new TableGrid(widths.Select(w => new GridColumn { Width = OverviewText.Number(w) })),
            Row(table.Heads, widths, isHead: true));
        foreach (IReadOnlyList<string> row in table.Rows) { result.Append(Row(row, widths, isHead: false)); }

        return result;
    }

    private static TableRow Row(IReadOnlyList<string> cells, int[] widths, bool isHead)
    {
        var properties = new TableRowProperties(new CantSplit());
        if (isHead) { properties.Append(new TableHeader()); }

        var row = new TableRow(properties);
        foreach ((int column, string cell) in cells.Index())
        {
            var cellProperties = new TableCellProperties(new TableCellWidth { Type = TableWidthUnitValues.Dxa, Width = OverviewText.Number(widths[column]) });
            if (isHead) { cellProperties.Append(new Shading { Val = ShadingPatternValues.Clear, Fill = "E4EDF5" }); }

            row.Append(new TableCell(cellProperties, OverviewText.Line(cell, isHead ? OverviewStyles.CellHead : OverviewStyles.Cell)));
        }

        return row;
    }
}
