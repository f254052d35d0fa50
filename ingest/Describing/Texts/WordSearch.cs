namespace ZVSearch.Ingest.Describing.Texts;

/// <summary>Finds phrases at word boundaries without case.</summary>
internal static class WordSearch
{
    public static bool Contains(string text, string phrase) => IndexOf(text, phrase, 0, StringComparison.OrdinalIgnoreCase) >= 0;

    /// <summary>Offset of the first whole-word hit from <paramref name="from"/> on; -1 when there is none.</summary>
    public static int IndexOf(string text, string phrase, int from, StringComparison comparison)
    {
        for (int i = text.IndexOf(phrase, from, comparison); i >= 0; i = text.IndexOf(phrase, i + 1, comparison))
        {
            int end = i + phrase.Length;
            bool startsWord = i == 0 || !char.IsLetterOrDigit(text[i - 1]);
            bool endsWord = end == text.Length || !char.IsLetterOrDigit(text[end]);
            if (startsWord && endsWord) { return i; }
        }

        return -1;
    }
}
