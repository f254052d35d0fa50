using ZVSearch.Core.Findings.Letters;

namespace ZVSearch.Reports.Summaries;

/// <summary>The order in which a board reads: first what asks for it, then what is new, then what was learned.</summary>
internal static class ReadingOrder
{
    private static readonly PointKind[] Kinds =
        [PointKind.Overlap, PointKind.Overdue, PointKind.Expiring, PointKind.Decision, PointKind.Result, PointKind.Initiative, PointKind.Aim, PointKind.News, PointKind.Failure, PointKind.Lesson, PointKind.Elsewhere];

    /// <summary>By kind; inside a kind the sentences of one document stay together and in the order of the document.</summary>
    public static IReadOnlyList<LetterPoint> Of(IReadOnlyList<LetterPoint> points)
    {
        var best = points.GroupBy(p => (p.Kind, p.Sources[0].Hash)).ToDictionary(g => g.Key, g => g.Max(p => p.Weight));
        return [.. points.OrderBy(p => Array.IndexOf(Kinds, p.Kind)).ThenByDescending(p => best[(p.Kind, p.Sources[0].Hash)]).ThenBy(p => p.Sources[0].Hash, StringComparer.Ordinal).ThenBy(p => p.Sources[0].Start)];
    }
}
