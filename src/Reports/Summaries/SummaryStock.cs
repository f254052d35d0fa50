using ZVSearch.Core.Findings;
using ZVSearch.Core.Findings.Overlaps;
using ZVSearch.Core.Readers;
using ZVSearch.Store.Catalogue;
using ZVSearch.Store.Findings;
using ZVSearch.Store.Insights;

namespace ZVSearch.Reports.Summaries;

/// <summary>What the letter is made from, as one reader may see it.</summary>
/// <param name="Documents">All documents with their themes, organisations and laws.</param>
/// <param name="Facts">By hash: meetings, initiatives, lessons and agreements in it.</param>
/// <param name="Meetings">Documents with actions, decisions and promises.</param>
/// <param name="Agreements">Documents with agreements.</param>
/// <param name="Days">By hash: the date of the document, or the day on which it was taken in when it has none.</param>
/// <param name="Overlaps">Pairs of grade 2 and 3, best first.</param>
public sealed record SummaryStock(
    IReadOnlyList<DescribedDocument> Documents,
    ILookup<string, Fact> Facts,
    IReadOnlyList<DescribedDocument> Meetings,
    IReadOnlyList<DescribedDocument> Agreements,
    IReadOnlyDictionary<string, DateOnly> Days,
    IReadOnlyList<OverlapEntry> Overlaps)
{
    private const int LowestGrade = 2;

    /// <summary>True when the document is dated, or without a date was taken in, on one of these days.</summary>
    public bool IsIn(DescribedDocument document, DateOnly from, DateOnly to) => document is null ? throw new ArgumentNullException(nameof(document)) : Days.TryGetValue(document.Hash, out DateOnly day) && day >= from && day <= to;


    public static async Task<SummaryStock> ReadAsync(FindingsReader findings, CatalogueReader catalogue, OverlapReader overlaps, Reader reader, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(findings);
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(overlaps);
        IReadOnlyList<DescribedDocument> documents = await findings.AllAsync(FactGroups.Document, reader, stop).ConfigureAwait(false);
        IReadOnlyList<DescribedDocument> meetings = await findings.AllAsync(FactGroups.Meeting, reader, stop).ConfigureAwait(false);
        IReadOnlyList<DescribedDocument> agreements = await findings.AllAsync(FactGroups.Agreement, reader, stop).ConfigureAwait(false);
        IReadOnlyList<DescribedDocument> initiatives = await findings.AllAsync(FactGroups.Initiative, reader, stop).ConfigureAwait(false);
        IReadOnlyList<DescribedDocument> lessons = await findings.AllAsync(FactGroups.Lesson, reader, stop).ConfigureAwait(false);
        ILookup<string, Fact> facts = meetings.Concat(agreements).Concat(initiatives).Concat(lessons).SelectMany(d => d.Facts.Select(f => (d.Hash, Fact: f))).ToLookup(p => p.Hash, p => p.Fact, StringComparer.Ordinal);
        IReadOnlyDictionary<string, DateOnly> arrived = await catalogue.ArrivedAsync(stop).ConfigureAwait(false);
        var days = documents.ToDictionary(d => d.Hash, d => d.Date ?? arrived.GetValueOrDefault(d.Hash), StringComparer.Ordinal);
        return new SummaryStock(documents, facts, meetings, agreements, days, await overlaps.AllAsync(LowestGrade, reader, stop).ConfigureAwait(false));
    }
}
