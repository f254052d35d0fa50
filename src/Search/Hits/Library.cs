using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using ZVSearch.Core.Knowledge;
using ZVSearch.Core.Readers;
using ZVSearch.Search.Queries;
using ZVSearch.Search.Ranking;
using ZVSearch.Search.Schema;
using ZVSearch.Vectors;

namespace ZVSearch.Search.Hits;

/// <summary>
/// The reading side of the index: question → tree → Lucene → documents. Thread-safe. Follows what another process commits; a question
/// that has begun keeps its state of the index to the end.
/// </summary>
public sealed class Library : IDisposable
{
    private readonly FSDirectory _folder;
    private readonly SearcherManager _searchers;
    private readonly QueryParser _parser;
    private readonly QuestionReader _questions;
    private readonly System.Threading.Lock _gate = new();
    private Snapshot? _snapshot;

    private readonly IEmbedder _embedder;

    private Library(FSDirectory folder, SearcherManager searchers, KnowledgePack knowledge, IEmbedder embedder)
    {
        (_folder, _searchers, _embedder) = (folder, searchers, embedder);
        (_parser, _questions) = (new QueryParser(knowledge), new QuestionReader(knowledge));
    }

    /// <summary>Opens the index for reading; null when nothing has been indexed yet.</summary>
    /// <param name="path">Folder of the index.</param>
    /// <param name="knowledge">The regional pack.</param>
    /// <param name="modelFolder">Folder of the embedder that the index was written with; null, or a folder that is not there, for the built-in one.</param>
    public static Library? Open(string path, KnowledgePack knowledge, string? modelFolder = null)
    {
        if (!System.IO.Directory.Exists(path)) { return null; }

        FSDirectory folder = FSDirectory.Open(path);
        if (DirectoryReader.IndexExists(folder)) { return new Library(folder, new SearcherManager(folder, new Bm25SearcherFactory()), knowledge, Embedders.Open(modelFolder)); }

        folder.Dispose();
        return null;
    }

    /// <summary>Looks whether something was committed since the last question.</summary>
    public void Refresh() => _searchers.MaybeRefresh();

    /// <summary>Number of documents that the reader may see.</summary>
    public int Count(Reader reader) => With(snapshot => Enumerable.Range(0, snapshot.Cards.Length).Count(c => snapshot.IsLive[c] && snapshot.MaySee(c, reader)));

    public SearchResponse Search(SearchRequest request, Reader reader) => Search(request, reader, RankingOptions.Default);

    /// <summary>As <see cref="Search(SearchRequest, Reader)"/>, with other weights: for measurements.</summary>
    public SearchResponse Search(SearchRequest request, Reader reader, RankingOptions options) =>
        With(snapshot => Answer(new SearchRun(snapshot, reader, _embedder, options), request, _parser.Parse(request.Text)));

    /// <summary>File and whole text, title first, of every document that the reader may see; in order of file.</summary>
    public IReadOnlyList<(string File, string Text)> Texts(Reader reader) =>
        With(snapshot => (IReadOnlyList<(string, string)>)[.. Enumerable.Range(0, snapshot.Cards.Length)
            .Where(c => snapshot.IsLive[c] && snapshot.MaySee(c, reader))
            .OrderBy(c => snapshot.Cards[c].File, StringComparer.Ordinal)
            .Select(c => (snapshot.Cards[c].File, snapshot.TextOf(c)))]);

    /// <summary>How a question may go on; empty for less than two letters.</summary>
    /// <param name="typed">As typed so far.</param>
    /// <param name="count">Most suggestions.</param>
    /// <param name="reader">Who types.</param>
    public IReadOnlyList<Suggestion> Suggest(string typed, int count, Reader reader) =>
        With(snapshot => typed.Length > QueryParser.MaxLength ? [] : snapshot.Suggester.For(typed, count, reader));

    /// <summary>Documents that are most like one document; null when the reader may not see that document or it is not there.</summary>
    /// <param name="hash">Hash of the document.</param>
    /// <param name="limit">Most hits, from 0 to <see cref="SearchRequest.MaxLimit"/>.</param>
    /// <param name="reader">Who asks.</param>
    public IReadOnlyList<SearchHit>? Similar(string hash, int limit, Reader reader) =>
        With(snapshot => snapshot.Find(hash, reader) is var card and >= 0 ? new SimilarRun(snapshot, reader).Answer(card, limit) : null);

    /// <summary>Documents like a text that is not in the index.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="limit">Most hits, from 0 to <see cref="SearchRequest.MaxLimit"/>.</param>
    /// <param name="reader">Who asks.</param>
    public IReadOnlyList<SearchHit> SimilarTo(string text, int limit, Reader reader) => With(snapshot => new SimilarRun(snapshot, reader).Answer(text, limit));

    /// <summary>The card of a document by its path; null when it is not there or may not be seen.</summary>
    public DocumentCard? FindByFile(string file, Reader reader) =>
        With(snapshot => Array.FindIndex(snapshot.Cards, c => c.File == file) is var card and >= 0 && snapshot.IsLive[card] && snapshot.MaySee(card, reader)
            ? snapshot.Cards[card]
            : null);

    /// <summary>The card of a document by its hash; null when it is not there or may not be seen.</summary>
    public DocumentCard? Find(string hash, Reader reader) =>
        With(snapshot => snapshot.Find(hash, reader) is var card and >= 0 ? snapshot.Cards[card] : null);

    /// <summary>Hashes of all documents in the index, sorted: for checks against the catalogue, so for the administrator only.</summary>
    public IReadOnlyList<string> Hashes() =>
        With(snapshot => (IReadOnlyList<string>)[.. snapshot.Cards.Where((_, i) => snapshot.IsLive[i]).Select(c => c.Hash).Order(StringComparer.Ordinal)]);

    /// <summary>Finds the words of a question in texts, with all the ways to say them that the index knows.</summary>
    public TermMatcher Matcher(string? text) =>
        With(snapshot => new TermMatcher(new ConceptBuilder(snapshot.Vocabulary, RankingOptions.Default).Build(QueryLeaf.Of(_parser.Parse(text).Root))));

    public void Dispose()
    {
        _searchers.Dispose();
        _folder.Dispose();
    }

    /// <summary>Filters that were read from plain words give way when nothing passes them: then the words are searched as words, and that is said.</summary>
    private SearchResponse Answer(SearchRun run, SearchRequest request, ParsedQuery parsed)
    {
        ParsedQuery read = request.IsLiteral ? parsed : _questions.Read(parsed);
        SearchResponse response = run.Answer(request, read);
        if (response.Total > 0 || read.ReadFilters.IsEmpty) { return response; }

        SearchResponse literal = run.Answer(request, parsed);
        return literal with { Notes = [.. literal.Notes, $"Niets gevonden bij '{read.Interpretation}'; er is op de woorden zelf gezocht."] };
    }

    private T With<T>(Func<Snapshot, T> use)
    {
        IndexSearcher searcher = _searchers.Acquire();
        try
        {
            return use(SnapshotOf(searcher));
        }
        finally
        {
            _searchers.Release(searcher);
        }
    }

    private Snapshot SnapshotOf(IndexSearcher searcher)
    {
        lock (_gate)
        {
            if (_snapshot?.Searcher != searcher) { _snapshot = new Snapshot(searcher); }

            return _snapshot;
        }
    }

    private sealed class Bm25SearcherFactory : SearcherFactory
    {
        public override IndexSearcher NewSearcher(IndexReader reader) => new(reader) { Similarity = new BM25Similarity() };
    }
}
