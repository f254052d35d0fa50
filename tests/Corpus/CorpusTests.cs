using System.Diagnostics;
using Microsoft.Extensions.Logging.Abstractions;
using ZVSearch.Core.Documents;
using ZVSearch.Core.Knowledge;
using ZVSearch.Ingest;
using ZVSearch.Ingest.Reading;
using ZVSearch.Ingest.Reading.Scan;
using ZVSearch.Ingest.Runs.Workers;
using ZVSearch.Ingest.Splitting;
using ZVSearch.Support;

namespace ZVSearch.Corpus;

/// <summary>All readers over many real and hostile files.</summary>
public class CorpusTests
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    [CorpusFact("regelgeving")]
    public async Task Regulations_AreAllIndexed()
    {
        (string File, Product Product)[] products = await ProcessAllAsync("regelgeving/docs");
        products.Length.ShouldBeGreaterThan(200);
        products.Where(p => p.Product.Outcome != OutcomeKind.Indexed).Select(p => $"{p.File}: {p.Product.Outcome} {p.Product.Reason}").ShouldBeEmpty();
    }

    [CorpusFact("robust")]
    public async Task HostileFiles_AllEndInANamedOutcomeInTime()
    {
        (string File, Product Product)[] products = await ProcessAllAsync("robust");
        products.Where(p => p.Product.Outcome == OutcomeKind.Failed).Select(p => $"{p.File}: {p.Product.Reason}").ShouldBeEmpty();
        products.Count(p => p.Product.Outcome == OutcomeKind.Indexed).ShouldBeGreaterThan(products.Length / 2);
    }

    [Fact]
    public async Task Samples_EndAsTheyShould()
    {
        (string File, Product Product)[] products = await ProcessAllAsync(Repository.Samples);
        products.Length.ShouldBeGreaterThanOrEqualTo(40);
        products.Where(p => p.Product.Outcome == OutcomeKind.HeldBack).Select(p => Path.GetDirectoryName(p.File)).ShouldBe(["Gevoelig", "Gevoelig"]);
        products.Where(p => p.Product.Outcome is OutcomeKind.Damaged or OutcomeKind.Failed or OutcomeKind.Encrypted).ShouldBeEmpty();
    }

    private static async Task<(string File, Product Product)[]> ProcessAllAsync(string name)
    {
        string root = Path.IsPathRooted(name) ? name : Repository.Corpus(name) ?? throw new DirectoryNotFoundException(name);
        var bench = new Workbench(
            new Pipeline(AllReaders.Create(new Tesseract()), KnowledgePack.BuiltIn, new SplittingOptions()), new ReadingLimits(), NullLogger<Workbench>.Instance);
        var products = new List<(string, Product)>();
        foreach (string path in Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            long start = Stopwatch.GetTimestamp();
            Product product = await bench.ProcessAsync(new WorkOrder(path, Path.GetFileName(path)), CancellationToken.None);
            Stopwatch.GetElapsedTime(start).ShouldBeLessThan(Longest, path);
            products.Add((Path.GetRelativePath(root, path), product));
        }

        return [.. products];
    }
}
