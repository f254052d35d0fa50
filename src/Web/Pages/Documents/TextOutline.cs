using ZVSearch.Core.Documents;

namespace ZVSearch.Web.Pages.Documents;

/// <summary>The headings by which people find their way in a long document: as deep as a short list allows.</summary>
internal static class TextOutline
{
    /// <summary>Longer lists are no way in.</summary>
    public const int Most = 80;

    private const int LongestHeading = 120;

    /// <param name="text">The document.</param>
    /// <param name="parts">Its parts.</param>
    public static IReadOnlyList<TextHeading> Of(CleanText text, IReadOnlyList<TextPart> parts)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(parts);
        if (parts.Count == 0) { return []; }

        TextBlock[] all = [.. text.Blocks.Where(b => b.Kind == BlockKind.Heading && b.End > b.Start)];
        int deepest = all.CountBy(b => b.Level).OrderBy(l => l.Key).Aggregate((Level: 0, Sum: 0, IsFull: false), Deeper).Level;
        TextBlock[] chosen = [.. all.Where(b => b.Level <= deepest)];

        // When even the highest level is too long, the first heading of each part has to do.
        IEnumerable<TextBlock> shown = chosen.Length > 1 ? chosen : parts.Select(p => all.FirstOrDefault(b => p.Holds(b.Start))).OfType<TextBlock>();
        return [.. shown.Select(b => new TextHeading(Short(text.TextOf(b)), b.Level, b.Start, parts.First(p => p.Holds(b.Start))))];
    }

    private static (int Level, int Sum, bool IsFull) Deeper((int Level, int Sum, bool IsFull) known, KeyValuePair<int, int> next) =>
        known.IsFull || known.Sum + next.Value > Most ? known with { IsFull = true } : (next.Key, known.Sum + next.Value, false);

    private static string Short(string heading) => heading.Length > LongestHeading ? heading[..LongestHeading] + "…" : heading;
}
