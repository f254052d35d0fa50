using ZVSearch.Core.Readers;
using ZVSearch.Search.Hits;

namespace ZVSearch.Web.Pages.Search;

/// <summary>All hits of an answer, for what does not show them page by page.</summary>
/// <param name="Total">Documents that match and that the reader may see.</param>
/// <param name="Hits">In the order of the answer, at most <see cref="Most"/>.</param>
/// <param name="Notes">What was left out of the question and why, in Dutch.</param>
internal sealed record WholeAnswer(int Total, IReadOnlyList<SearchHit> Hits, IReadOnlyList<string> Notes)
{
    /// <summary>Most hits that are given: as deep as search goes.</summary>
    public const int Most = SearchRequest.MaxOffset;

    public static WholeAnswer Empty { get; } = new(0, [], []);

    public bool IsCut => Hits.Count < Total;

    /// <param name="library">Null when nothing has been taken in: then there are no hits.</param>
    /// <param name="address">The question; its page does not matter.</param>
    /// <param name="themes">Policy themes by hash of the document, as the reader may know them.</param>
    /// <param name="reader">Who asks.</param>
    /// <param name="stop">Stops between two slices.</param>
    public static WholeAnswer Of(Library? library, SearchAddress address, IReadOnlyDictionary<string, IReadOnlyList<string>> themes, Reader reader, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(address);
        if (library is null) { return Empty; }

        var hits = new List<SearchHit>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        SearchResponse slice;
        do
        {
            stop.ThrowIfCancellationRequested();
            int offset = seen.Count;
            slice = library.Search(address.ToRequest(themes) with { Offset = offset, Limit = Math.Min(SearchRequest.MaxLimit, Most - offset) }, reader);

            // The index may change between two slices; no document is given twice.
            hits.AddRange(slice.Hits.Where(h => seen.Add(h.Document.Hash)));
            if (seen.Count == offset) { break; }
        }
        while (hits.Count < Math.Min(slice.Total, Most));

        return new WholeAnswer(slice.Total, hits, slice.Notes);
    }
}
