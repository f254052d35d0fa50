// Measures: which labelled pairs of documents are found, with which grade and relation. Precision at 20: of the first 20 pairs, how many are labelled with a grade above 0.
// Corpus: any folder with a file of labels { pairs: [{ a, b, grade, relation }] }; pairs that are not in it count as grade 0.
// Baseline: the 20 pairs of documents with the highest cosine of TF-IDF vectors, in the same run.
// Left out: files inside archives and mails, and files that are held back.
using System.Globalization;
using System.Text.Json;
using ZVSearch.Core.Findings.Overlaps;
using ZVSearch.Core.Knowledge;
using ZVSearch.Overlaps;
using ZVSearch.Overlaps.Profiles;
using ZVSearch.Vectors.Static;

namespace ZVSearch.Benchmarks.Quality;

/// <summary>Pairs found against pairs labelled.</summary>
internal static class OverlapQuality
{
    private const int First = 20;

    public static async Task RunAsync(string folder, string goldFile, bool showsErrors)
    {
        Dictionary<(string, string), (int Grade, string Relation)> gold = Gold(await File.ReadAllTextAsync(goldFile).ConfigureAwait(false));
        List<OverlapDocument> documents = await DocumentFolder.ReadAsync(folder, 1).ConfigureAwait(false);
        var maker = new ProfileMaker(KnowledgePack.BuiltIn, StaticEmbedder.BuiltIn);
        ProfiledDocument[] profiled = [.. documents.Select(d => new ProfiledDocument(d.Described, string.Empty, maker.Make(d)))];
        Dictionary<string, string> texts = documents.ToDictionary(d => d.Described.Hash, d => d.Text.Text), files = documents.ToDictionary(d => d.Described.Hash, d => d.Described.File);
        IReadOnlyList<OverlapPair> pairs = new OverlapFinder(KnowledgePack.BuiltIn, new OverlapOptions()).Find(profiled, null, h => texts[h], CancellationToken.None).Pairs;
        List<((string, string) Key, OverlapPair Pair)> found = [.. pairs.Select(p => ((files[p.A], files[p.B]), p))];
        Print(gold, found, documents);
        if (showsErrors) { Errors(gold, found); }
    }

    private static void Print(Dictionary<(string, string), (int Grade, string Relation)> gold, List<((string, string) Key, OverlapPair Pair)> found, List<OverlapDocument> documents)
    {
        var byKey = found.ToDictionary(f => f.Key, f => f.Pair);
        List<(string, string)> double3 = [.. gold.Where(g => g.Value.Grade == 3).Select(g => g.Key)], related = [.. gold.Where(g => g.Value.Grade > 0).Select(g => g.Key)];
        Line("documents", documents.Count);
        Line("grade 3 found as grade 3", double3.Count(k => byKey.GetValueOrDefault(k)?.Grade == 3), double3.Count);
        Line("grade 3 found at all", double3.Count(byKey.ContainsKey), double3.Count);
        Line("grade 3 claimed and right", found.Count(f => f.Pair.Grade == 3 && gold.GetValueOrDefault(f.Key).Grade == 3), found.Count(f => f.Pair.Grade == 3));
        Line("precision at 20", found.Take(First).Count(f => gold.GetValueOrDefault(f.Key).Grade > 0), Math.Min(First, found.Count));
        Line("precision of all", found.Count(f => gold.GetValueOrDefault(f.Key).Grade > 0), found.Count);
        Line("labelled pairs found", related.Count(byKey.ContainsKey), related.Count);
        Line("relation right, of labelled", related.Count(k => byKey.TryGetValue(k, out OverlapPair? p) && Name(p.Relation) == gold[k].Relation), related.Count);
        Line("relation right, of found", related.Count(k => byKey.TryGetValue(k, out OverlapPair? p) && Name(p.Relation) == gold[k].Relation), related.Count(byKey.ContainsKey));
        List<(string, string)> baseline = TfIdfPairs.Nearest(documents, First);
        Line("baseline: precision at 20", baseline.Count(k => gold.GetValueOrDefault(k).Grade > 0), baseline.Count);
        Line("baseline: grade 3 in the first 20", baseline.Count(k => gold.GetValueOrDefault(k).Grade == 3), double3.Count);
    }

    private static void Errors(Dictionary<(string, string), (int Grade, string Relation)> gold, List<((string, string) Key, OverlapPair Pair)> found)
    {
        foreach (((string, string) key, OverlapPair pair) in found)
        {
            (int grade, string? relation) = gold.GetValueOrDefault(key);
            string sign = relation == Name(pair.Relation) && grade == pair.Grade ? "ok  " : grade == 0 ? "EXTRA" : "DIFF ";
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{sign} {pair.Grade} {Name(pair.Relation)} {pair.Score:0.00} [{grade} {relation}] {key} {pair.Signals} {pair.Reason}"));
        }

        foreach (((string, string) key, (int grade, string relation)) in gold.Where(g => g.Value.Grade > 0 && !found.Exists(f => f.Key == g.Key))) { Console.WriteLine($"MISSED [{grade} {relation}] {key}"); }
    }

    private static void Line(string name, int count, int of = 0) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-36} {count,5}{(of > 0 ? $" of {of,4}  {(double)count / of:0.00}" : string.Empty)}"));

    private static string Name(OverlapRelation relation) => relation switch
    {
        OverlapRelation.DoubleAssignment => "double-assignment",
        OverlapRelation.SameTheme => "same-theme",
        OverlapRelation.CopiedText => "copied-text",
        _ => relation.ToString().ToLowerInvariant(),
    };

    private static Dictionary<(string, string), (int, string)> Gold(string json)
    {
        using JsonDocument gold = JsonDocument.Parse(json);
        return gold.RootElement.GetProperty("pairs").EnumerateArray().ToDictionary(
            p => Key(p.GetProperty("a").GetString() ?? string.Empty, p.GetProperty("b").GetString() ?? string.Empty),
            p => (p.GetProperty("grade").GetInt32(), p.GetProperty("relation").GetString() ?? string.Empty));
    }

    private static (string, string) Key(string a, string b) => string.CompareOrdinal(a, b) < 0 ? (a, b) : (b, a);
}
