// Measures: how well groups of documents agree with labels: purity and normalised mutual information; how many documents stay without a theme.
// Corpus: a folder with a file of labels { themes: { file: theme } }, or a folder whose top folders are the labels.
// Baselines in the same run, with as many groups: KMeans of ML.NET on TF-IDF, and its LDA.
// Left out: files that are held back. Purity rises with the number of groups, so the groups are as many for all.
using System.Globalization;
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;
using ZVSearch.Core.Documents;
using ZVSearch.Core.Knowledge;
using ZVSearch.Overlaps;
using ZVSearch.Overlaps.Profiles;
using ZVSearch.Themes;
using ZVSearch.Themes.Clusters;
using ZVSearch.Vectors.Static;

namespace ZVSearch.Benchmarks.Quality;

/// <summary>Themes found against themes labelled.</summary>
internal static class ThemeQuality
{
    /// <param name="folder">The documents.</param>
    /// <param name="goldFile">Labels; null to take the top folders.</param>
    /// <param name="every">1 for all files, 10 for every tenth.</param>
    /// <param name="showsThemes">True to print labels and documents.</param>
    public static async Task RunAsync(string folder, string? goldFile, int every, bool showsThemes)
    {
        List<OverlapDocument> documents = await DocumentFolder.ReadAsync(folder, every).ConfigureAwait(false);
        Dictionary<string, string> labels = goldFile is null ? documents.ToDictionary(d => d.Described.File, d => d.Described.File.Split('/')[0]) : Gold(await File.ReadAllTextAsync(goldFile).ConfigureAwait(false));
        documents.RemoveAll(d => !labels.ContainsKey(d.Described.File));
        documents = [.. documents.DistinctBy(d => d.Described.Hash)];
        var (maker, themeMaker) = (new ProfileMaker(KnowledgePack.BuiltIn, StaticEmbedder.BuiltIn), new ThemeProfileMaker(KnowledgePack.BuiltIn));
        ThemeDocument[] profiled = [.. documents.Select(d => Profiled(d, maker.Make(d), themeMaker))];
        Dictionary<string, CleanText> texts = documents.ToDictionary(d => d.Described.Hash, d => d.Text);
        ThemeResult result = new ThemeFinder(KnowledgePack.BuiltIn, StaticEmbedder.BuiltIn).Find(profiled, [], h => texts[h], CancellationToken.None);
        Dictionary<string, int> firsts = ThemeFinder.FirstThemes(result.Themes).SelectMany((t, i) => t.Value.Select(h => (h, i))).ToDictionary(p => p.h, p => p.i);
        int[] gold = Numbers([.. documents.Select(d => labels[d.Described.File])]);
        int[] ours = [.. documents.Select(d => firsts.GetValueOrDefault(d.Described.Hash, -1))];
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{documents.Count} documents, {gold.Distinct().Count()} labels, {result.Themes.Count} themes, {result.Unassigned.Count} without a theme ({(double)result.Unassigned.Count / documents.Count:P1})"));
        Line("ZVSearch", ours, gold);
        IDataView rows = new MLContext(1).Data.LoadFromEnumerable(documents.Select(d => new Row { Text = d.Text.Text }));
        Line("KMeans on TF-IDF (ML.NET)", KMeans(rows, result.Themes.Count), gold);
        Line("LDA (ML.NET)", Lda(rows, result.Themes.Count), gold);
        if (showsThemes) { Show(result, documents, labels); }
    }

    private static ThemeDocument Profiled(OverlapDocument document, OverlapProfile profile, ThemeProfileMaker maker) =>
        new(document.Described, string.Empty, maker.Make(document.Described, document.Passages, profile.Terms, profile.Vector));

    private static int[] KMeans(IDataView rows, int groups)
    {
        var context = new MLContext(1);
        IDataView features = context.Transforms.Text.NormalizeText("Words", nameof(Row.Text), keepPunctuations: false, keepNumbers: false)
            .Append(context.Transforms.Text.TokenizeIntoWords("Words"))
            .Append(context.Transforms.Text.RemoveDefaultStopWords("Words", language: Microsoft.ML.Transforms.Text.StopWordsRemovingEstimator.Language.Dutch))
            .Append(context.Transforms.Conversion.MapValueToKey("Words"))
            .Append(context.Transforms.Text.ProduceNgrams("Features", "Words", ngramLength: 1, useAllLengths: false, maximumNgramsCount: 5000, weighting: Microsoft.ML.Transforms.Text.NgramExtractingEstimator.WeightingCriteria.TfIdf))
            .Append(context.Transforms.NormalizeLpNorm("Features"))
            .Fit(rows).Transform(rows);
        IDataView scored = context.Clustering.Trainers.KMeans(new KMeansTrainer.Options { NumberOfClusters = groups, NumberOfThreads = 1 }).Fit(features).Transform(features);
        return [.. scored.GetColumn<uint>("PredictedLabel").Select(l => (int)l)];
    }

    private static int[] Lda(IDataView rows, int groups)
    {
        var context = new MLContext(1);
        IDataView scored = context.Transforms.Text.NormalizeText("Words", nameof(Row.Text), keepPunctuations: false, keepNumbers: false)
            .Append(context.Transforms.Text.TokenizeIntoWords("Words"))
            .Append(context.Transforms.Text.RemoveDefaultStopWords("Words", language: Microsoft.ML.Transforms.Text.StopWordsRemovingEstimator.Language.Dutch))
            .Append(context.Transforms.Conversion.MapValueToKey("Words"))
            .Append(context.Transforms.Text.ProduceNgrams("Counts", "Words", ngramLength: 1, useAllLengths: false, maximumNgramsCount: 5000))
            .Append(context.Transforms.Text.LatentDirichletAllocation("Topics", "Counts", numberOfTopics: groups, resetRandomGenerator: true, numberOfThreads: 1))
            .Fit(rows).Transform(rows);
        return [.. scored.GetColumn<float[]>("Topics").Select(t => Array.IndexOf(t, t.Max()))];
    }

    private static void Show(ThemeResult result, List<OverlapDocument> documents, Dictionary<string, string> labels)
    {
        foreach (FoundTheme theme in result.Themes)
        {
            Console.WriteLine($"\n{theme.Description.Label} [{theme.Description.Taxonomy}] {string.Join(", ", theme.Description.Terms)}");
            foreach (OverlapDocument document in documents.Where(d => theme.Weights.ContainsKey(d.Described.Hash))) { Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"   {theme.Weights[document.Described.Hash]:0.00} {labels[document.Described.File]} | {document.Described.File}")); }
        }
    }

    private static void Line(string name, int[] groups, int[] gold) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-28} groups {groups.Distinct().Count(),4}  purity {Agreement.Purity(groups, gold):0.000}  NMI {Agreement.MutualInformation(groups, gold):0.000}"));

    private static int[] Numbers(string[] names)
    {
        string[] distinct = [.. names.Distinct().Order(StringComparer.Ordinal)];
        return [.. names.Select(n => Array.IndexOf(distinct, n))];
    }

    private static Dictionary<string, string> Gold(string json)
    {
        using JsonDocument gold = JsonDocument.Parse(json);
        return gold.RootElement.GetProperty("themes").EnumerateObject().ToDictionary(t => t.Name, t => t.Value.GetString() ?? string.Empty);
    }

    /// <summary>What ML.NET reads.</summary>
    private sealed class Row
    {
        public string Text { get; set; } = string.Empty;
    }
}
