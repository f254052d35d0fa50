using System.Text;
using ZVSearch.Core.Documents;

namespace ZVSearch.Ingest.Cleaning;

/// <summary>pages → one text. Furniture is taken out of the flow and put once at the end, so nothing that was printed is lost.</summary>
public static class Cleaner
{
    public static CleanText Clean(IReadOnlyList<Page> pages)
    {
        IReadOnlyList<Page> marked = Furniture.Mark(pages);
        var builder = new TextBuilder();
        foreach (Page page in JoinAcrossPages(marked))
        {
            builder.StartPage(page);
            foreach (Block block in page.Blocks.Where(b => b.Kind != BlockKind.Furniture)) { builder.Add(block); }

            builder.EndPage();
        }

        builder.AddFurniture(marked.SelectMany(p => p.Blocks).Where(b => b.Kind == BlockKind.Furniture));
        return builder.Build();
    }

    /// <summary>A sentence that runs on over the page break is taken to the page where it starts.</summary>
    private static List<Page> JoinAcrossPages(IReadOnlyList<Page> pages)
    {
        var joined = new List<Page>(pages);
        for (int i = 0; i + 1 < joined.Count; i++)
        {
            int last = LastText(joined[i]), first = FirstText(joined[i + 1]);
            if (last < 0 || first < 0) { continue; }

            Block head = joined[i].Blocks[last], tail = joined[i + 1].Blocks[first];
            if (!RunsOn(head, tail)) { continue; }

            var text = new StringBuilder(head.Text);
            Reading.Pdf.Paragraphs.Join(text, tail.Text);
            joined[i] = joined[i] with { Blocks = [.. joined[i].Blocks.Take(last), head with { Text = text.ToString() }, .. joined[i].Blocks.Skip(last + 1)] };
            joined[i + 1] = joined[i + 1] with { Blocks = [.. joined[i + 1].Blocks.Take(first), .. joined[i + 1].Blocks.Skip(first + 1)] };
        }

        return joined;
    }

    private static bool RunsOn(Block head, Block tail) =>
        head.Kind is BlockKind.Paragraph or BlockKind.ListItem && tail.Kind == BlockKind.Paragraph
        && char.IsLower(tail.Text[0]) && (char.IsLetterOrDigit(head.Text[^1]) || head.Text[^1] is '-' or ',');

    private static int LastText(Page page)
    {
        for (int i = page.Blocks.Count - 1; i >= 0; i--)
        {
            if (page.Blocks[i].Kind != BlockKind.Furniture) { return i; }
        }

        return -1;
    }

    private static int FirstText(Page page)
    {
        for (int i = 0; i < page.Blocks.Count; i++)
        {
            if (page.Blocks[i].Kind != BlockKind.Furniture) { return i; }
        }

        return -1;
    }

    private sealed class TextBuilder
    {
        private readonly StringBuilder _text = new();
        private readonly List<TextPage> _pages = [];
        private readonly List<TextBlock> _blocks = [];
        private Page? _page;
        private int _pageStart;

        public void StartPage(Page page) => (_page, _pageStart) = (page, _text.Length);

        public void EndPage()
        {
            if (_page is { } page)
            {
                _pages.Add(new TextPage(page.Number, _pageStart, _text.Length, page.Method, page.Missing));
            }
        }

        public void Add(Block block)
        {
            int start = _text.Length;
            _text.Append(block.Text);
            _blocks.Add(new TextBlock(block.Kind, block.Level, start, _text.Length));
            _text.Append('\n');
        }

        /// <summary>Stands behind the last page and counts as a part of it.</summary>
        public void AddFurniture(IEnumerable<Block> furniture)
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            foreach (Block block in furniture)
            {
                if (!Furniture.IsPageNumber(block.Text) && seen.Add(Furniture.Pattern(block.Text)))
                {
                    if (seen.Count == 1) { Add(new Block(BlockKind.Heading, CleanText.FurnitureHeading, 1)); }

                    Add(block);
                }
            }

            if (seen.Count > 0 && _pages.Count > 0) { _pages[^1] = _pages[^1] with { End = _text.Length }; }
        }

        public CleanText Build() => new(_text.ToString(), _pages, _blocks);
    }
}
