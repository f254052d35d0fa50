// Measures: passages placed by the built-in embedder per second, on so many threads.
// Corpus: a file of passages, read into memory first. Left out: reading, indexing.
using System.Diagnostics;
using ZVSearch.Vectors.Static;

namespace ZVSearch.Benchmarks.Speed;

/// <summary>Embedding.</summary>
internal static class EmbedBench
{
    private const int Most = 100_000;

    public static void Run(string passages, int threads)
    {
        string[] texts = [.. PassageLine.Read(passages).Take(Most).Select(l => l.Body)];
        StaticEmbedder embedder = StaticEmbedder.BuiltIn;
        Embed(embedder, texts.AsSpan(0, 2000));
        long start = Stopwatch.GetTimestamp();
        Parallel.For(0, threads, i => Embed(embedder, texts.AsSpan(texts.Length * i / threads, texts.Length / threads)));
        double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        Measured.Print(new { passages = texts.Length, threads, seconds, passagesPerSecond = texts.Length / seconds });
    }

    private static void Embed(StaticEmbedder embedder, ReadOnlySpan<string> texts)
    {
        float[] vector = new float[embedder.Dimensions];
        foreach (string text in texts) { embedder.TryEmbed(text, vector); }
    }
}
