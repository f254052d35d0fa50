// Measures: questions per second for the ten best passages by BM25 over the text field, any of the words, one thread, after some full rounds to warm up.
// Corpus: an index made by "index". Left out: reading the passages, marks, filters: the same job as the peer does.
using System.Diagnostics;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using ZVSearch.Language.Tokens;

namespace ZVSearch.Benchmarks.Speed;

/// <summary>Plain word questions.</summary>
internal static class WordQueryBench
{
    private const int Rounds = 5;

    /// <param name="folder">The index.</param>
    /// <param name="file">One question per line.</param>
    /// <param name="warming">Rounds before measuring.</param>
    public static void Run(string folder, string file, int warming)
    {
        string[] queries = File.ReadAllLines(file);
        using FSDirectory directory = FSDirectory.Open(folder);
        using DirectoryReader reader = DirectoryReader.Open(directory);
        var searcher = new IndexSearcher(reader) { Similarity = new BM25Similarity() };
        foreach (string query in Enumerable.Repeat(queries, warming).SelectMany(q => q)) { Ask(searcher, query); }

        var timings = new List<double>();
        long start = Stopwatch.GetTimestamp();
        for (int round = 0; round < Rounds; round++)
        {
            foreach (string query in queries)
            {
                long one = Stopwatch.GetTimestamp();
                Ask(searcher, query);
                timings.Add(Stopwatch.GetElapsedTime(one).TotalMilliseconds);
            }
        }

        double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        Measured.Print(new { queries = timings.Count, seconds, queriesPerSecond = timings.Count / seconds, p50Ms = Measured.Percentile(timings, 0.5), p95Ms = Measured.Percentile(timings, 0.95), peakRssBytes = Measured.PeakMemory() });
    }

    private static TopDocs Ask(IndexSearcher searcher, string text)
    {
        var query = new BooleanQuery();
        foreach (TextTerm term in Language.Tokens.Terms.Stems(text)) { query.Add(new TermQuery(new Term("body", term.Text)), Occur.SHOULD); }

        return searcher.Search(query, 10);
    }
}
