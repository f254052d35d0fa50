using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using ZVSearch.Reports.Export;

namespace ZVSearch.Web.Pages.Lists;

/// <summary>A list as a file that a Dutch spreadsheet opens by itself.</summary>
internal static class CsvFile
{
    /// <summary>Width of a column in a work sheet; CSV has none.</summary>
    private const int AnyWidth = 20;

    /// <param name="name">Name of the file.</param>
    /// <param name="head">Names of the columns.</param>
    /// <param name="rows">Cells; null for an empty one.</param>
    public static FileContentHttpResult Of(string name, IReadOnlyList<string> head, IEnumerable<IReadOnlyList<string?>> rows) =>
        TypedResults.File(CsvTable.Write(new ExportTable(name, [.. head.Select(h => new ExportColumn(h, AnyWidth))], [.. rows], [])), CsvTable.MediaType, name);

    /// <summary>2026-03-01; null for no day.</summary>
    public static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
