using System.Text.RegularExpressions;
using ZVSearch.Core.Documents;

namespace ZVSearch.Ingest.Describing.Texts;

/// <summary>A document as headings with what stands under them.</summary>
internal sealed partial class Outline
{
    /// <summary>A line that begins like an article is a heading, even when its looks do not say so; longer ones hold the article itself.</summary>
    private const int LongestHeading = 100;

    private Outline(CleanText text, IReadOnlyList<OutlineSection> sections) => (Text, Sections) = (text, sections);

    public CleanText Text { get; }

    /// <summary>In order; the first has no heading.</summary>
    public IReadOnlyList<OutlineSection> Sections { get; }

    /// <summary>All blocks that are text: no furniture.</summary>
    public IEnumerable<TextBlock> Blocks => Text.Blocks.Where(b => b.Kind != BlockKind.Furniture && !(b.Kind == BlockKind.Heading && Text.TextOf(b) == CleanText.FurnitureHeading));

    public static Outline Of(CleanText text)
    {
        var sections = new List<OutlineSection>();
        var blocks = new List<TextBlock>();
        TextBlock? head = null;
        foreach (TextBlock block in text.Blocks)
        {
            if (block.Kind == BlockKind.Furniture) { continue; }

            if (IsHeading(text, block)) { Close(); head = block; }
            else { blocks.Add(block); }
        }

        Close();
        return new Outline(text, sections);

        void Close()
        {
            if (head is not null || blocks.Count > 0) { sections.Add(new OutlineSection(head is null ? string.Empty : Bare(text.TextOf(head)), head, [.. blocks])); }

            blocks.Clear();
        }
    }

    /// <summary>Sections whose heading is one of these, compared without case and without its number.</summary>
    public IEnumerable<OutlineSection> Under(Regex heading) => Sections.Where(s => s.Head is not null && heading.IsMatch(s.Heading));

    /// <summary>"Artikel 5. Bewaartermijn:" and "3.1 Bewaartermijn" give "Bewaartermijn".</summary>
    public static string Bare(string heading)
    {
        string bare = Number().Replace(heading, string.Empty, 1).Trim(' ', ':', '.', '-', '–', '*', '#', '|', '?');
        return bare.Length > 0 ? bare : heading.Trim();
    }

    private static bool IsHeading(CleanText text, TextBlock block)
    {
        if (block.Kind == BlockKind.Heading) { return true; }

        return block.Kind == BlockKind.Paragraph && block.End - block.Start <= LongestHeading && Article().IsMatch(text.TextOf(block));
    }

    [GeneratedRegex(@"^[\s*#]*(?:(?:artikel|art\.?|hoofdstuk|paragraaf|bijlage|stap|punt|agendapunt)\s+\d{1,3}[a-z]?|\d{1,2}(?:\.\d{1,2})*|[a-z]\)|[IVX]{1,4}\.)[\s.:)\-–]*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Number();

    [GeneratedRegex(@"^[\s*]*(?:artikel|art\.|hoofdstuk)\s+\d{1,3}[a-z]?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Article();
}
