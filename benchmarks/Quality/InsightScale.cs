// Measures: how long overlaps and themes take on a quarter, a half and the whole of a collection, and what a twentieth of new documents changes in themes.
// Corpus: any large folder. Reading and profiles are timed apart: they are made once per document, not once per run.
// Baseline: the collection of half the size; growth near n log n stays close to 2. Left out: the catalogue.
using System.Diagnostics;
using System.Globalization;
using ZVSearch.Core.Documents;
using ZVSearch.Core.Findings.Overlaps;
using ZVSearch.Core.Knowledge;
using ZVSearch.Overlaps;
using ZVSearch.Overlaps.Profiles;
using ZVSearch.Themes;
using ZVSearch.Vectors.Static;

namespace ZVSearch.Benchmarks.Quality;

/// <summary>Time, memory and stability of overviews as a collection grows.</summary>
internal static class InsightScale
{
    private static readonly int[] Parts = [4, 2, 1];

    public static async Task RunAsync(string folder)
    {
        long start = Stopwatch.GetTimestamp();
        List<OverlapDocument> documents = [.. (await DocumentFolder.ReadAsync(folder, 1).ConfigureAwait(false)).DistinctBy(d => d.Described.Hash)];
        Print($"{documents.Count} documents, {documents.Sum(d => d.Passages.Count)} passages, read and described", start);
        start = Stopwatch.GetTimestamp();
        var (maker, themeMaker) = (new ProfileMaker(KnowledgePack.BuiltIn, StaticEmbedder.BuiltIn), new ThemeProfileMaker(KnowledgePack.BuiltIn));
        var overlaps = new ProfiledDocument[documents.Count];
        var themes = new ThemeDocument[documents.Count];
        Parallel.For(0, documents.Count, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, i =>
        {
            OverlapProfile profile = maker.Make(documents[i]);
            overlaps[i] = new ProfiledDocument(documents[i].Described, string.Empty, profile);
            themes[i] = new ThemeDocument(documents[i].Described, string.Empty, themeMaker.Make(documents[i].Described, documents[i].Passages, profile.Terms, profile.Vector));
        });
        Print("profiles", start);
        Dictionary<string, CleanText> texts = documents.ToDictionary(d => d.Described.Hash, d => d.Text);
        foreach (int part in Parts) { Measure([.. overlaps.Where((_, i) => i % part == 0)], [.. themes.Where((_, i) => i % part == 0)], texts); }

        One(overlaps, texts);
        Stability(themes, texts);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"most memory of the process, texts of all documents included: {Process.GetCurrentProcess().PeakWorkingSet64 / 1e9:0.0} GB"));
    }

    private static void Measure(ProfiledDocument[] overlaps, ThemeDocument[] themes, Dictionary<string, CleanText> texts)
    {
        long start = Stopwatch.GetTimestamp();
        OverlapUpdate update = new OverlapFinder(KnowledgePack.BuiltIn, new OverlapOptions()).Find(overlaps, null, h => texts[h].Text, CancellationToken.None);
        Print($"overlaps of {overlaps.Length}: {string.Join(", ", update.Pairs.GroupBy(p => p.Relation).OrderBy(g => g.Key).Select(g => $"{g.Count()} {g.Key}"))}", start);
        start = Stopwatch.GetTimestamp();
        ThemeResult result = Themes(themes, [], texts);
        Print($"themes of {themes.Length}: {result.Themes.Count}, {result.Unassigned.Count} without", start);
    }

    /// <summary>The last document comes in when all others are known.</summary>
    private static void One(ProfiledDocument[] overlaps, Dictionary<string, CleanText> texts)
    {
        long start = Stopwatch.GetTimestamp();
        var changes = new OverlapChanges(new HashSet<string>(StringComparer.Ordinal) { overlaps[^1].Hash }, []);
        OverlapUpdate update = new OverlapFinder(KnowledgePack.BuiltIn, new OverlapOptions()).Find(overlaps, changes, h => texts[h].Text, CancellationToken.None);
        Print($"one new document: {update.Compared.Count} compared again, {update.Pairs.Count} pairs", start);
    }

    private static void Stability(ThemeDocument[] themes, Dictionary<string, CleanText> texts)
    {
        ThemeDocument[] before = [.. themes.Where((_, i) => i % 20 != 19)];
        ThemeResult earlier = Themes(before, [], texts);
        Dictionary<string, string> old = ThemeOf(earlier), now = ThemeOf(Themes(themes, Known(earlier), texts)), shuffled = ThemeOf(Themes(Shuffled(before), [], texts));
        double kept = (double)old.Count(o => now.GetValueOrDefault(o.Key) == o.Value) / old.Count;
        bool isSame = old.Count == shuffled.Count && old.All(o => shuffled.GetValueOrDefault(o.Key) == o.Value);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"a twentieth more: {kept:P1} of documents keep their theme; in shuffled order: {(isSame ? "the same" : "NOT the same")}"));
    }

    private static ThemeResult Themes(IReadOnlyList<ThemeDocument> documents, IReadOnlyList<KnownTheme> known, Dictionary<string, CleanText> texts) =>
        new ThemeFinder(KnowledgePack.BuiltIn, StaticEmbedder.BuiltIn).Find(documents, known, h => texts[h], CancellationToken.None);

    private static KnownTheme[] Known(ThemeResult result)
    {
        IReadOnlyDictionary<string, IReadOnlySet<string>> first = ThemeFinder.FirstThemes(result.Themes);
        return [.. result.Themes.Select(t => new KnownTheme(t.Id, t.Layer, t.Centre, first[t.Id]))];
    }

    private static Dictionary<string, string> ThemeOf(ThemeResult result) =>
        ThemeFinder.FirstThemes(result.Themes).SelectMany(t => t.Value.Select(h => (h, t.Key))).ToDictionary(p => p.h, p => p.Key, StringComparer.Ordinal);

    private static ThemeDocument[] Shuffled(ThemeDocument[] documents)
    {
        ThemeDocument[] shuffled = [.. documents];
        new Random(7).Shuffle(shuffled);
        return shuffled;
    }

    private static void Print(string what, long start) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Stopwatch.GetElapsedTime(start).TotalSeconds,7:0.0} s  {what}"));
}
