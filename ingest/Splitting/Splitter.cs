using ZVSearch.Core.Documents;
using ZVSearch.Core.Passages;
using ZVSearch.Language.Sentences;

namespace ZVSearch.Ingest.Splitting;

/// <summary>
/// text → passages: whole sentences of about 120 to 200 words inside one section. Small sections that follow each other under
/// one heading stay apart; a passage never reaches over a heading.
/// </summary>
public sealed class Splitter(SplittingOptions options)
{
    public IReadOnlyList<Passage> Split(CleanText text, CancellationToken stop)
    {
        var passages = new List<Passage>();
        foreach (Section section in Section.Of(text))
        {
            stop.ThrowIfCancellationRequested();
            foreach ((int start, int end) in Pieces(text, section))
            {
                passages.Add(new Passage(passages.Count, section.Headings, text.PageAt(start), start, end, text.Text[start..end]));
            }
        }

        return passages;
    }

    private List<(int Start, int End)> Pieces(CleanText text, Section section)
    {
        var pieces = new List<(int Start, int End, int Words)>();
        (int start, int end, int words) = (-1, -1, 0);
        foreach ((int from, int to) in Units(text, section))
        {
            int count = SentenceSplitter.CountWords(text.Text.AsSpan(from, to - from));
            if (start >= 0 && (words >= options.TargetWords || words + count > options.MaxWords))
            {
                pieces.Add((start, end, words));
                (start, words) = (-1, 0);
            }

            if (start < 0) { start = from; }

            (end, words) = (to, words + count);
        }

        if (start >= 0) { pieces.Add((start, end, words)); }

        return MergeRest(pieces);
    }

    private List<(int Start, int End)> MergeRest(List<(int Start, int End, int Words)> pieces)
    {
        if (pieces.Count > 1 && pieces[^1].Words < options.MinWords && pieces[^2].Words + pieces[^1].Words <= options.MaxWords)
        {
            pieces[^2] = (pieces[^2].Start, pieces[^1].End, pieces[^2].Words + pieces[^1].Words);
            pieces.RemoveAt(pieces.Count - 1);
        }

        return [.. pieces.Select(p => (p.Start, p.End))];
    }

    /// <summary>Sentences; a sentence that alone is longer than a passage may be (lists, tables without full stops) is cut at a blank.</summary>
    private IEnumerable<(int Start, int End)> Units(CleanText text, Section section)
    {
        foreach (TextBlock block in section.Blocks)
        {
            foreach ((int start, int end) in SentenceSplitter.Split(text.Text, block.Start, block.End))
            {
                int from = start;
                while (SentenceSplitter.CutAfterWords(text.Text, from, end, options.MaxWords) is { } cut)
                {
                    yield return (from, cut);
                    from = cut;
                    while (from < end && text.Text[from] == ' ') { from++; }
                }

                if (from < end) { yield return (from, end); }
            }
        }
    }
}
