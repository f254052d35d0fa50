using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using ZVSearch.Core.Knowledge;
using ZVSearch.Core.Readers;
using ZVSearch.Search.Queries;
using ZVSearch.Search.Schema;

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
    private readonly System.Threading.Lock _gate = new();
    private Snapshot? _snapshot;

    private Library(FSDirectory folder, SearcherManager searchers, KnowledgePack knowledge)
    {
        (_folder, _searchers) = (folder, searchers);
        _parser = new QueryParser(knowledge);
    }

    /// <summary>Opens the index for reading; null when nothing has been indexed yet.</summary>
    public static Library? Open(string path, KnowledgePack knowledge)
    {
        if (!System.IO.Directory.Exists(path)) { return null; }

        FSDirectory folder = FSDirectory.Open(path);
        if (DirectoryReader.IndexExists(folder)) { return new Library(folder, new SearcherManager(folder, new Bm25SearcherFactory()), knowledge); }

        folder.Dispose();
        return null;
    }

    /// <summary>Looks whether something was committed since the last question.</summary>
    public void Refresh() => _searchers.MaybeRefresh();

    /// <summary>Number of documents that the reader may see.</summary>
    public int Count(Reader reader) => With(snapshot => Enumerable.Range(0, snapshot.Cards.Length).Count(c => snapshot.IsLive[c] && snapshot.MaySee(c, reader)));

    public SearchResponse Search(SearchRequest request, Reader reader) =>
        With(snapshot => new SearchRun(snapshot, reader).Answer(request, _parser.Parse(request.Text)));

    /// <summary>Documents that are most like one document; null when the reader may not see that document or it is not there.</summary>
    /// <param name="hash">Hash of the document.</param>
    /// <param name="limit">Most hits, from 0 to <see cref="SearchRequest.MaxLimit"/>.</param>
    /// <param name="reader">Who asks.</param>
    public IReadOnlyList<SearchHit>? Similar(string hash, int limit, Reader reader) =>
        With(snapshot => snapshot.Find(hash, reader) is var card and >= 0 ? new SimilarRun(snapshot, reader).Answer(card, limit) : null);

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

    /// <summary>What was understood of a typed question, without asking it.</summary>
    public ParsedQuery Parse(string? text) => _parser.Parse(text);

    public void Dispose()
    {
        _searchers.Dispose();
        _folder.Dispose();
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
