using ZVSearch.Core.Documents;
using ZVSearch.Core.Findings;
using ZVSearch.Core.Knowledge;
using ZVSearch.Ingest.Cleaning;
using ZVSearch.Ingest.Describing;
using ZVSearch.Ingest.Reading;
using ZVSearch.Ingest.Reading.Scan;
using ZVSearch.Ingest.Screening;
using ZVSearch.Ingest.Splitting;
using ZVSearch.Overlaps;

namespace ZVSearch.Benchmarks.Quality;

/// <summary>The documents of a folder, read, screened and described as a run does.</summary>
internal static class DocumentFolder
{
    /// <param name="folder">Read with all folders in it.</param>
    /// <param name="every">1 for all files, 10 for every tenth.</param>
    public static async Task<List<OverlapDocument>> ReadAsync(string folder, int every)
    {
        var (finder, describer, splitter) = (new FactFinder(KnowledgePack.BuiltIn), new Describer(KnowledgePack.BuiltIn), new Splitter(new SplittingOptions()));
        DocumentReaders readers = AllReaders.Create(new Tesseract());
        string[] paths = [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(p => !p.EndsWith("gold.json", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Where((_, i) => i % every == 0)];
        var documents = new OverlapDocument?[paths.Length];
        await Parallel.ForAsync(0, paths.Length, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, async (i, stop) =>
        {
            byte[] content = await File.ReadAllBytesAsync(paths[i], stop).ConfigureAwait(false);
            var file = new SourceFile(Path.GetFileName(paths[i]), FormatDetector.Detect(paths[i], content), content, new ReadingLimits());
            ReadDocument read = await readers.For(file).ReadAsync(file, stop).ConfigureAwait(false);
            CleanText text = Cleaner.Clean(read.Pages);
            Description description = describer.Describe(text, read.Properties, file.Name);
            if (new Screener(KnowledgePack.BuiltIn).Screen(text, $"{description.Title} {file.Name}", description.Type, ScreeningOrder.None).Outcome == ScreeningOutcome.Quarantined) { return; }

            var described = new DescribedDocument(ContentHash.Of(content).Hex, Path.GetRelativePath(folder, paths[i]), description.Title, description.Type, description.Date, description.Regions, finder.Find(text, description, file.Name));
            documents[i] = new OverlapDocument(described, text, splitter.Split(text, stop));
        }).ConfigureAwait(false);
        return [.. documents.OfType<OverlapDocument>()];
    }
}
