using System.Text.RegularExpressions;
using ZVSearch.Core.Documents;

namespace ZVSearch.Ingest.Cleaning;

/// <summary>Finds headers, footers and page numbers: lines at the edge of a page that come back on other pages, apart from their numbers.</summary>
internal static partial class Furniture
{
    /// <summary>How many blocks from the top and from the bottom of a page can be furniture.</summary>
    private const int Edge = 3;

    private const int LongestFurniture = 200;

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
        int needed = Math.Max(2, (int)Math.Ceiling(withText * 0.4));
        return [.. counts.Where(c => c.Value >= needed).Select(c => c.Key)];
    }

    private static IReadOnlyList<Block> Mark(IReadOnlyList<Block> blocks, HashSet<string> repeated)
    {
        HashSet<int> edge = [.. EdgeIndexes(blocks)];
        int first = 0, last = blocks.Count - 1;
        return [.. blocks.Select((block, i) => IsFurniture(block, i) ? block with { Kind = BlockKind.Furniture, Level = 0 } : block)];

        bool IsFurniture(Block block, int i) =>
            edge.Contains(i) && block.Text.Length <= LongestFurniture
            && (repeated.Contains(Pattern(block.Text)) || (i == first || i == last) && IsPageNumber(block.Text));
    }

    private static IEnumerable<int> EdgeIndexes(IReadOnlyList<Block> blocks) =>
        Enumerable.Range(0, blocks.Count).Where(i => i < Edge || i >= blocks.Count - Edge);
}
