using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using ZVSearch.Core.Readers;
using ZVSearch.Search.Queries;
using ZVSearch.Search.Schema;

namespace ZVSearch.Search.Hits;

/// <summary>One state of the index with the cards of all documents in memory. Immutable; shared by all questions until the index changes.</summary>
internal sealed class Snapshot
{
    private readonly Facet[] _facets;

    public Snapshot(IndexSearcher searcher)
    {
        Searcher = searcher;
        IList<AtomicReaderContext> leaves = searcher.IndexReader.Leaves;
        Segments = [.. leaves.Select(l => SegmentCards.Of(l.AtomicReader))];
        Bases = new int[Segments.Length];
        for (int i = 1; i < Bases.Length; i++) { Bases[i] = Bases[i - 1] + Segments[i - 1].Cards.Count; }

        Cards = [.. Segments.SelectMany(s => s.Cards)];
        IsLive = Liveness(leaves);
        Types = Facet.Of("type", Cards, c => c.Type is null ? [] : [c.Type]);
        Regions = Facet.Of("region", Cards, c => c.Regions);
        Years = Facet.Of("year", Cards, c => c.Date is { } date ? [date.Year.ToString("D4", System.Globalization.CultureInfo.InvariantCulture)] : []);
        Sources = Facet.Of("source", Cards, c => [c.Source]);
        _facets = [Types, Regions, Years, Sources];
    }

    public IndexSearcher Searcher { get; }

    public SegmentCards[] Segments { get; }

    /// <summary>Number of the first card of each segment.</summary>
    public int[] Bases { get; }

    public DocumentCard[] Cards { get; }

    /// <summary>False for documents that were removed but not yet wiped.</summary>
    public bool[] IsLive { get; }

    public Facet Types { get; }

    public Facet Regions { get; }

    public Facet Years { get; }

    public Facet Sources { get; }

    /// <summary>In the order in which people see them.</summary>
    public IReadOnlyList<Facet> Facets => _facets;

    public bool MaySee(int card, Reader reader)
    {
        IReadOnlyList<string> audience = Cards[card].Audience;
        return reader.IsAdministrator || audience.Count == 0 || audience.Any(reader.Groups.Contains);
    }

    /// <summary>Limits that are not facets: dates and file name.</summary>
    public bool PassesRest(int card, SearchFilters filters)
    {
        DocumentCard document = Cards[card];
        bool isInTime = (filters.From is null || document.Date >= filters.From) && (filters.To is null || document.Date <= filters.To);
        return isInTime && (filters.File is null || document.File.Contains(filters.File, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Number of the card with this hash; -1 when there is none that the reader may see.</summary>
    public int Find(string hash, Reader reader) =>
        Array.FindIndex(Cards, c => c.Hash == hash) is var card and >= 0 && IsLive[card] && MaySee(card, reader) ? card : -1;

    private bool[] Liveness(IList<AtomicReaderContext> leaves)
    {
        bool[] isLive = new bool[Cards.Length];
        for (int segment = 0; segment < leaves.Count; segment++)
        {
            IBits? live = leaves[segment].AtomicReader.LiveDocs;
            int[] cardOf = Segments[segment].CardOf;
            for (int record = 0; record < cardOf.Length; record++)
            {
                if (live is null || live.Get(record)) { isLive[Bases[segment] + cardOf[record]] = true; }
            }
        }

        return isLive;
    }
}
