using System.Text.RegularExpressions;
using ZVSearch.Language.Sentences;

namespace ZVSearch.Reports.Summaries;

/// <summary>
/// Shortens a sentence by rules that cannot change what it says: numbers and labels in front of it, openings that only bind it to the sentence before, and in long sentences
/// what stands between brackets, unless it holds a figure. Words are left out, never put in.
/// </summary>
public static partial class SentenceShortener
{
    /// <summary>Sentences of more words lose what stands between brackets.</summary>
    private const int LongSentence = 30;

    public static string Shorten(string sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        string text = sentence.Trim();
        for (string before = string.Empty; before != text && text.Length > 0;)
        {
            before = text;
            text = Front().Replace(text, string.Empty, 1).TrimStart();
        }

        if (text.Length == 0) { return sentence.Trim(); }

        if (SentenceSplitter.CountWords(text) > LongSentence) { text = Brackets().Replace(text, string.Empty); }

        return char.ToUpper(text[0], System.Globalization.CultureInfo.InvariantCulture) + text[1..];
    }

    [GeneratedRegex(@"^(?:[\u2022\u2013\u2014\-*>\u25CF\u25AA]\s+|\(?\d{1,2}[a-z]?[.)]\s+|[a-z][.)]\s+|[ivx]{1,4}[.)]\s+|(?:besluit(?:en)?(?:\s\d+[a-z]?)?|conclusie|resultaat|kortom|tot slot|samengevat|samenvattend|afspraak|actie|doel|advies|les|opdracht|gevraagd besluit|beslispunt(?:\s\d+)?)\s*[:.]\s+|(?:kortom|tot slot|samengevat|samenvattend|overigens),\s+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Front();

    [GeneratedRegex(@"\s\([^()\d]*\)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Brackets();
}
