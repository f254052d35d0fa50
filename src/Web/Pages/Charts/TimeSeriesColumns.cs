namespace ZVSearch.Web.Pages.Charts;

/// <summary>Periods in order, with those in between for which nothing was counted.</summary>
internal static class TimeSeriesColumns
{
    private const int Quarters = 4;

    /// <summary>Longest gap-free axis; points that lie farther apart than this come from a wrong date, and are drawn without what lies between.</summary>
    private const int MostFilled = 200;

    /// <summary>Columns from the first period to the last, each once.</summary>
    public static IReadOnlyList<TimeSeriesColumn> Of(IReadOnlyList<TimeSeriesPoint> points, int minShown)
    {
        if (points.Count == 0) { return []; }

        bool isQuarterly = points.All(p => p.Quarter is not null);
        var byPeriod = points.ToLookup(p => Index(p, isQuarterly));
        long first = byPeriod.Min(g => g.Key), last = byPeriod.Max(g => g.Key);
        IEnumerable<long> periods = last - first < MostFilled
            ? Enumerable.Range(0, (int)(last - first) + 1).Select(i => first + i)
            : byPeriod.Select(g => g.Key).Order();
        return [.. periods.Select(p => Column(p, isQuarterly, byPeriod[p], minShown))];
    }

    private static long Index(TimeSeriesPoint point, bool isQuarterly) =>
        isQuarterly ? (long)point.Year * Quarters + Math.Clamp(point.Quarter ?? 1, 1, Quarters) - 1 : point.Year;

    private static TimeSeriesColumn Column(long period, bool isQuarterly, IEnumerable<TimeSeriesPoint> points, int minShown)
    {
        TimeSeriesPoint[] all = [.. points];

        // One part that was kept back keeps the whole back, or the difference would tell it.
        int? sum = all.Any(p => p.Count is null) ? null : all.Sum(p => p.Count ?? 0);
        string year = (isQuarterly ? period / Quarters : period).ToString(Dutch.Culture);
        string name = isQuarterly ? $"{year}, kwartaal {period % Quarters + 1}" : year;
        return new TimeSeriesColumn(year, isQuarterly ? $"K{period % Quarters + 1}" : null, name, Counted.Of(sum, minShown), all.Select(p => p.Link).FirstOrDefault(l => l is not null));
    }
}
