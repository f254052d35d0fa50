// Measures: megabytes of passages indexed per second, with the schema and analysers of the product, from opening the file to the commit, merges included.
// Corpus: a file of passages. Left out: reading and splitting the documents.
using System.Collections.Concurrent;
using System.Diagnostics;
using ZVSearch.Core.Passages;
using ZVSearch.Search.Schema;
using ZVSearch.Search.Writing;

namespace ZVSearch.Benchmarks.Speed;

/// <summary>Bulk indexing.</summary>
internal static class IndexBench
{
    public static void Run(string passages, string folder, int threads)
    {
        if (Directory.Exists(folder)) { Directory.Delete(folder, recursive: true); }

        long start = Stopwatch.GetTimestamp();
        long bytes = 0;
        int count = 0;
        using (PassageIndex index = PassageIndex.Open(folder, new IndexOptions()))
        {
            using var queue = new BlockingCollection<List<PassageLine>>(64);
            Task[] writers = [.. Enumerable.Range(0, threads).Select(_ => Task.Factory.StartNew(
                () => Write(index, queue), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default))];
            foreach (List<PassageLine> document in Documents(passages))
            {
                bytes += document.Sum(l => l.Bytes);
                count += document.Count;
                queue.Add(document);
            }

            queue.CompleteAdding();
            Task.WaitAll(writers);
            index.Commit(1, expunge: false);
        }

        double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        Measured.Print(new { megabytes = bytes / 1e6, seconds, mbPerSecond = bytes / 1e6 / seconds, passages = count, indexBytes = Measured.FolderBytes(folder), peakRssBytes = Measured.PeakMemory() });
    }

    private static void Write(PassageIndex index, BlockingCollection<List<PassageLine>> queue)
    {
        foreach (List<PassageLine> document in queue.GetConsumingEnumerable())
        {
            PassageLine first = document[0];
            var card = new DocumentCard(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(first.Document))), first.Document, first.Document.Split('/')[0], first.Title,
                first.Document.Split('/')[0], new DateOnly(1950 + (first.Document.Length % 70), 1, 1), [], "markdown", 1, []);
            index.Put(card, [.. document.Select((l, i) => new Passage(i, l.Headings.Split(" > ", StringSplitOptions.RemoveEmptyEntries), 1, 0, l.Body.Length, l.Body))]);
        }
    }

    /// <summary>Lines of one document follow each other.</summary>
    private static IEnumerable<List<PassageLine>> Documents(string passages)
    {
        var document = new List<PassageLine>();
        foreach (PassageLine line in PassageLine.Read(passages))
        {
            if (document.Count > 0 && document[0].Document != line.Document) { yield return document; document = []; }

            document.Add(line);
        }

        if (document.Count > 0) { yield return document; }
    }
}
