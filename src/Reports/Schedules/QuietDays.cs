namespace ZVSearch.Reports.Schedules;

/// <summary>When mail may go out: on working days, between two times of day.</summary>
public sealed class QuietDays
{
    private readonly HashSet<DateOnly> _extra;
    private readonly TimeOnly _from, _until;

    /// <param name="extra">Days on which nothing goes out, beside weekends and national holidays.</param>
    /// <param name="from">Nothing goes out earlier on a day; Dutch time.</param>
    /// <param name="until">Nothing goes out from this time on; later than <paramref name="from"/>.</param>
    public QuietDays(IEnumerable<DateOnly> extra, TimeOnly from, TimeOnly until)
    {
        if (until <= from) { throw new ArgumentException("The window must end after it begins.", nameof(until)); }

        _extra = [.. extra];
        _from = from;
        _until = until;
    }

    /// <summary>Whether nothing goes out on this day.</summary>
    public bool Contains(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday || DutchHolidays.Contains(day) || _extra.Contains(day);

    /// <summary>Now when mail may go out now, otherwise the next moment at which it may.</summary>
    public DateTimeOffset NextSendMoment(DateTimeOffset now)
    {
        DateTime local = DutchTime.Local(now);
        DateOnly day = DateOnly.FromDateTime(local);
        TimeOnly time = TimeOnly.FromDateTime(local);
        if (!Contains(day) && time >= _from && time < _until) { return now.ToUniversalTime(); }

        if (time >= _from) { day = day.AddDays(1); }

        while (Contains(day)) { day = day.AddDays(1); }

        return DutchTime.MomentOf(day, _from).ToUniversalTime();
    }
}
