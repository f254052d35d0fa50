// Measures: text that was taken over is found: recall by how much of a document was copied and how many words were changed, and precision.
// Corpus: documents of a folder that share nothing with each other; into a second document 10 to 100% of the passages of a first are copied, with 0, 10 or 20% of the words replaced.
// Baseline: MinHash of 128 numbers over the same shingles with a likeness of at least 0.1, in the same run.
// Left out: documents of fewer than six passages, and those that share text by nature.
using System.Globalization;
using ZVSearch.Core.Documents;
using ZVSearch.Core.Findings;
using ZVSearch.Core.Findings.Overlaps;
using ZVSearch.Core.Knowledge;
using ZVSearch.Core.Passages;
using ZVSearch.Overlaps;
using ZVSearch.Overlaps.Profiles;
using ZVSearch.Vectors.Static;

namespace ZVSearch.Benchmarks.Quality;

/// <summary>Seeded copies.</summary>
internal static class CopyQuality
{
    private const int Seed = 7, Steps = 10, FewestPassages = 6, NaturallyShared = 12;

    private static readonly OverlapFinder Finder = new(KnowledgePack.BuiltIn, new OverlapOptions());
    private static readonly ProfileMaker Maker = new(KnowledgePack.BuiltIn, StaticEmbedder.BuiltIn);

