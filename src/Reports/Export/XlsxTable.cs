using System.Globalization;
using System.Xml;
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
    public static byte[] Write(ExportTable table, DateTime made)
    {
        ArgumentNullException.ThrowIfNull(table);
        using var content = new MemoryStream();
        using (SpreadsheetDocument document = SpreadsheetDocument.Create(content, SpreadsheetDocumentType.Workbook))
        {
            document.PackageProperties.Title = Clean(table.Title);
            document.PackageProperties.Language = "nl-NL";
            document.PackageProperties.Creator = "ZVSearch";
            document.PackageProperties.Created = made;
            WorkbookPart workbook = document.AddWorkbookPart();
            workbook.AddNewPart<WorkbookStylesPart>("stijl").Stylesheet = XlsxStyles.Create();
            workbook.AddNewPart<WorksheetPart>("blad").Worksheet = Sheet(table);
            workbook.Workbook = new Workbook(new Sheets(new Sheet { Name = "Overzicht", SheetId = 1, Id = "blad" }), FilterName(table));
        }

        return content.ToArray();
    }

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
    private static DefinedNames FilterName(ExportTable table) => new(
        new DefinedName($"Overzicht!$A$1:${Letters(table.Columns.Count)}${table.Rows.Count + 1}") { Name = "_xlnm._FilterDatabase", LocalSheetId = 0, Hidden = true });

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
        string whole = string.Concat(text.EnumerateRunes().Where(IsAllowed));
        if (whole.Length <= LongestCell) { return whole; }

        int end = char.IsHighSurrogate(whole[LongestCell - 2]) ? LongestCell - 2 : LongestCell - 1;
        return whole[..end] + "…";
    }

    /// <summary>Control characters, and halves of characters that came in broken, would make the file unreadable.</summary>
    private static bool IsAllowed(System.Text.Rune rune) => !rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value);

    /// <summary>1 gives A, 27 gives AA.</summary>
    private static string Letters(int column) => column <= 26 ? ((char)('A' + column - 1)).ToString() : Letters((column - 1) / 26) + (char)('A' + ((column - 1) % 26));
}
