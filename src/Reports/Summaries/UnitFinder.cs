using ZVSearch.Core.Documents;
using ZVSearch.Language.Sentences;

namespace ZVSearch.Reports.Summaries;

/// <summary>text → sentences with the section that they stand in. Headers and footers are left out.</summary>
internal static class UnitFinder
{
    /// <summary>A paragraph of one short line, without a full stop, is a heading whatever its looks.</summary>
    private const int LongestBareHeading = 60;

    public static IReadOnlyList<SentenceUnit> In(CleanText text)
    {
        var units = new List<SentenceUnit>();
        string heading = string.Empty;
        int section = 0, rank = 0;
        for (int i = 0; i < text.Blocks.Count; i++)
        {
            TextBlock block = text.Blocks[i];
            if (block.Kind == BlockKind.Furniture) { continue; }

            if (IsHeading(text, i))
            {
                (heading, section, rank) = (text.TextOf(block), section + 1, 0);
                if (heading == CleanText.FurnitureHeading) { break; }

                continue;
            }

            foreach ((int start, int end) in SentencesOf(text, block))
            {
                units.Add(new SentenceUnit(start, end, text.PageAt(start), text.Text[start..end], heading, section, i, rank++, block.Kind));
            }
        }

        return units;
    }

    private static IEnumerable<(int Start, int End)> SentencesOf(CleanText text, TextBlock block) =>
        block.Kind == BlockKind.TableRow ? [(block.Start, block.End)] : SentenceSplitter.Split(text.Text, block.Start, block.End);

    private static bool IsHeading(CleanText text, int at)
    {
        TextBlock block = text.Blocks[at];
        if (block.Kind == BlockKind.Heading) { return true; }

        string words = text.TextOf(block);
        bool isFollowed = at + 1 < text.Blocks.Count && text.Blocks[at + 1].Kind is BlockKind.Paragraph or BlockKind.ListItem;
        return block.Kind == BlockKind.Paragraph && isFollowed && words.Length <= LongestBareHeading && (char.IsUpper(words[0]) || char.IsDigit(words[0])) && words[^1] is not ('.' or '!' or '?' or ':' or ';' or ',')
            && !words.Contains(": ", StringComparison.Ordinal);
    }
}
