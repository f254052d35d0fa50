using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace ZVSearch.Reports.Export;

/// <summary>Writes a table as a work sheet: a bold header row that stays in sight, filters, dates that are dates.</summary>
public static class XlsxTable
{
    /// <summary>Media type of the file.</summary>
    public const string MediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>Most characters in a cell; longer texts are cut with a sign.</summary>
    private const int LongestCell = 32_767;

    /// <param name="table">What to write.</param>
    /// <param name="made">Stands in the properties of the document, UTC.</param>
    /// <returns>A .xlsx file; the same table and moment give the same bytes.</returns>
    public static byte[] Write(ExportTable table, DateTime made)
    {
        ArgumentNullException.ThrowIfNull(table);
        return Write(table.Title, [new ExportSheet("Overzicht", table)], made);
    }

    /// <summary>Several tables, a sheet each.</summary>
    /// <param name="title">Title of the document.</param>
    /// <param name="sheets">At least one; names differ.</param>
    /// <param name="made">Stands in the properties of the document, UTC.</param>
    /// <returns>A .xlsx file.</returns>
    public static byte[] Write(string title, IReadOnlyList<ExportSheet> sheets, DateTime made)
    {
        ArgumentNullException.ThrowIfNull(sheets);
        using var content = new MemoryStream();
        using (SpreadsheetDocument document = SpreadsheetDocument.Create(content, SpreadsheetDocumentType.Workbook))
        {
            document.PackageProperties.Title = Clean(title);
            document.PackageProperties.Language = "nl-NL";
            document.PackageProperties.Creator = "ZVSearch";
            document.PackageProperties.Created = made;
            WorkbookPart workbook = document.AddWorkbookPart();
            workbook.AddNewPart<WorkbookStylesPart>("stijl").Stylesheet = XlsxStyles.Create();
            foreach ((int index, ExportSheet sheet) in sheets.Index()) { workbook.AddNewPart<WorksheetPart>(IdOf(index)).Worksheet = Sheet(sheet.Table); }

            workbook.Workbook = new Workbook(
                new Sheets(sheets.Index().Select(s => new Sheet { Name = s.Item.Name, SheetId = (uint)s.Index + 1, Id = IdOf(s.Index) })),
                new DefinedNames(sheets.Index().Select(s => FilterName(s.Item, (uint)s.Index))));
        }

        return StillPackage.Of(content);
    }

    private static string IdOf(int index) => string.Create(CultureInfo.InvariantCulture, $"blad{index + 1}");

    private static Worksheet Sheet(ExportTable table)
    {
        var pane = new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen };
        var rows = new SheetData();
        rows.Append(new Row(table.Columns.Select(c => Text(c.Name, XlsxStyles.Header))));
        rows.Append(table.Rows.Select(r => new Row(r.Select(Value))));
        if (table.Notes.Count > 0) { rows.Append(new Row()); }

        rows.Append(table.Notes.Select(n => new Row(Text(n, XlsxStyles.Note))));
        return new Worksheet(
            new SheetViews(new SheetView(pane) { WorkbookViewId = 0 }),
            new Columns(table.Columns.Select((c, i) => new Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = Math.Clamp(c.Width, 1, 255), CustomWidth = true })),
            rows,
            new AutoFilter { Reference = $"A1:{Letters(table.Columns.Count)}{table.Rows.Count + 1}" });
    }

    /// <summary>Some programs only show the filter buttons when this hidden name is there as well.</summary>
    private static DefinedName FilterName(ExportSheet sheet, uint index) =>
        new($"'{sheet.Name}'!$A$1:${Letters(sheet.Table.Columns.Count)}${sheet.Table.Rows.Count + 1}") { Name = "_xlnm._FilterDatabase", LocalSheetId = index, Hidden = true };

    private static Cell Value(object? value) => value switch
    {
        null => new Cell { StyleIndex = XlsxStyles.Plain },
        DateOnly date => Number(date.ToDateTime(TimeOnly.MinValue).ToOADate(), XlsxStyles.Date),
        int number => Number(number, XlsxStyles.Plain),
        double number => Number(number, XlsxStyles.Plain),
        _ => Text(value.ToString() ?? string.Empty, XlsxStyles.Plain),
    };

    private static Cell Number(double number, uint style) => new(new CellValue(number.ToString(CultureInfo.InvariantCulture))) { DataType = CellValues.Number, StyleIndex = style };

    /// <summary>As text that is written in the cell itself, so that nothing in it is ever taken for a formula.</summary>
    private static Cell Text(string text, uint style) =>
        new(new InlineString(new Text(Clean(text)) { Space = SpaceProcessingModeValues.Preserve })) { DataType = CellValues.InlineString, StyleIndex = style };

    private static string Clean(string text)
    {
        string whole = PlainText.Of(text);
        if (whole.Length <= LongestCell) { return whole; }

        int end = char.IsHighSurrogate(whole[LongestCell - 2]) ? LongestCell - 2 : LongestCell - 1;
        return whole[..end] + "…";
    }

    /// <summary>1 gives A, 27 gives AA.</summary>
    private static string Letters(int column) => column <= 26 ? ((char)('A' + column - 1)).ToString() : Letters((column - 1) / 26) + (char)('A' + ((column - 1) % 26));
}
