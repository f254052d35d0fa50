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

    private readonly Dictionary<string, DescribedDocument> _byHash = Documents.ToDictionary(d => d.Hash, StringComparer.Ordinal);

    /// <summary>The document with its themes; null when it is not there for this reader.</summary>
    public DescribedDocument? Find(string hash) => _byHash.GetValueOrDefault(hash);

    /// <summary>Length of the text as far as its facts tell: the place of the last one, in UTF-16 code units.</summary>
    public int SizeOf(DescribedDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return document.Facts.Concat(Facts[document.Hash]).Max(f => f.Place?.End) ?? 0;
    }

    /// <summary>True when one of both documents is of these days, and none of a later one.</summary>
    public bool IsNews(OverlapEntry pair, DateOnly from, DateOnly to)
    {
        ArgumentNullException.ThrowIfNull(pair);
        return (IsIn(pair.A, from, to) || IsIn(pair.B, from, to)) && Days.GetValueOrDefault(pair.A.Hash) <= to && Days.GetValueOrDefault(pair.B.Hash) <= to;
    }

    /// <summary>True when the document is dated, or without a date was taken in, on one of these days.</summary>
    public bool IsIn(DescribedDocument document, DateOnly from, DateOnly to) => document is null ? throw new ArgumentNullException(nameof(document)) : Days.TryGetValue(document.Hash, out DateOnly day) && day >= from && day <= to;


    public static async Task<SummaryStock> ReadAsync(FindingsReader findings, CatalogueReader catalogue, OverlapReader overlaps, Reader reader, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(findings);
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(overlaps);
        // Each of these reads and unpacks the facts of thousands of documents: side by side they take half the time.
        Task<IReadOnlyList<DescribedDocument>> Read(string group) => Task.Run(() => findings.AllAsync(group, reader, stop), stop);
        Task<IReadOnlyList<DescribedDocument>>[] groups = [.. ((string[])[FactGroups.Document, FactGroups.Meeting, FactGroups.Agreement, FactGroups.Initiative, FactGroups.Lesson]).Select(Read)];
        Task<IReadOnlyList<OverlapEntry>> pairs = Task.Run(() => overlaps.AllAsync(LowestGrade, reader, stop), stop);
        IReadOnlyList<DescribedDocument>[] read = await Task.WhenAll(groups).ConfigureAwait(false);
        (IReadOnlyList<DescribedDocument> documents, IReadOnlyList<DescribedDocument> meetings, IReadOnlyList<DescribedDocument> agreements) = (read[0], read[1], read[2]);
        ILookup<string, Fact> facts = read.Skip(1).SelectMany(g => g).SelectMany(d => d.Facts.Select(f => (d.Hash, Fact: f))).ToLookup(p => p.Hash, p => p.Fact, StringComparer.Ordinal);
        IReadOnlyDictionary<string, DateOnly> arrived = await catalogue.ArrivedAsync(stop).ConfigureAwait(false);
        var days = documents.ToDictionary(d => d.Hash, d => d.Date ?? arrived.GetValueOrDefault(d.Hash), StringComparer.Ordinal);
        return new SummaryStock(documents, facts, meetings, agreements, days, await pairs.ConfigureAwait(false));
    }
}
