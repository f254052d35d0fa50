// Writes: the text that word vectors are trained on, one sentence per line, cut into words by the product's own analyser.
// Corpus: a file of passages as the Speed benchmark makes it. Left out: sentences that occurred before (hundreds of decisions share one template), sentences
// of fewer than three words, and words with a digit.
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using ZVSearch.Language.Sentences;
using ZVSearch.Language.Tokens;

namespace ZVSearch.Benchmarks.Training;

/// <summary>passages → training text.</summary>
internal static class TrainingText
{
    private const int FewestWords = 3;

    public static void Write(string passages, string file)
    {
        var seen = new HashSet<ulong>();
        long sentences = 0, repeated = 0, words = 0;
        using var output = new StreamWriter(file, append: false, new UTF8Encoding(false)) { NewLine = "\n" };
        foreach (string line in File.ReadLines(passages))
        {
            string[] columns = line.Split('\t');
            foreach (string sentence in Sentences(columns[2]).Concat(Sentences(columns[4])))
            {
                string[] terms = [.. Terms.Of(DutchAnalyzer.Exact, sentence).Select(t => t.Text).Where(t => !t.Any(char.IsDigit))];
                if (terms.Length < FewestWords) { continue; }

                string text = string.Join(' ', terms);
                if (!seen.Add(BitConverter.ToUInt64(SHA256.HashData(MemoryMarshal.AsBytes(text.AsSpan()))))) { repeated++; continue; }

                output.WriteLine(text);
                sentences++;
                words += terms.Length;
            }
        }

        Console.WriteLine($"{sentences} sentences, {words} words; {repeated} repeated sentences left out");
    }

    private static IEnumerable<string> Sentences(string text) => SentenceSplitter.Split(text, 0, text.Length).Select(s => text[s.Start..s.End]);
}
