using System.Text.RegularExpressions;
using Microsoft.Extensions.Logging.Abstractions;
using ZVSearch.Core.Knowledge;
using ZVSearch.Ingest;
using ZVSearch.Ingest.Reading;
using ZVSearch.Ingest.Reading.Scan;
using ZVSearch.Ingest.Runs;
using ZVSearch.Ingest.Runs.Workers;
using ZVSearch.Ingest.Splitting;
using ZVSearch.Search.Evaluation;
using ZVSearch.Search.Hits;
using ZVSearch.Search.Ranking;
using ZVSearch.Store;
using ZVSearch.Support;

namespace ZVSearch.Relevance;

/// <summary>Judged questions over whole sets of documents. The figures may not fall below those that were reached; when they rise for good, raise them here.</summary>
public sealed class JudgedQueryTests : IDisposable
{
    private readonly TempFolder _folder = new();

    /// <summary>75 questions of three groups of users over the sample documents. Without tesseract one scanned sample has no text: its two questions cost 0.027.</summary>
    [Fact]
    public async Task Samples_FiguresDoNotFall()
    {
        (Measures all, Measures own, Measures baseline) = await MeasureAsync(Repository.Samples, Path.Combine(AppContext.BaseDirectory, "Queries", "samples.tsv"), null);
        all.Ndcg10.ShouldBeGreaterThan(0.855);
        own.Ndcg10.ShouldBeGreaterThan(0.835);
        all.Recall50.ShouldBeGreaterThan(0.94);
        (all.Ndcg10 - baseline.Ndcg10).ShouldBeGreaterThan(0.03);
    }

    /// <summary>75 more, written by somebody who had not seen the engine nor the first set, and never used to choose a weight.</summary>
    [Fact]
    public async Task SamplesBlind_FiguresDoNotFall()
    {
        (Measures all, Measures own, Measures baseline) = await MeasureAsync(Repository.Samples, Path.Combine(AppContext.BaseDirectory, "Queries", "samples-blind.tsv"), null);
        all.Ndcg10.ShouldBeGreaterThan(0.745);
        own.Ndcg10.ShouldBeGreaterThan(0.70);
        all.Recall50.ShouldBeGreaterThan(0.90);
        (all.Ndcg10 - baseline.Ndcg10).ShouldBeGreaterThan(0.08);
    }

    /// <summary>50 questions over national laws and rules.</summary>
    [CorpusFact("regelgeving")]
    public async Task Regulations_FiguresDoNotFall()
    {
        string corpus = Repository.Corpus("regelgeving") ?? throw new DirectoryNotFoundException("regelgeving");
        (Measures all, Measures own, Measures baseline) = await MeasureAsync(Path.Combine(corpus, "docs"), Path.Combine(corpus, "queries.tsv"), new Regex("BWBR[0-9]+", RegexOptions.None, TimeSpan.FromSeconds(1)));
        all.Ndcg10.ShouldBeGreaterThan(0.905);
        own.Ndcg10.ShouldBeGreaterThan(0.835);
        all.Recall50.ShouldBeGreaterThan(0.98);
        (all.Ndcg10 - baseline.Ndcg10).ShouldBeGreaterThan(0.12);
    }

    public void Dispose() => _folder.Dispose();

    private async Task<(Measures All, Measures Own, Measures Baseline)> MeasureAsync(string documents, string questions, Regex? ids)
    {
        var data = new DataFolder(_folder["data"]);
        var options = new IngestOptions();
        var bench = new Workbench(new Pipeline(AllReaders.Create(new Tesseract()), KnowledgePack.BuiltIn, new SplittingOptions()), options.Limits, NullLogger<Workbench>.Instance);
        await using var workshop = new InProcessWorkshop(bench, options.Limits, 2);
        await new IngestService(data, workshop, TimeProvider.System, NullLogger<IngestService>.Instance).RunAsync([documents], options, new Progress<RunProgress>(), CancellationToken.None);
        using Library library = Library.Open(data.IndexFolder, KnowledgePack.BuiltIn) ?? throw new InvalidOperationException("No index.");
        IReadOnlyList<JudgedQuery> queries = JudgedQuery.Parse(File.ReadLines(questions));
        var evaluator = new Evaluator(library, ids);
        IReadOnlyList<(JudgedQuery Query, Measures Measures)> run = evaluator.Run(queries, RankingOptions.Default);
        return (Mean(run), Mean(run.Where(r => r.Query.Kind == "eigen woorden")), Mean(evaluator.RunBaseline(queries)));
    }

    private static Measures Mean(IEnumerable<(JudgedQuery Query, Measures Measures)> run) => Measures.Mean([.. run.Select(r => r.Measures)]);
}
