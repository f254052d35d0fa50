using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using ZVSearch.Core.Knowledge;
using ZVSearch.Core.Readers;
using ZVSearch.Search.Queries;
using ZVSearch.Search.Ranking;
using ZVSearch.Search.Schema;
using ZVSearch.Search.Writing;
using ZVSearch.Vectors;

namespace ZVSearch.Search.Hits;

/// <summary>One state of the index with the cards of all documents in memory. Immutable; shared by all questions until the index changes.</summary>
internal sealed class Snapshot
{
    private static readonly HashSet<string> TextFields = [IndexFields.Headings, IndexFields.Body];

    private readonly Facet[] _facets;
    private readonly ConcurrentBag<ScoreBoard> _boards = [];
    private readonly float[] _averages;
    private readonly Lazy<Spelling> _spelling;
    private readonly Lazy<Suggester> _suggester;
    private readonly ConditionalWeakTable<object, Facet> _themes = [];

    public Snapshot(IndexSearcher searcher)
    {
        Searcher = searcher;
        IList<AtomicReaderContext> leaves = searcher.IndexReader.Leaves;
        Segments = [.. leaves.Select(l => SegmentCards.Of(l.AtomicReader))];
        Bases = new int[Segments.Length];
        for (int i = 1; i < Bases.Length; i++) { Bases[i] = Bases[i - 1] + Segments[i - 1].Cards.Count; }

        RecordBases = [.. leaves.Select(l => l.DocBase)];
        RecordCount = searcher.IndexReader.MaxDoc;
        Cards = [.. Segments.SelectMany(s => s.Cards)];
        First = [.. Segments.SelectMany((s, i) => s.First.Select(f => f + RecordBases[i]))];
        Lengths = [.. Segments.SelectMany(s => s.Lengths)];
        IsLive = Liveness(leaves);
        _spelling = new Lazy<Spelling>(() => Spelling.Of(searcher.IndexReader));
        _suggester = new Lazy<Suggester>(() => new Suggester(this, KnowledgePack.BuiltIn));
        Vocabulary = new Vocabulary(searcher.IndexReader);
        LiveCount = IsLive.Count(l => l);
        PassageCount = Math.Max(0, searcher.IndexReader.NumDocs - LiveCount);
        AverageDocument = Lengths.Length == 0 ? 1 : Math.Max(1, Lengths.Average());
        _averages = [.. Enumerable.Range(0, IndexFields.Text.Count).Select(Average)];
        Types = Facet.Of("type", Cards, c => c.Type is null ? [] : [c.Type]);
        Regions = Facet.Of("region", Cards, c => WithDistricts(c.Regions));
        Years = Facet.Of("year", Cards, c => c.Date is { } date ? [date.Year.ToString("D4", CultureInfo.InvariantCulture)] : []);
        Sources = Facet.Of("source", Cards, c => [c.Source]);
        _facets = [Types, Regions, Years, Sources];
    }

    public IndexSearcher Searcher { get; }

    public SegmentCards[] Segments { get; }

    /// <summary>Number of the first card of each segment.</summary>
    public int[] Bases { get; }

    /// <summary>Number of the first record of each segment.</summary>
    public int[] RecordBases { get; }

    /// <summary>True when the index was written with this embedder: vectors of another one would place passages at random.</summary>
    public bool IsPlacedBy(IEmbedder embedder) =>
        Searcher.IndexReader is DirectoryReader { IndexCommit.UserData: var data } && data.TryGetValue(PassageIndex.VersionKey, out string? version) && version == Writing.IndexOptions.VersionWith(embedder);

    public Vocabulary Vocabulary { get; }

    public Spelling Spelling => _spelling.Value;

    public Suggester Suggester => _suggester.Value;

    /// <summary>Records with those that were removed.</summary>
    public int RecordCount { get; }

    /// <summary>Passages that are there.</summary>
    public int PassageCount { get; }

    /// <summary>Documents that are there.</summary>
    public int LiveCount { get; }

    /// <summary>First record of each card in the whole index.</summary>
    public int[] First { get; }

    /// <summary>Terms in the text of each document.</summary>
    public float[] Lengths { get; }

    /// <summary>Mean of <see cref="Lengths"/>, at least 1.</summary>
    public float AverageDocument { get; }

    public DocumentCard[] Cards { get; }

    /// <summary>False for documents that were removed but not yet wiped.</summary>
    public bool[] IsLive { get; }

    public Facet Types { get; }

    public Facet Regions { get; }

    public Facet Years { get; }

    public Facet Sources { get; }

    /// <summary>What the index itself knows.</summary>
    public IReadOnlyList<Facet> Facets => _facets;

    /// <summary>The facet of themes that come from elsewhere; made once for a table and kept as long as that table.</summary>
    /// <param name="themes">Themes by hash of the document.</param>
    public Facet ThemesOf(IReadOnlyDictionary<string, IReadOnlyList<string>> themes) => _themes.GetValue(themes, _ => Facet.Of("theme", Cards, c => themes.GetValueOrDefault(c.Hash, [])));

    /// <summary>Mean length of a field where it is filled, in terms, at least 1.</summary>
    /// <param name="field">Rank in <see cref="IndexFields.Text"/>.</param>
    public float AverageLength(int field) => _averages[field];

    /// <summary>An empty board; give it back with <see cref="ReturnBoard"/>.</summary>
    public ScoreBoard RentBoard() => _boards.TryTake(out ScoreBoard? board) ? board : new ScoreBoard(this);

    public void ReturnBoard(ScoreBoard board)
    {
        board.Clear();
        _boards.Add(board);
    }

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

    /// <summary>Number of the card that a record belongs to.</summary>
    public int CardOf(int record)
    {
        int segment = ReaderUtil.SubIndex(record, Searcher.IndexReader.Leaves);
        return Bases[segment] + Segments[segment].CardOf[record - RecordBases[segment]];
    }

    /// <summary>Title, headings and text of a document, as they are indexed.</summary>
    /// <param name="card">The document.</param>
    /// <param name="most">Passages behind this length are left out; characters.</param>
    public string TextOf(int card, int most = int.MaxValue)
    {
        var text = new StringBuilder(Cards[card].Title).Append('\n');
        string heading = string.Empty;
        for (int record = First[card]; record < RecordCount && text.Length < most; record++)
        {
            Document stored = Searcher.Doc(record, TextFields);
            if (stored.Get(IndexFields.Body, CultureInfo.InvariantCulture) is not { } body) { break; }

            string above = stored.Get(IndexFields.Headings, CultureInfo.InvariantCulture);
            if (above != heading) { text.Append(heading = above).Append('\n'); }

            text.Append(body).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>Number of the card with this hash; -1 when there is none that the reader may see.</summary>
    public int Find(string hash, Reader reader) =>
        Array.FindIndex(Cards, c => c.Hash == hash) is var card and >= 0 && IsLive[card] && MaySee(card, reader) ? card : -1;

    /// <summary>What is of a municipality is of its district as well.</summary>
    private static string[] WithDistricts(IReadOnlyList<string> regions) =>
        [.. regions.Concat(regions.Select(r => KnowledgePack.BuiltIn.FindRegion(r)?.District).OfType<string>()).Distinct(StringComparer.Ordinal)];

    private float Average(int field)
    {
        double sum = 0;
        int filled = 0;
        foreach (SegmentCards segment in Segments)
        {
            for (int record = 0; record < segment.CardOf.Length; record++)
            {
                float length = segment.Fields.Of(field, record);
                sum += length;
                if (length > 0) { filled++; }
            }
        }

        return filled == 0 ? 1 : Math.Max(1, (float)(sum / filled));
    }

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
