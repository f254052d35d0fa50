namespace ZVSearch.Search.Hits;

/// <summary>passage → snippet: the window with the most different words of the question, cut at blanks.</summary>
internal static class SnippetMaker
{
    /// <summary>Length of a snippet, in UTF-16 code units, apart from ellipses.</summary>
    private const int Length = 320;

    public static Snippet Make(string text, List<TermMatch> found)
    {
        (int start, int end) = Window(text, found);
        string prefix = start > 0 ? "… " : string.Empty, suffix = end < text.Length ? " …" : string.Empty;
        string piece = text[start..end].Replace('\n', ' ');
        var marks = new List<(int, int)>();
        int last = start;
        foreach ((int from, int to, _, _) in found)
        {
            if (from < last || to > end) { continue; }

            marks.Add((from - start + prefix.Length, to - start + prefix.Length));
            last = to;
        }

        return new Snippet(prefix + piece + suffix, marks);
    }

    private static (int Start, int End) Window(string text, List<TermMatch> found)
    {
        if (text.Length <= Length) { return (0, text.Length); }

        int best = 0, bestScore = -1;
        for (int i = 0; i < found.Count; i++)
        {
            int score = Score(found, i);
            if (score > bestScore) { (best, bestScore) = (found[i].Start, score); }
        }

        int start = best <= Length / 4 ? 0 : AfterBlank(text, best - (Length / 4));
        int end = Math.Min(text.Length, start + Length);
        return (start, end == text.Length ? end : BeforeBlank(text, start, end));
    }

    /// <summary>Different terms count ten times as much as repeated ones.</summary>
    private static int Score(List<TermMatch> found, int first)
    {
        int limit = found[first].Start + (Length * 3 / 4), count = 0;
        var terms = new HashSet<string>(StringComparer.Ordinal);
        for (int i = first; i < found.Count && found[i].End <= limit; i++)
        {
            terms.Add(found[i].Term);
            count++;
        }

        return (terms.Count * 10) + Math.Min(count, 9);
    }

    private static int AfterBlank(string text, int from)
    {
        int sentence = text.LastIndexOfAny(['.', '\n'], from + (Length / 8), Length / 8);
        int start = sentence >= 0 && sentence + 1 < text.Length && char.IsWhiteSpace(text[sentence + 1]) ? sentence + 1 : text.IndexOf(' ', from);
        while (start >= 0 && start < text.Length && char.IsWhiteSpace(text[start])) { start++; }

        return start < 0 ? from : start;
    }

    private static int BeforeBlank(string text, int start, int end)
    {
        int blank = text.LastIndexOf(' ', end, end - start);
        return blank > start ? blank : end;
    }
}
