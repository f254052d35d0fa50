// Fits letter-weights.tsv: what each property of a sentence adds to the chance (log-odds) that a board should read it, by logistic regression on labelled theme-periods.
// Corpus: pairs of a data folder and its labels (see SummaryQuality). A key point counts as 1, a sentence that may stand in the letter as 0.5, any other as 0.
// Kinds of documents are held back more than other properties: a set holds few documents of a kind, and their luck should not become a rule.
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Calibrators;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;
using ZVSearch.Core.Findings;
using ZVSearch.Core.Findings.Letters;
using ZVSearch.Core.Knowledge;
using ZVSearch.Core.Readers;
using ZVSearch.Reports.Summaries;
using ZVSearch.Store;
using ZVSearch.Store.Catalogue;
using ZVSearch.Store.Findings;
using ZVSearch.Store.Insights;
using ZVSearch.Vectors.Static;

namespace ZVSearch.Benchmarks.Quality;

/// <summary>Labelled sentences → weights.</summary>
internal static class SummaryFit
{
    private const float L2 = 4, FineShare = 0.5f, KindScale = 0.5f;

    public static async Task RunAsync(string[] foldersAndLabels, string output)
    {
        var sentences = new List<(Dictionary<string, double> Features, float Good)>();
        foreach (string[] pair in foldersAndLabels.Chunk(2)) { sentences.AddRange(await SentencesAsync(pair[0], pair[1]).ConfigureAwait(false)); }

        string[] names = [.. sentences.SelectMany(s => s.Features.Keys).Where(n => n != "bias").Distinct().Order(StringComparer.Ordinal)];
        LinearBinaryModelParameters model = Fit(sentences, names);
        Dictionary<string, string> reasons = KnowledgePack.BuiltIn.LetterWeights.ToDictionary(w => w.Feature, w => w.Reason);
        IEnumerable<(string Name, double Weight)> weights = names.Select((n, i) => (n, (double)model.Weights[i] * ScaleOf(n))).Prepend(("bias", model.Bias));
        string[] lines =
        [
            "# What each property of a sentence adds to the chance (log-odds) that a board should read it. Fitted by benchmarks/Quality (summaries-fit) on labelled theme-periods;",
            "# reason = Dutch words for the editor, empty when it is no reason that a person would name.",
            "feature\tweight\treason",
            .. weights.Select(w => string.Create(CultureInfo.InvariantCulture, $"{w.Name}\t{w.Weight:0.000}\t{reasons.GetValueOrDefault(w.Name)}")),
        ];
        await File.WriteAllLinesAsync(output, lines).ConfigureAwait(false);
        Console.WriteLine($"{sentences.Count} sentences, {sentences.Count(s => s.Good > 0)} of them good, {names.Length} properties -> {output}");
    }

    private static LinearBinaryModelParameters Fit(List<(Dictionary<string, double> Features, float Good)> sentences, string[] names)
    {
        var context = new MLContext(seed: 1);
        // A label of 0.5 is half a good sentence and half a bad one.
        Row[] rows = [.. sentences.SelectMany(s => (IEnumerable<Row>)[RowOf(s.Features, names, true, s.Good), RowOf(s.Features, names, false, 1 - s.Good)]).Where(r => r.Weight > 0)];
        SchemaDefinition schema = SchemaDefinition.Create(typeof(Row));
        schema[nameof(Row.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, names.Length);
        var options = new LbfgsLogisticRegressionBinaryTrainer.Options { ExampleWeightColumnName = nameof(Row.Weight), L1Regularization = 0, L2Regularization = L2, NumberOfThreads = 1, OptimizationTolerance = 1e-8f };
        BinaryPredictionTransformer<CalibratedModelParametersBase<LinearBinaryModelParameters, PlattCalibrator>> trained = context.BinaryClassification.Trainers.LbfgsLogisticRegression(options).Fit(context.Data.LoadFromEnumerable(rows, schema));
        return trained.Model.SubModel;
    }

    private static Row RowOf(Dictionary<string, double> features, string[] names, bool label, float weight) =>
        new() { Label = label, Weight = weight, Features = [.. names.Select(n => (float)features.GetValueOrDefault(n) * ScaleOf(n))] };

    private static float ScaleOf(string name) => name.StartsWith("soort:", StringComparison.Ordinal) ? KindScale : 1;

    private static async Task<List<(Dictionary<string, double>, float)>> SentencesAsync(string data, string goldFile)
    {
        var result = new List<(Dictionary<string, double>, float)>();
        CatalogueStore store = await CatalogueStore.OpenAsync(new DataFolder(data), CancellationToken.None).ConfigureAwait(false);
        var catalogue = new CatalogueReader(store);
        KnowledgePack knowledge = KnowledgePack.BuiltIn;
        SummaryStock stock = await SummaryStock.ReadAsync(new FindingsReader(store), catalogue, new OverlapReader(store), Reader.Administrator, CancellationToken.None).ConfigureAwait(false);
        var features = new SentenceFeatures(knowledge);
        var profiler = new TextProfiler(knowledge, StaticEmbedder.BuiltIn);
        var weigher = new ThemeWeigher(profiler);
        foreach (SummaryQuality.Period period in SummaryQuality.Gold(await File.ReadAllTextAsync(goldFile).ConfigureAwait(false)))
        {
            var theme = new ThemeScope(knowledge.FindTheme(period.Theme) ?? throw new InvalidDataException(period.Theme), knowledge);
            var area = new RegionScope(period.Region is null ? null : knowledge.FindRegion(period.Region), knowledge);
            var reads = new List<ThemedDocument>();
            foreach (DescribedDocument document in stock.Documents.Where(d => stock.IsIn(d, period.From, period.To) && area.Holds(d)))
            {
                if (await catalogue.TextAsync(document.Hash, Reader.Administrator, CancellationToken.None).ConfigureAwait(false) is { } read && weigher.Weigh(document, profiler.Make(document.Title, read.Text), theme) is { } themed) { reads.Add(themed); }
            }

            SummaryQuality.Quote[] key = [.. period.KeyPoints.SelectMany(k => k.Quotes)];
            foreach ((ThemedDocument read, (int First, int Last) run, Tag? tag, double centrality, double best) in new SentenceCandidates(knowledge, features, new Rarity()).RunsOf(reads, stock.Facts))
            {
                LetterSource source = read.Source(read.Units[run.First].Start, read.Units[run.Last].End);
                var quote = new SummaryQuality.Quote(source.File, source.Text);
                result.Add((features.Of(read, run, tag, centrality, best).ToDictionary(f => f.Name, f => f.Value), key.Any(quote.Matches) ? 1 : period.Fine.Any(quote.Matches) ? FineShare : 0));
            }
        }

        return result;
    }

    private sealed class Row
    {
        public bool Label { get; set; }

        public float Weight { get; set; }

        public float[] Features { get; set; } = [];
    }
}
