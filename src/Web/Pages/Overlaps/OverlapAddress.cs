using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;

namespace ZVSearch.Web.Pages.Overlaps;

/// <summary>The whole state of the overlap page, as it stands in the address.</summary>
/// <param name="View">wachtrij, matrix or oordelen.</param>
/// <param name="MinGrade">Lowest grade, 1 to 3.</param>
/// <param name="Region">Name of a municipality or district; empty for all.</param>
/// <param name="Theme">Id of a policy theme; empty for all.</param>
/// <param name="Source">Organisation that wrote one of both; empty for all.</param>
/// <param name="Judged">open, beoordeeld or empty for all.</param>
/// <param name="Page">1-based.</param>
public sealed record OverlapAddress(string View, int MinGrade, string Region, string Theme, string Source, string Judged, int Page)
{
    /// <summary>Pairs per page.</summary>
    public const int PageSize = 25;

    private const string Queue = "wachtrij";

    public static OverlapAddress Default { get; } = new(Queue, 2, string.Empty, string.Empty, string.Empty, "open", 1);

    /// <summary>Whatever stands in the address gives a state; what makes no sense is left out.</summary>
    public static OverlapAddress From(IQueryCollection query)
    {
        ArgumentNullException.ThrowIfNull(query);
        string Text(string name) => query[name].ToString() is { Length: < 200 } text ? text.Trim() : string.Empty;
        _ = int.TryParse(query["pagina"], NumberStyles.None, CultureInfo.InvariantCulture, out int page);
        int grade = int.TryParse(query["graad"], NumberStyles.None, CultureInfo.InvariantCulture, out int asked) && asked is >= 1 and <= 3 ? asked : 2;
        string view = Text("weergave") is "matrix" or "oordelen" ? Text("weergave") : Queue;

        // The form always sends the field; an address without it is that of somebody who comes in.
        string judged = query.ContainsKey("oordeel") ? Text("oordeel") is "open" or "beoordeeld" ? Text("oordeel") : string.Empty : "open";
        return new OverlapAddress(view, grade, Text("gebied"), Text("thema"), Text("bron"), judged, Math.Clamp(page, 1, 10_000));
    }

    public override string ToString() => At("/overlap");

    /// <summary>The same state under another path: a report of the same pairs.</summary>
    public string At(string path)
    {
        var query = new QueryBuilder();
        if (View != Queue) { query.Add("weergave", View); }

        if (MinGrade != 2) { query.Add("graad", MinGrade.ToString(CultureInfo.InvariantCulture)); }

        foreach ((string name, string value) in ((string, string)[])[("gebied", Region), ("thema", Theme), ("bron", Source)])
        {
            if (value.Length > 0) { query.Add(name, value); }
        }

        if (Judged != "open") { query.Add("oordeel", Judged); }

        if (Page > 1) { query.Add("pagina", Page.ToString(CultureInfo.InvariantCulture)); }

        return path + query.ToQueryString();
    }

    /// <summary>Address of the page of one pair.</summary>
    public static string Of(OverlapEntryKey key) => $"/overlap/{key.A}/{key.B}";
}
