using ZVSearch.Store.Catalogue;

namespace ZVSearch.Ingest.Runs;

/// <summary>The part of a document that a run report shows.</summary>
public sealed record RunDocument(string Title, string? Type, DateOnly? Date, IReadOnlyList<string> Regions, int Pages, int PagesRead, string Method)
{
    public static RunDocument? Of(DocumentRow? row) =>
        row is null ? null : new(row.Title, row.Type, row.Date, row.Regions, row.Pages, row.PagesRead, row.Method);
}
