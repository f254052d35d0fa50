using System.Text.RegularExpressions;
using ZVSearch.Core.Findings.Letters;
using ZVSearch.Language.Sentences;

namespace ZVSearch.Reports.Letters;

/// <summary>
/// How easily a text reads: the Dutch form of Flesch's formula (Douma 1960), 206.84 - 0.77 × syllables per hundred words - 0.93 × words per sentence. A rough guide: it counts,
/// it does not understand. Shown to the editor, never used to choose.
/// </summary>
/// <param name="Score">About 0 (hard) to 100 (easy); 60 and more is plain Dutch, about level B1.</param>
/// <param name="WordsPerSentence">Middle length of a sentence.</param>
/// <param name="LongSentences">Sentences of more than <see cref="Long"/> words.</param>
/// <param name="Words">Words in all.</param>
public sealed partial record Readability(double Score, double WordsPerSentence, int LongSentences, int Words)
{
    /// <summary>From this score on a text is plain.</summary>
    public const double Plain = 60;

    /// <summary>A sentence with more words is long.</summary>
    public const int Long = 20;

    /// <summary>Of the points of a letter, as people read them.</summary>
    public static Readability Of(Letter letter)
    {
        ArgumentNullException.ThrowIfNull(letter);
        return Of(string.Join('\n', letter.Themes.SelectMany(t => t.Points).Select(p => $"{Summaries.LetterText.Shown(p)} {p.Note}").Prepend(letter.Opening ?? string.Empty)));
    }

    /// <summary>Each line is at least one sentence.</summary>
    public static Readability Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        int[] sentences = [.. text.Split('\n').SelectMany(line => SentenceSplitter.Split(line, 0, line.Length).Select(s => SentenceSplitter.CountWords(line.AsSpan(s.Start, s.End - s.Start)))).Where(n => n > 0)];
        int words = sentences.Sum();
        if (words == 0) { return new Readability(0, 0, 0, 0); }

        double perSentence = (double)words / sentences.Length, syllables = Syllables().Count(text) * 100.0 / words;
        return new Readability(Math.Round(206.84 - (0.77 * syllables) - (0.93 * perSentence), 1), Math.Round(perSentence, 1), sentences.Count(n => n > Long), words);
    }

    /// <summary>A run of vowels is a syllable; not exact ("beëindigen"), but near enough for a mean.</summary>
    [GeneratedRegex(@"[aeiouyàáâäèéêëìíîïòóôöùúûü]+|\d+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Syllables();
}
