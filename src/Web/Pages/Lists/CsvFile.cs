using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ZVSearch.Web.Pages.Lists;

/// <summary>A list as a file that a Dutch spreadsheet opens by itself: semicolons, UTF-8 with a mark in front, lines that end in CR LF.</summary>
internal static class CsvFile
{
    private const string FormulaSigns = "=+-@\t\r";

    /// <param name="name">Name of the file.</param>
    /// <param name="head">Names of the columns.</param>
    /// <param name="rows">Cells; null for an empty one.</param>
    public static FileContentHttpResult Of(string name, IReadOnlyList<string> head, IEnumerable<IReadOnlyList<string?>> rows)
    {
        var text = new StringBuilder();
        Append(text, head);
        foreach (IReadOnlyList<string?> row in rows) { Append(text, row); }

        return TypedResults.File([.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(text.ToString())], "text/csv; charset=utf-8", name);
    }

    /// <summary>2026-03-01; null for no day.</summary>
    public static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static void Append(StringBuilder text, IEnumerable<string?> cells) => text.AppendJoin(';', cells.Select(Cell)).Append("\r\n");

    /// <summary>Words of a document that begin like a formula must stay words in a spreadsheet.</summary>
    internal static string Cell(string? value)
    {
        string words = value is { Length: > 0 } && FormulaSigns.Contains(value[0], StringComparison.Ordinal) ? "'" + value : value ?? string.Empty;
        return words.AsSpan().IndexOfAny(";\"\r\n") < 0 ? words : $"\"{words.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
