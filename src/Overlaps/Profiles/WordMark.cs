namespace ZVSearch.Overlaps.Profiles;

/// <summary>One word of a text, as far as comparing needs it.</summary>
/// <param name="Hash">Equal for equal words, case left out.</param>
/// <param name="Start">Offset in the document text, UTF-16 code units, inclusive.</param>
/// <param name="End">Offset in the document text, UTF-16 code units, exclusive.</param>
internal readonly record struct WordMark(uint Hash, int Start, int End)
{
    /// <summary>The words between two offsets: runs of letters and digits.</summary>
    public static List<WordMark> Of(string text, int start, int end)
    {
        var marks = new List<WordMark>((end - start) / 6);
        for (int at = start; at < end;)
        {
            if (!char.IsLetterOrDigit(text[at])) { at++; continue; }

            // FNV-1a: small, quick, and the same on every machine.
            int from = at;
            uint hash = 2166136261;
            for (; at < end && char.IsLetterOrDigit(text[at]); at++) { hash = unchecked((hash ^ char.ToLowerInvariant(text[at])) * 16777619); }

            marks.Add(new WordMark(hash, from, at));
        }

        return marks;
    }
}
