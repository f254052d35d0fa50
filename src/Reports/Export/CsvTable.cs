using System.Globalization;
using System.Text;

namespace ZVSearch.Reports.Export;

/// <summary>Writes a table as CSV the way a Dutch spreadsheet opens it: UTF-8 with a mark, semicolons, dates as 2026-01-31.</summary>
public static class CsvTable
{
    /// <summary>Media type of the file.</summary>
    public const string MediaType = "text/csv; charset=utf-8";

    /// <summary>A cell that begins with one of these would be run as a formula.</summary>
    private const string FormulaStarts = "=+-@\t\r\n＝＋－＠";

    public static byte[] Write(ExportTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var text = new StringBuilder();
        Line(text, table.Columns.Select(c => c.Name));
        foreach (IReadOnlyList<object?> row in table.Rows) { Line(text, row.Select(Text)); }

        if (table.Notes.Count > 0) { text.Append("\r\n"); }

        foreach (string note in table.Notes) { Line(text, [note]); }

        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    private static void Line(StringBuilder text, IEnumerable<string> cells) => text.AppendJoin(';', cells.Select(Cell)).Append("\r\n");

    private static string Text(object? value) => value switch
    {
        null => string.Empty,
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? string.Empty,
    };

    /// <summary><c>=1+1</c> gives <c>'=1+1</c>; <c>a;b</c> gives <c>"a;b"</c>. Spaces in front do not hide a formula.</summary>
    private static string Cell(string value)
    {
        string start = value.TrimStart(' ', '\u00A0');
        bool isFormula = start.Length > 0 && FormulaStarts.Contains(start[0], StringComparison.Ordinal) && !double.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _);
        string safe = isFormula ? "'" + value : value;
        return safe.AsSpan().ContainsAny("\";\r\n\t") ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }
}
