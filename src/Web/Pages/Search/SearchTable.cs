using System.Globalization;
using ZVSearch.Reports.Export;
using ZVSearch.Search.Hits;
using ZVSearch.Web.Pages.Documents;

namespace ZVSearch.Web.Pages.Search;

/// <summary>An answer as a table to give away.</summary>
internal static class SearchTable
{
    private static readonly ExportColumn[] Columns =
    [
        new("Nr.", 6), new("Titel", 45), new("Soort", 22), new("Datum", 12), new("Gemeenten en districten", 30), new("Bron", 18), new("Pagina", 8), new("Kopje", 30),
        new("Fragment", 70), new("Waarom gevonden", 50), new("Bestand", 45), new("Adres", 45),
    ];

    /// <param name="answer">The hits.</param>
    /// <param name="address">The question.</param>
    /// <param name="site">Scheme and host, without a slash at the end.</param>
    /// <param name="today">Stands under the table.</param>
    public static ExportTable Of(WholeAnswer answer, SearchAddress address, string site, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(answer);
        ArgumentNullException.ThrowIfNull(address);
        string title = address.Query.Length > 0 ? $"Zoekresultaten ZVSearch: {address.Query}" : "Zoekresultaten ZVSearch";
        return new ExportTable(title, Columns, [.. answer.Hits.Select((h, i) => Row(h, i + 1, address.Query, site))], [.. Notes(answer, address, site, today)]);
    }

    private static object?[] Row(SearchHit hit, int rank, string query, string site) =>
    [
        rank, hit.Document.Title, Dutch.Kind(hit.Document), hit.Document.Date, string.Join(", ", hit.Document.Regions), hit.Document.Source, hit.Passage is null ? null : hit.Page, hit.Section,
        hit.Snippet.Text, string.Join(' ', hit.Why), hit.Document.File, site + DocumentAddress.Of(hit.Document.Hash, query, hit.Passage),
    ];

    private static IEnumerable<string> Notes(WholeAnswer answer, SearchAddress address, string site, DateOnly today)
    {
        if (answer.IsCut) { yield return $"Let op: dit zijn de eerste {Dutch.Number(answer.Hits.Count)} van {Dutch.Number(answer.Total)} documenten. Maak de vraag nauwer om de rest te zien."; }

        yield return string.Create(CultureInfo.InvariantCulture, $"Gemaakt met ZVSearch op {Dutch.Date(today)}: {Dutch.Count(answer.Total, "document", "documenten")} gevonden. Documenten die niet voor u bedoeld zijn, staan er niet in.");
        yield return $"De vraag: {SearchWords.Of(address)}";
        yield return $"Adres van de vraag: {site}{address.At("/zoeken")}";
        foreach (string note in answer.Notes) { yield return note; }
    }
}