    public static async Task RunAsync(string folder, int every)
    {
        List<OverlapDocument> documents = [.. (await DocumentFolder.ReadAsync(folder, every).ConfigureAwait(false)).Where(d => d.Passages.Count >= FewestPassages && d.Text.Text.Length < 100_000)];
        HashSet<string> related = Related(documents);
        documents = [.. documents.DistinctBy(d => d.Described.Hash).Where(d => !related.Contains(d.Described.Hash))];
        int count = documents.Count / 2;
        var random = new Random(Seed);
        var seeded = new List<(OverlapDocument Source, OverlapDocument Host, OverlapDocument Copy, int Share, int Edits)>();
        for (int i = 0; i < count; i++)
        {
            (int share, int edits) = (((i % Steps) + 1) * 10, i / Steps % 3 * 10);
            seeded.Add((documents[i], documents[count + i], Copy(documents[i], documents[count + i], share, edits, random), share, edits));
        }

        List<OverlapDocument> all = [.. seeded.Select(s => s.Source), .. seeded.Select(s => s.Copy)];
        HashSet<(string, string)> truth = [.. seeded.Select(s => Key(s.Source.Described.Hash, s.Copy.Described.Hash))];
        HashSet<(string, string)> found = [.. Pairs(all).Where(p => p.Signals.CopiedText > 0).Select(p => Key(p.A, p.B))];
        HashSet<(string, string)> baseline = MinHash(all);
        Console.WriteLine($"{seeded.Count} documents with a copy");
        Line("ZVSearch", found, truth);
        Line("MinHash 128, 0.1", baseline, truth);
        foreach (IGrouping<int, (OverlapDocument Source, OverlapDocument Host, OverlapDocument Copy, int Share, int Edits)> step in seeded.GroupBy(s => s.Share).OrderBy(g => g.Key))
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {step.Key,3}% copied: found {step.Count(s => found.Contains(Key(s.Source.Described.Hash, s.Copy.Described.Hash)))} of {step.Count()}, MinHash {step.Count(s => baseline.Contains(Key(s.Source.Described.Hash, s.Copy.Described.Hash)))}"));
        }
    }

    /// <summary>Documents that share text with another by nature, template text included.</summary>
    private static HashSet<string> Related(List<OverlapDocument> documents)
    {
        var holders = new Dictionary<uint, List<string>>();
        foreach (OverlapDocument document in documents)
        {
            foreach (uint fingerprint in Maker.Make(document).Passages.SelectMany(p => p.Fingerprints).Distinct())
            {
                if (!holders.TryGetValue(fingerprint, out List<string>? known)) { holders[fingerprint] = known = []; }

                known.Add(document.Described.Hash);
            }
        }

        var shared = new Dictionary<(string, string), int>();
        foreach (List<string> group in holders.Values.Where(h => h.Count > 1))
        {
            for (int a = 0; a < group.Count; a++)
            {
                for (int b = a + 1; b < group.Count; b++) { shared[Key(group[a], group[b])] = shared.GetValueOrDefault(Key(group[a], group[b])) + 1; }
            }
        }

        // Of each pair one may stay.
        var related = new HashSet<string>(StringComparer.Ordinal);
        foreach ((string a, string b) in shared.Where(s => s.Value >= NaturallyShared).Select(s => s.Key).Order())
        {
            if (!related.Contains(a)) { related.Add(b); }
        }

        return related;
    }

    private static IReadOnlyList<OverlapPair> Pairs(List<OverlapDocument> documents)
    {
        ProfiledDocument[] profiled = [.. documents.DistinctBy(d => d.Described.Hash).Select(d => new ProfiledDocument(d.Described, string.Empty, Maker.Make(d)))];
        Dictionary<string, string> texts = documents.DistinctBy(d => d.Described.Hash).ToDictionary(d => d.Described.Hash, d => d.Text.Text);
        return Finder.Find(profiled, null, h => texts[h], CancellationToken.None).Pairs;
    }

    private static OverlapDocument Copy(OverlapDocument source, OverlapDocument host, int share, int edits, Random random)
    {
        int taken = (int)Math.Ceiling(source.Passages.Count * share / 100.0);
        IEnumerable<string> copied = source.Passages.Take(taken).Select(p => string.Join(' ', p.Text.Split(' ').Select(w => random.Next(100) < edits ? "anders" + random.Next(1000) : w)));
        string[] paragraphs = [.. host.Passages.Select(p => p.Text), .. copied];
        string text = string.Join('\n', paragraphs);
        var passages = new List<Passage>();
        int at = 0;
        foreach (string paragraph in paragraphs)
        {
            passages.Add(new Passage(passages.Count, [], 1, at, at + paragraph.Length, paragraph));
            at += paragraph.Length + 1;
        }

        var clean = new CleanText(text, [new TextPage(1, 0, text.Length, ReadingMethod.Text)], []);
        string hash = ContentHash.Of(System.Text.Encoding.UTF8.GetBytes(text)).Hex;
        return new OverlapDocument(new DescribedDocument(hash, "kopie/" + hash, host.Described.Title, null, null, [], []), clean, passages);
    }

    private static HashSet<(string, string)> MinHash(List<OverlapDocument> documents)
    {
        (string Hash, uint[] Sketch)[] sketches = [.. documents.Select(d => (d.Described.Hash, Sketch(d)))];
        var pairs = new HashSet<(string, string)>();
        for (int a = 0; a < sketches.Length; a++)
        {
            for (int b = a + 1; b < sketches.Length; b++)
            {
                if (sketches[a].Sketch.Zip(sketches[b].Sketch).Count(p => p.First == p.Second) >= 13) { pairs.Add(Key(sketches[a].Hash, sketches[b].Hash)); }
            }
        }

        return pairs;
    }

    private static uint[] Sketch(OverlapDocument document)
    {
        uint[] sketch = new uint[128];
        Array.Fill(sketch, uint.MaxValue);
        foreach (uint fingerprint in Maker.Make(document).Passages.SelectMany(p => p.Fingerprints))
        {
            for (int i = 0; i < sketch.Length; i++)
            {
                uint mixed = unchecked((fingerprint ^ (uint)(i * 0x9E3779B1)) * 0x85EBCA6B);
                sketch[i] = Math.Min(sketch[i], unchecked((mixed ^ (mixed >> 13)) * 0xC2B2AE35));
            }
        }

        return sketch;
    }

    private static void Line(string name, HashSet<(string, string)> found, HashSet<(string, string)> truth) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-18} recall {(double)truth.Count(found.Contains) / truth.Count:0.000}  precision {(found.Count == 0 ? 0 : (double)found.Count(truth.Contains) / found.Count):0.000}  ({found.Count} pairs)"));

    private static (string, string) Key(string a, string b) => string.CompareOrdinal(a, b) < 0 ? (a, b) : (b, a);
}
