using System.Globalization;
using Lucene.Net.Analysis.Nl;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace ZVSearch.Search.Evaluation;

/// <summary>What anybody would have in an afternoon: Lucene's own Dutch analyser, BM25, one field with file name, title and whole text. All else is measured against it.</summary>
internal sealed class BaselineEngine : IDisposable
{
    private const string Content = "content", Name = "file";

    private readonly RAMDirectory _folder = new();
    private readonly DutchAnalyzer _analyzer = new(LuceneVersion.LUCENE_48);
    private readonly DirectoryReader _reader;
    private readonly IndexSearcher _searcher;

    public BaselineEngine(IEnumerable<(string File, string Text)> documents)
    {
        var config = new IndexWriterConfig(LuceneVersion.LUCENE_48, _analyzer) { Similarity = new BM25Similarity() };
        using (var writer = new IndexWriter(_folder, config))
        {
            foreach ((string file, string text) in documents)
            {
                string readable = Path.GetFileNameWithoutExtension(file).Replace('_', ' ').Replace('-', ' ');
                writer.AddDocument([new StringField(Name, file, Field.Store.YES), new TextField(Content, $"{readable}\n{text}", Field.Store.NO)]);
            }
        }

        _reader = DirectoryReader.Open(_folder);
        _searcher = new IndexSearcher(_reader) { Similarity = new BM25Similarity() };
    }

    public IEnumerable<string> Ranked(string query, int depth) =>
        _searcher.Search(Query(query), depth).ScoreDocs.Select(d => _searcher.Doc(d.Doc).Get(Name, CultureInfo.InvariantCulture));

    public void Dispose()
    {
        _reader.Dispose();
        _analyzer.Dispose();
        _folder.Dispose();
    }

    private BooleanQuery Query(string text)
    {
        var query = new BooleanQuery();
        using var stream = _analyzer.GetTokenStream(Content, text);
        ICharTermAttribute term = stream.AddAttribute<ICharTermAttribute>();
        stream.Reset();
        while (stream.IncrementToken()) { query.Add(new TermQuery(new Term(Content, term.ToString())), Occur.SHOULD); }

        stream.End();
        return query;
    }
}
