namespace ZVSearch.Core.Documents;

/// <summary>A document as one text, with the pages and blocks it came from.</summary>
/// <param name="Text">All blocks in reading order, one per line; furniture stands once, at the end.</param>
/// <param name="Pages">In order, not overlapping, together covering the text.</param>
/// <param name="Blocks">In order, not overlapping; line breaks between them belong to none.</param>
public sealed record CleanText(string Text, IReadOnlyList<TextPage> Pages, IReadOnlyList<TextBlock> Blocks)
{
    /// <summary>Heading above the distinct headers and footers at the end of the text.</summary>
    public const string FurnitureHeading = "Kop- en voetteksten";

    /// <summary>The page on which a place in the text stands; the last page when it lies behind the end.</summary>
    /// <param name="offset">Offset in <see cref="Text"/>, UTF-16 code units.</param>
    public int PageAt(int offset)
    {
        int low = 0, high = Pages.Count - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (Pages[middle].Start <= offset) { low = middle; } else { high = middle - 1; }
        }

        return Pages.Count == 0 ? 1 : Pages[low].Number;
    }

    public string TextOf(TextBlock block) => Text[block.Start..block.End];
}
