namespace ZVSearch.Ingest.Describing.Texts;

/// <summary>Finds the longest of many phrases at each word of a text, in one pass.</summary>
/// <typeparam name="T">What a phrase stands for.</typeparam>
internal sealed class PhraseMatcher<T>
{
    private readonly StringComparison _comparison;
    private readonly Dictionary<string, (string Phrase, T Value)[]>.AlternateLookup<ReadOnlySpan<char>> _byFirstWord;

    /// <param name="phrases">When two are equal the first counts.</param>
    /// <param name="ignoreCase">False when capitals matter: Halt is not halt.</param>
    public PhraseMatcher(IEnumerable<(string Phrase, T Value)> phrases, bool ignoreCase)
    {
        StringComparer comparer = ignoreCase ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;
        _comparison = ignoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        _byFirstWord = phrases
            .Where(p => p.Phrase.Length > 1)
            .DistinctBy(p => p.Phrase, comparer)
            .GroupBy(p => FirstWord(p.Phrase), comparer)
            .ToDictionary(g => g.Key, g => g.OrderByDescending(p => p.Phrase.Length).ToArray(), comparer)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Matches in order, not overlapping.</summary>
    public IEnumerable<(Span Span, T Value)> In(string text, int start, int end)
    {
        int at = start;
        while (at < end)
        {
            if (!char.IsLetterOrDigit(text[at])) { at++; continue; }

            int word = at;
            while (word < end && char.IsLetterOrDigit(text[word])) { word++; }

            if (Longest(text, at, word, end) is var (length, value))
            {
                yield return (new Span(at, at + length), value);
                at += length;
            }
            else { at = word; }
        }
    }

    private (int Length, T Value)? Longest(string text, int at, int word, int end)
    {
        if (!_byFirstWord.TryGetValue(text.AsSpan(at, word - at), out (string Phrase, T Value)[]? candidates)) { return null; }

        foreach ((string phrase, T value) in candidates)
        {
            int last = at + phrase.Length;
            bool isHere = last <= end && string.Compare(text, at, phrase, 0, phrase.Length, _comparison) == 0;
            if (isHere && (last == text.Length || !char.IsLetterOrDigit(text[last]) || !char.IsLetterOrDigit(phrase[^1]))) { return (phrase.Length, value); }
        }

        return null;
    }

    private static string FirstWord(string phrase)
    {
        int start = 0;
        while (start < phrase.Length && !char.IsLetterOrDigit(phrase[start])) { start++; }

        int end = start;
        while (end < phrase.Length && char.IsLetterOrDigit(phrase[end])) { end++; }

        return phrase[start..end];
    }
}
