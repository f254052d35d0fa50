using System.Numerics.Tensors;
using ZVSearch.Core.Documents;
using ZVSearch.Core.Findings.Themes;
using ZVSearch.Language.Sentences;
using ZVSearch.Vectors;

namespace ZVSearch.Themes.Labels;

/// <summary>The sentences that carry a theme: with its terms, near to what its documents say together, each from another document.</summary>
internal sealed class SentencePicker(IEmbedder embedder, Func<string, CleanText> textOf)
{
    /// <summary>Sentences per theme, and documents in which they are sought.</summary>
    private const int Picked = 3, Looked = 8;

    /// <summary>Shortest and longest sentence, in words.</summary>
    private const int Shortest = 8, Longest = 40;

    /// <summary>Sentences looked at per document; the beginning of a document tells what it is about.</summary>
    private const int PerDocument = 150;

    public IReadOnlyList<ThemeSentence> Pick(IReadOnlyList<ThemeDocument> members, IReadOnlyDictionary<string, double> weights, IReadOnlyList<string> terms)
    {
        float[] goal = new float[embedder.Dimensions], vector = new float[embedder.Dimensions];
        bool hasGoal = embedder.TryEmbed(string.Join(' ', terms), goal);
        var best = new List<(double Score, ThemeSentence Sentence)>();
        foreach (ThemeDocument member in members.OrderByDescending(m => weights[m.Document.Hash]).ThenBy(m => m.Document.Hash, StringComparer.Ordinal).Take(Looked))
        {
            (double Score, ThemeSentence? Sentence) top = (0, null);
            foreach ((int page, string sentence) in Sentences(textOf(member.Document.Hash)))
            {
                int named = terms.Count(t => sentence.Contains(t, StringComparison.OrdinalIgnoreCase));
                double near = hasGoal && embedder.TryEmbed(sentence, vector) ? TensorPrimitives.Dot<float>(goal, vector) : 0;
                double score = named + near;
                if (named > 0 && score > top.Score) { top = (score, new ThemeSentence(member.Document.Hash, page, sentence)); }
            }

            if (top.Sentence is not null) { best.Add((top.Score, top.Sentence)); }
        }

        return [.. best.OrderByDescending(b => b.Score).ThenBy(b => b.Sentence.Hash, StringComparer.Ordinal).Select(b => b.Sentence).DistinctBy(s => s.Text).Take(Picked)];
    }

    private static IEnumerable<(int Page, string Sentence)> Sentences(CleanText text) => text.Blocks
        .Where(b => b.Kind is BlockKind.Paragraph or BlockKind.ListItem)
        .SelectMany(b => SentenceSplitter.Split(text.Text, b.Start, b.End))
        .Where(s => SentenceSplitter.CountWords(text.Text.AsSpan(s.Start, s.End - s.Start)) is >= Shortest and <= Longest)
        .Take(PerDocument)
        .Select(s => (text.PageAt(s.Start), text.Text[s.Start..s.End].ReplaceLineEndings(" ")));
}
