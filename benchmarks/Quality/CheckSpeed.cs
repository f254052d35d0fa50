// Measures: how long the check of one draft takes in a program that is running already, index and work open.
// Corpus: any data folder that was taken in, and one draft. The first call, which fills caches, is left out; so are the starts of processes.
// Baseline: none; the target stands in Results.
using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.Logging.Abstractions;
using ZVSearch.Core.Findings.Desk;
using ZVSearch.Core.Knowledge;
using ZVSearch.Core.Readers;
using ZVSearch.Ingest;
using ZVSearch.Ingest.Reading;
using ZVSearch.Ingest.Reading.Scan;
using ZVSearch.Ingest.Runs.Insights;
using ZVSearch.Ingest.Runs.Workers;
using ZVSearch.Ingest.Splitting;
using ZVSearch.Search.Hits;
using ZVSearch.Store;
using ZVSearch.Store.Catalogue;
using ZVSearch.Vectors.Static;

namespace ZVSearch.Benchmarks.Quality;

/// <summary>The alarm in a running program.</summary>
internal static class CheckSpeed
{
    private const int Calls = 5;

    public static async Task RunAsync(string data, string draft)
    {
        var folder = new DataFolder(data);
        using Library library = Library.Open(folder.IndexFolder, KnowledgePack.BuiltIn) ?? throw new InvalidOperationException("Nothing was taken in.");
        var bench = new Workbench(new Pipeline(AllReaders.Create(new Tesseract()), KnowledgePack.BuiltIn, new SplittingOptions()), new ReadingLimits(), NullLogger<Workbench>.Instance);
        var workshop = new InProcessWorkshop(bench, new ReadingLimits(), 1);
        await using (workshop.ConfigureAwait(false))
        {
            var check = new DraftCheck(await CatalogueStore.OpenAsync(folder, CancellationToken.None).ConfigureAwait(false), library, workshop, StaticEmbedder.BuiltIn, new DateOnly(2026, 11, 24));
            for (int i = 0; i < Calls; i++)
            {
                long start = Stopwatch.GetTimestamp();
                DraftAnswer answer = await check.CheckAsync(draft, Path.GetFileName(draft), Reader.Administrator, CancellationToken.None).ConfigureAwait(false);
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(i == 0 ? "first" : "again")} {Stopwatch.GetElapsedTime(start).TotalMilliseconds:0} ms, {answer.Overlaps.Count} pairs, {answer.Similar.Count} alike"));
            }
        }
    }
}
