using System.Text.RegularExpressions;
using ZVSearch.Core.Passages;

namespace ZVSearch.Overlaps.Profiles;

/// <summary>One item of minutes or of a programme: what stands under one heading, or behind one number such as "3.2" under it.</summary>
/// <param name="Heading">Headings above it.</param>
/// <param name="Start">Offset in the document text, UTF-16 code units, inclusive.</param>
/// <param name="End">Offset in the document text, UTF-16 code units, exclusive.</param>
/// <param name="FirstPassage">Rank of the first passage that holds a part of it.</param>
/// <param name="LastPassage">Rank of the last one, inclusive.</param>
internal sealed partial record WorkItem(string Heading, int Start, int End, int FirstPassage, int LastPassage)
{
    /// <summary>In the order of the document.</summary>
    public static IEnumerable<WorkItem> Of(OverlapDocument document)
    {
        IReadOnlyList<Passage> passages = document.Passages;
        for (int first = 0; first < passages.Count;)
        {
            int last = first;
            string heading = HeadingOf(passages[first]);
            while (last + 1 < passages.Count && HeadingOf(passages[last + 1]) == heading) { last++; }

            foreach ((int start, int end) in Numbered(document.Text.Text, passages[first].Start, passages[last].End))
            {
                int from = first, to = last;
                while (from < last && passages[from].End <= start) { from++; }

                while (to > from && passages[to].Start >= end) { to--; }

                yield return new WorkItem(heading, start, end, from, to);
            }

            first = last + 1;
        }
    }

    /// <summary>Cut before every line that begins with a number of two parts; whole when there are no two of them.</summary>
    private static IEnumerable<(int Start, int End)> Numbered(string text, int start, int end)
    {
        int[] cuts = [.. Numbers().Matches(text[start..end]).Select(m => start + m.Index)];
        if (cuts.Length < 2) { return [(start, end)]; }

        int[] bounds = [.. cuts.Where(c => c > start).Prepend(start), end];
        return bounds.Zip(bounds.Skip(1));
    }

    private static string HeadingOf(Passage passage) => string.Join(" > ", passage.Headings);

    [GeneratedRegex(@"^[ \t]*\d{1,2}\.\d{1,2}\.?[ \t]+\p{L}", RegexOptions.Multiline | RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Numbers();
}
