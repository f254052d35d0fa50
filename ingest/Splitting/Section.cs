using ZVSearch.Core.Documents;

namespace ZVSearch.Ingest.Splitting;

/// <summary>The blocks under one heading.</summary>
/// <param name="Headings">The heading and those above it, highest first; empty before the first heading.</param>
/// <param name="Blocks">In order; the heading itself is the first, so that a section of headings only is still found.</param>
internal sealed record Section(IReadOnlyList<string> Headings, IReadOnlyList<TextBlock> Blocks)
{
    /// <summary>Headings without text of their own are kept with the section that follows.</summary>
    public static IEnumerable<Section> Of(CleanText text)
    {
        var path = new List<(int Level, string Text)>();
        var blocks = new List<TextBlock>();
        bool hasText = false;
        foreach (TextBlock block in text.Blocks)
        {
            if (block.Kind != BlockKind.Heading)
            {
                blocks.Add(block);
                hasText = true;
                continue;
            }

            if (hasText)
            {
                yield return new Section([.. path.Select(p => p.Text)], [.. blocks]);
                blocks.Clear();
                hasText = false;
            }

            path.RemoveAll(p => p.Level >= block.Level);
            path.Add((block.Level, text.TextOf(block)));
            blocks.Add(block);
        }

        if (blocks.Count > 0) { yield return new Section([.. path.Select(p => p.Text)], [.. blocks]); }
    }
}
