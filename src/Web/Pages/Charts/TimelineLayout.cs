namespace ZVSearch.Web.Pages.Charts;

/// <summary>Places of everything in a <see cref="TimelineChart"/>.</summary>
internal sealed class TimelineLayout
{
    public const double Width = 960, LabelRoom = 270, PlotWidth = Width - LabelRoom - Right, Right = 14;
    public const double AxisHeight = 52, RowHeight = 42, HeadHeight = 32, BarHeight = 20;

    /// <param name="items">All with a start; one or more.</param>
    /// <param name="today">The day of the line "vandaag".</param>
    public TimelineLayout(IReadOnlyList<TimelineItem> items, DateOnly today)
    {
        Axis = new TimelineAxis(LabelRoom, PlotWidth, [today, .. items.Select(i => i.Start).OfType<DateOnly>(), .. items.Select(i => i.End).OfType<DateOnly>()]);
        List<(string, double)> heads = [];
        List<TimelineBar> bars = [];
        double y = AxisHeight;
        foreach (IGrouping<string, TimelineItem> group in items.GroupBy(i => i.Group, StringComparer.Ordinal))
        {
            if (group.Key.Length > 0)
            {
                heads.Add((group.Key, y));
                y += HeadHeight;
            }

            foreach (TimelineItem item in group)
            {
                bars.Add(TimelineBar.Of(item, y, Axis, today));
                y += RowHeight;
            }
        }

        (Heads, Bars, Height, Today) = (heads, bars, y + Right, Axis.At(today));
    }

    public TimelineAxis Axis { get; }

    /// <summary>Names of groups with the top of their rows.</summary>
    public IReadOnlyList<(string Name, double Y)> Heads { get; }

    public IReadOnlyList<TimelineBar> Bars { get; }

    public double Height { get; }

    /// <summary>Place of the line "vandaag".</summary>
    public double Today { get; }
}
