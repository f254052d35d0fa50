namespace ZVSearch.Language.Sentences;

/// <summary>Cuts running Dutch into sentences. Abbreviations (<c>art. 3</c>, <c>d.d.</c>, <c>mr. J. de Vries</c>) and numbers do not end one.</summary>
public static class SentenceSplitter
{
    private static readonly HashSet<string> Abbreviations = new(
    [
        "art", "artt", "afd", "bijv", "bv", "blz", "ca", "cq", "dd", "dhr", "dr", "drs", "e.d", "ed", "enz", "etc", "evt", "excl", "fig", "hfst", "i.c", "i.p.v",
        "i.v.m", "incl", "ing", "ir", "jl", "jo", "lid", "m.b.t", "m.i.v", "m.n", "max", "mej", "mevr", "min", "mr", "mw", "nl", "nr", "nrs", "o.a", "o.g.v", "o.l.v",
        "p", "par", "pag", "pp", "prof", "resp", "sub", "t.a.v", "t.b.v", "t.o.v", "tel", "vgl", "vnl", "zgn", "zie", "a.u.b", "d.w.z", "d.m.v", "e.v", "e.a",
    ], StringComparer.OrdinalIgnoreCase);

    /// <summary>The sentences between two offsets, without the blanks around them.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="start">Offset in UTF-16 code units, inclusive.</param>
    /// <param name="end">Offset in UTF-16 code units, exclusive.</param>
    public static IEnumerable<(int Start, int End)> Split(string text, int start, int end)
    {
        int from = SkipBlanks(text, start, end);
        for (int i = from; i < end; i++)
        {
            if (text[i] is not ('.' or '!' or '?') || !IsEnd(text, from, i, end, out int after)) { continue; }

            yield return (from, after);
            from = SkipBlanks(text, after, end);
            i = from - 1;
        }

        int last = end;
        while (last > from && char.IsWhiteSpace(text[last - 1])) { last--; }

        if (last > from) { yield return (from, last); }
    }

    /// <summary>Number of runs of characters between white space.</summary>
    public static int CountWords(ReadOnlySpan<char> text)
    {
        int count = 0;
        bool inWord = false;
        foreach (char c in text)
        {
            bool isBlank = char.IsWhiteSpace(c);
            if (!isBlank && !inWord) { count++; }

            inWord = !isBlank;
        }

        return count;
    }

    /// <summary>Offset behind word number <paramref name="words"/>; null when there are not more words than that.</summary>
    public static int? CutAfterWords(string text, int start, int end, int words)
    {
        int count = 0;
        for (int i = start; i < end; i++)
        {
            bool startsWord = !char.IsWhiteSpace(text[i]) && (i == start || char.IsWhiteSpace(text[i - 1]));
            if (startsWord && ++count > words) { return i - 1; }
        }

        return null;
    }

    private static bool IsEnd(string text, int from, int mark, int end, out int after)
    {
        after = mark + 1;
        while (after < end && text[after] is '.' or '!' or '?' or ')' or '"' or '\'' or '\u201D' or '\u2019' or ']') { after++; }

        if (after >= end) { return true; }

        if (!char.IsWhiteSpace(text[after])) { return false; }

        int next = SkipBlanks(text, after, end);
        if (next >= end) { return true; }

        bool startsSentence = char.IsUpper(text[next]) || char.IsDigit(text[next]) || text[next] is '"' or '\u2018' or '\u201C' or '(' or '\u2013' or '-' or '\u2022';
        return startsSentence && (text[mark] != '.' || !IsAbbreviation(text, from, mark));
    }

    private static bool IsAbbreviation(string text, int from, int dot)
    {
        int start = dot;
        while (start > from && !char.IsWhiteSpace(text[start - 1]) && text[start - 1] is not '(') { start--; }

        string word = text[start..dot];
        bool isInitial = word.Length == 1 && char.IsUpper(word[0]);
        bool isNumber = word.Length is > 0 and <= 2 && word.All(char.IsDigit) && start == from;
        return isInitial || isNumber || Abbreviations.Contains(word);
    }

    private static int SkipBlanks(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start])) { start++; }

        return start;
    }
}
