using ZVSearch.Core.Findings.Desk;
using ZVSearch.Search.Hits;

namespace ZVSearch.Cli.Output;

/// <summary>A hit in the form of the contract.</summary>
internal sealed record HitJson(
    string File,
    string Title,
    string? Type,
    DateOnly? Date,
    IReadOnlyList<string> Regions,
    double Score,
    int Page,
    string Section,
    string Snippet,
    IReadOnlyList<HitJson.Mark> Marks,
    int? Passage,
    string Document,
    IReadOnlyList<string> Why)
{
    public static HitJson Of(SearchHit hit) => new(
        hit.Document.File,
        hit.Document.Title,
        hit.Document.Type,
        hit.Document.Date,
        hit.Document.Regions,
        Math.Round(hit.Score, 4),
        hit.Page,
        hit.Section,
        hit.Snippet.Text,
        [.. hit.Snippet.Marks.Select(m => new Mark(m.Start, m.End))],
        hit.Passage,
        hit.Document.Hash,
        hit.Why);

    public static HitJson Of(DraftHit hit) => new(
        hit.Document.File,
        hit.Document.Title,
        hit.Document.Type,
        hit.Document.Date,
        hit.Document.Regions,
        Math.Round(hit.Score, 4),
        hit.Page,
        hit.Section,
        hit.Snippet,
        [],
        hit.Passage,
        hit.Document.Hash,
        hit.Why);

    internal sealed record Mark(int Start, int End);
}
