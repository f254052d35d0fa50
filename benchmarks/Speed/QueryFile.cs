// Writes: 400 questions of two to four words drawn from the passages with a fixed seed, so that repeated questions do not measure a cache.
// Corpus: a file of passages. Left out: words of fewer than four letters, and words that stand in fewer than 20 passages of the sample.
using System.Text;

namespace ZVSearch.Benchmarks.Speed;

/// <summary>Makes the file of questions.</summary>
internal static class QueryFile
{
    private const int Count = 400, Seed = 20261123, SampleEvery = 7;

    public static void Write(string passages, string file)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (PassageLine line in PassageLine.Read(passages).Where((_, i) => i % SampleEvery == 0))
        {
            foreach (string word in line.Body.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(w => w.Length > 3 && w.All(char.IsLetter)).Distinct())
            {
                counts[word] = counts.GetValueOrDefault(word) + 1;
            }
        }

        string[] words = [.. counts.Where(c => c.Value >= 20).OrderBy(c => c.Key, StringComparer.Ordinal).Select(c => c.Key)];
        var random = new Random(Seed);
        IEnumerable<string> queries = Enumerable.Range(0, Count).Select(_ => string.Join(' ', random.GetItems(words, random.Next(2, 5))));
        File.WriteAllLines(file, queries, new UTF8Encoding(false));
    }
}
