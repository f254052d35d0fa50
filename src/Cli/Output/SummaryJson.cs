using ZVSearch.Core.Findings.Letters;

namespace ZVSearch.Cli.Output;

/// <summary>
/// A letter as the contract has it: points are the sentences of the sources in reading order, and those of one kind once more under their own names. Overlaps hold two quotes each,
/// and what happens outside the region stands apart.
/// </summary>
internal static class SummaryJson
{
    public static object Of(Letter letter) => new
    {
        period = new { from = PlaceJson.Date(letter.From), to = PlaceJson.Date(letter.To) },
        region = letter.Region,
        themes = letter.Themes.Select(Theme),
    };

    private static object Theme(LetterTheme theme) => new
    {
        id = theme.Id,
        label = theme.Label,
        points = Points(theme, p => p.Kind is not (PointKind.Overlap or PointKind.Elsewhere)),
        changes = Points(theme, p => p.Kind is PointKind.Initiative or PointKind.Aim or PointKind.Result or PointKind.News),
        overlaps = Points(theme, p => p.Kind == PointKind.Overlap),
        expiring = Points(theme, p => p.Kind == PointKind.Expiring),
        decisions = Points(theme, p => p.Kind is PointKind.Decision or PointKind.Overdue),
        lessons = Points(theme, p => p.Kind is PointKind.Lesson or PointKind.Failure),
        elsewhere = Points(theme, p => p.Kind == PointKind.Elsewhere),
        blindSpots = new { opened = theme.BlindSpots, closed = theme.Closed },
        documents = theme.Documents.Select(d => new { district = d.District, count = d.Count }),
        notSeen = theme.NotSeen,
    };

    private static IEnumerable<object> Points(LetterTheme theme, Func<LetterPoint, bool> which) => theme.Points.Where(which).Select(p => new
    {
        id = p.Id,
        kind = char.ToLowerInvariant(p.Kind.ToString()[0]) + p.Kind.ToString()[1..],
        text = p.Text,
        sources = p.Sources.Select(s => new { file = s.File, page = s.Page, text = s.Text, title = s.Title, date = PlaceJson.Date(s.Date) }),
        weight = p.Weight,
        reason = p.Reason,
        note = p.Note,
    });
}
