namespace ZVSearch.Web.Pages.Charts;

/// <summary>A bar of a <see cref="TimelineChart"/>, laid out.</summary>
/// <param name="Item">What it shows.</param>
/// <param name="Y">Top of its row.</param>
/// <param name="From">Left end.</param>
/// <param name="Until">Right end of what is certain: the last day, or today when the end is open.</param>
/// <param name="OpenUntil">Right end of the dashed part; null when the end is known.</param>
/// <param name="StatusX">Where the words about the status stand.</param>
/// <param name="StatusAnchor">start or end: on which side of <paramref name="StatusX"/>.</param>
internal sealed record TimelineBar(TimelineItem Item, double Y, double From, double Until, double? OpenUntil, double StatusX, string StatusAnchor)
{
    /// <summary>Narrowest bar that can be seen.</summary>
    private const double Least = 4;

    /// <summary>Shortest dashed part that shows an arrow.</summary>
    private const double LeastOpen = 22;

    private const double Gap = 6;

    /// <summary>Lays a bar out.</summary>
    /// <param name="item">With a start.</param>
    /// <param name="y">Top of its row.</param>
    /// <param name="axis">The axis.</param>
    /// <param name="today">Where an open bar turns from certain to dashed.</param>
    public static TimelineBar Of(TimelineItem item, double y, TimelineAxis axis, DateOnly today)
    {
        DateOnly start = item.Start ?? today;
        double from = axis.At(start);
        double? open = item.End is null ? axis.End : null;
        double until = item.End is { } end ? Math.Max(axis.At(end), from + Least) : Math.Clamp(axis.At(today), from, Math.Max(from, axis.End - LeastOpen));
        (double x, string anchor) = StatusPlace(ChartText.Width(item.StatusName), (from, open ?? until), axis, axis.At(today));
        return new TimelineBar(item, y, from, until, open, x, anchor);
    }

    /// <summary>To the right of the bar, else to its left, else inside at its start; rather not under the line "vandaag".</summary>
    private static (double X, string Anchor) StatusPlace(double width, (double From, double Until) bar, TimelineAxis axis, double today)
    {
        (double Left, double X, string Anchor)[] places =
        [
            (bar.Until + Gap, bar.Until + Gap, "start"), (bar.From - Gap - width, bar.From - Gap, "end"), (bar.From + Gap, bar.From + Gap, "start"),
        ];
        (double Left, double X, string Anchor)[] possible = [.. places.Where((p, i) => i == 2 ? width + 2 * Gap <= bar.Until - bar.From : p.Left >= axis.Start && p.Left + width <= axis.End)];
        (_, double x, string anchor) = possible.Where(p => today < p.Left - 2 || today > p.Left + width + 2).Concat(possible).Append(places[2]).First();
        return (x, anchor);
    }

    /// <summary>True when the words stand on the bar itself.</summary>
    public bool IsStatusInside => StatusX > From && StatusX < (OpenUntil ?? Until);
}
