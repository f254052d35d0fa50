using DocumentFormat.OpenXml.Wordprocessing;

namespace ZVSearch.Reports.Overviews;

/// <summary>A map of squares as a table: every word processor shows it, and it can be read aloud. The same numbers follow in an ordinary table.</summary>
internal static class TileTable
{
    private const int Width = 1640;

    /// <summary>Ground and ink by shade, 0 first; at least 4.5 to 1.</summary>
    private static readonly (string Ground, string Ink)[] Shades = [("F4F6F8", "4A5A6B"), ("DBE7F3", "10263F"), ("B3CDE6", "10263F"), ("85AFD6", "0B1C30"), ("33699F", "FFFFFF"), ("154273", "FFFFFF")];

    public static Table Of(IReadOnlyList<OverviewTile> tiles, string caption)
    {
        int columns = tiles.Max(t => t.Column) + 1, rows = tiles.Max(t => t.Row) + 1;
        var table = new Table(
            new TableProperties(new TableLayout { Type = TableLayoutValues.Fixed }, OverviewText.CellMargins(), new TableCaption { Val = OverviewText.Clean(caption) }, new TableDescription { Val = "Schematische kaart met een vak per gemeente. De tabellen hieronder noemen dezelfde aantallen." }),
            new TableGrid(Enumerable.Range(0, columns).Select(_ => new GridColumn { Width = OverviewText.Number(Width) })));
        for (int y = 0; y < rows; y++)
        {
            var row = new TableRow(new TableRowProperties(new CantSplit(), new TableRowHeight { Val = 560 }));
            for (int x = 0; x < columns; x++) { row.Append(Cell(tiles.FirstOrDefault(t => t.Column == x && t.Row == y))); }

            table.Append(row);
        }

        return table;
    }

    private static TableCell Cell(OverviewTile? tile)
    {
        var properties = new TableCellProperties(new TableCellWidth { Type = TableWidthUnitValues.Dxa, Width = OverviewText.Number(Width) });
        if (tile is null) { return new TableCell(properties, OverviewText.Line(string.Empty, OverviewStyles.Cell)); }

        (string ground, string ink) = Shades[Math.Clamp(tile.Shade, 0, Shades.Length - 1)];
        properties.Append(Border(), new Shading { Val = ShadingPatternValues.Clear, Fill = ground }, new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Center });
        return new TableCell(properties, Text(tile.Name, ink, "15", isBold: false), Text(OverviewText.Number(tile.Count), ink, "20", isBold: true));
    }

    private static TableCellBorders Border() => new(
        new TopBorder { Val = BorderValues.Single, Size = 8, Color = "FFFFFF" },
        new LeftBorder { Val = BorderValues.Single, Size = 8, Color = "FFFFFF" },
        new BottomBorder { Val = BorderValues.Single, Size = 8, Color = "FFFFFF" },
        new RightBorder { Val = BorderValues.Single, Size = 8, Color = "FFFFFF" });

    private static Paragraph Text(string text, string ink, string size, bool isBold)
    {
        var run = new RunProperties();
        if (isBold) { run.Append(new Bold()); }

        run.Append(new Color { Val = ink }, new FontSize { Val = size });
        return new Paragraph(
            new ParagraphProperties(new ParagraphStyleId { Val = OverviewStyles.Cell }, new SpacingBetweenLines { Line = "200", LineRule = LineSpacingRuleValues.Auto }, new Justification { Val = JustificationValues.Center }),
            new Run(run, new Text(OverviewText.Clean(text))));
    }
}
