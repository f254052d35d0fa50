// Writes: src/Language/Words/lexicon.txt, the words of the training text with their counts, in alphabetical order.
// Left out: words that occur fewer than ten times or are longer than forty letters.
using System.Runtime.InteropServices;

namespace ZVSearch.Benchmarks.Training;

/// <summary>training text → word list.</summary>
internal static class LexiconFile
{
    private const int FewestOccurrences = 10, ShortestWord = 2, LongestWord = 40;

    public static void Write(string text, string file)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (string word in File.ReadLines(text).SelectMany(l => l.Split(' '))) { CollectionsMarshal.GetValueRefOrAddDefault(counts, word, out _)++; }

        string[] lines = [.. counts
            .Where(w => w.Value >= FewestOccurrences && w.Key.Length is >= ShortestWord and <= LongestWord)
            .OrderBy(w => w.Key, StringComparer.Ordinal)
            .Select(w => $"{w.Key} {w.Value}")];
        File.WriteAllText(file, string.Join('\n', lines) + "\n");
        Console.WriteLine($"{lines.Length} words");
    }
}
