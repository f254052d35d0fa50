// Measures: time of a complete product search (understanding, ranking over three fields, document grouping, filters, four facets, ten snippets), one thread.
// Corpus: an index made by "index"; every third question has a filter, every fifth a phrase or an operator. Left out: the web page around it.
using System.Diagnostics;
using ZVSearch.Core.Knowledge;
using ZVSearch.Core.Readers;
using ZVSearch.Search.Hits;
using ZVSearch.Search.Queries;

namespace ZVSearch.Benchmarks.Speed;

/// <summary>Questions as the product answers them.</summary>
internal static class ProductBench
{
    private const int Rounds = 5;

    public static void Run(string folder, string file)
    {
        SearchRequest[] requests = [.. File.ReadAllLines(file).Select(ToRequest)];
        using Library library = Library.Open(folder, KnowledgePack.BuiltIn) ?? throw new DirectoryNotFoundException(folder);
        var reader = Reader.Of("bench", []);
        foreach (SearchRequest request in requests) { library.Search(request, reader); }

        var timings = new List<double>();
        for (int round = 0; round < Rounds; round++)
        {
            foreach (SearchRequest request in requests)
            {
                long start = Stopwatch.GetTimestamp();
                library.Search(request, reader);
                timings.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }
        }

        Measured.Print(new { queries = timings.Count, queriesPerSecond = timings.Count * 1000 / timings.Sum(), p50Ms = Measured.Percentile(timings, 0.5), p95Ms = Measured.Percentile(timings, 0.95), p99Ms = Measured.Percentile(timings, 0.99), peakRssBytes = Measured.PeakMemory() });
    }

    private static SearchRequest ToRequest(string query, int i)
    {
        string[] words = query.Split(' ');
        string text = (i % 5) switch { 3 => $"\"{words[0]} {words[1]}\" {query}", 4 => string.Join(" EN ", words[..2]) + " NIET " + words[^1], _ => query };
        SearchFilters filters = i % 3 == 0 ? new SearchFilters { Sources = ["wet"], From = new DateOnly(1960, 1, 1) } : SearchFilters.None;
        return new SearchRequest(text, filters);
    }
}
