using ZVSearch.Core.Findings.Letters;

namespace ZVSearch.Reports.Letters.Forms;

/// <summary>Points of one kind that follow each other.</summary>
/// <param name="Kind">Of all of them.</param>
/// <param name="Points">At least one, in the order of the letter.</param>
internal sealed record PointGroup(PointKind Kind, IReadOnlyList<LetterPoint> Points)
{
    /// <summary>The order is that of the editor: a kind that comes back later makes a group of its own.</summary>
    public static IReadOnlyList<PointGroup> Of(LetterTheme theme)
    {
        var groups = new List<PointGroup>();
        foreach (LetterPoint point in theme.Points)
        {
            if (groups.Count > 0 && groups[^1].Kind == point.Kind) { groups[^1] = new PointGroup(point.Kind, [.. groups[^1].Points, point]); }
            else { groups.Add(new PointGroup(point.Kind, [point])); }
        }

        return groups;
    }

    /// <summary>
    /// The documents that a point comes from, named after the last of the points in a row that come from the same: "this agreement" means nothing without the name of it, and naming it
    /// at every point costs too many words. Null in between.
    /// </summary>
    public string? OriginAfter(int index) =>
        index + 1 < Points.Count && OriginOf(Points[index + 1]) == OriginOf(Points[index]) ? null : $"{LetterFrame.Origin} {OriginOf(Points[index])}";

    private static string OriginOf(LetterPoint point) => string.Join(" en ", point.Sources.Select(s => s.Title).Distinct(StringComparer.Ordinal));
}
