using System.Text.RegularExpressions;
using ZVSearch.Core.Documents;

namespace ZVSearch.Ingest.Cleaning;

/// <summary>Finds headers, footers and page numbers: lines at the edge of a page that come back on other pages, apart from their numbers.</summary>
internal static partial class Furniture
{
    /// <summary>How many blocks from the top and from the bottom of a page can be furniture.</summary>
    private const int Edge = 3;

    private const int LongestFurniture = 200;

    /// <summary>Fewer repetitions than this prove nothing.</summary>
    private const int MinPages = 3;

    public static IReadOnlyList<Page> Mark(IReadOnlyList<Page> pages)
    {
        if (pages.Count < 2) { return pages; }

        HashSet<string> repeated = Repeated(pages);
        return [.. pages.Select(page => page with { Blocks = Mark(page.Blocks, repeated) })];
    }

    /// <summary>"3", "- 3 -", "Pagina 3 van 12", "3/12".</summary>
    public static bool IsPageNumber(string text) => text.Length <= 24 && PageNumber().IsMatch(text);

    /// <summary>The text with every number replaced, so that equal lines with other page numbers are equal.</summary>
    public static string Pattern(string text) => Number().Replace(text, "#").ToUpperInvariant();

    [GeneratedRegex(@"^\W*(?:(?:pagina|pag\.?|blad|bladzijde|blz\.?|page)\s*)?\d{1,4}(?:\s*(?:/|van|of|-)\s*\d{1,4})?\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PageNumber();

    [GeneratedRegex(@"\d+", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    private static HashSet<string> Repeated(IReadOnlyList<Page> pages)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (Page page in pages)
        {
            foreach (string pattern in EdgeIndexes(page.Blocks).Select(i => Pattern(page.Blocks[i].Text)).Distinct())
            {
                counts[pattern] = counts.GetValueOrDefault(pattern) + 1;
            }
        }

        // A heading such as "Besluit" may stand at the top of three of forty pages; furniture stands on nearly all, or on
        // every other page when left and right pages differ.
        int withText = pages.Count(p => p.Blocks.Count > 0);
        int needed = Math.Max(MinPages, (int)Math.Ceiling(withText * 0.45));
        return [.. counts.Where(c => c.Value >= needed).Select(c => c.Key)];
    }

    /// <summary>From the edge inwards, as long as it is furniture: what has text outside of it is text.</summary>
    private static List<Block> Mark(IReadOnlyList<Block> blocks, HashSet<string> repeated)
    {
        List<Block> marked = [.. blocks];
        for (int i = 0; i < blocks.Count && IsFurniture(blocks, i, inner: i + 1, repeated); i++) { marked[i] = AsFurniture(blocks[i]); }

        for (int i = blocks.Count - 1; i >= 0 && IsFurniture(blocks, i, inner: i - 1, repeated); i--) { marked[i] = AsFurniture(blocks[i]); }

        return marked;
    }

    private static Block AsFurniture(Block block) => block with { Kind = BlockKind.Furniture, Level = 0 };

    /// <summary>The head of a table that goes on over pages is repeated as well, but belongs to the table.</summary>
    private static bool IsFurniture(IReadOnlyList<Block> blocks, int i, int inner, HashSet<string> repeated)
    {
        Block block = blocks[i];
        bool isTable = block.Kind == BlockKind.TableRow && inner >= 0 && inner < blocks.Count && blocks[inner].Kind == BlockKind.TableRow;
        bool isNear = i < Edge || i >= blocks.Count - Edge;
        return block.Kind == BlockKind.Furniture
            || (isNear && !isTable && block.Text.Length <= LongestFurniture && (IsPageNumber(block.Text) || repeated.Contains(Pattern(block.Text))));
    }

    private static IEnumerable<int> EdgeIndexes(IReadOnlyList<Block> blocks) =>
        Enumerable.Range(0, blocks.Count).Where(i => i < Edge || i >= blocks.Count - Edge);
}
