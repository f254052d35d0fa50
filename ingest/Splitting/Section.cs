using ZVSearch.Core.Documents;

namespace ZVSearch.Ingest.Splitting;

/// <summary>The blocks under one heading.</summary>
/// <param name="Headings">The heading and those above it, highest first; empty before the first heading.</param>
/// <param name="Blocks">In order; headings of the path are left out, unless there is nothing else.</param>
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
                yield return Make(text, path, blocks);
                blocks.Clear();
                hasText = false;
            }

            path.RemoveAll(p => p.Level >= block.Level);
            path.Add((block.Level, text.TextOf(block)));
            blocks.Add(block);
        }

        if (blocks.Count > 0) { yield return Make(text, path, blocks); }
    }

    /// <summary>Headings of the path stand above the passages already; only those that would be lost stay in the text.</summary>
    private static Section Make(CleanText text, List<(int Level, string Text)> path, List<TextBlock> blocks)
    {
        string[] headings = [.. path.Select(p => p.Text)];
        TextBlock[] own = [.. blocks.Where(b => b.Kind != BlockKind.Heading || !headings.Contains(text.TextOf(b)))];
        return new Section(headings, own.Length > 0 ? own : [.. blocks]);
    }
}
