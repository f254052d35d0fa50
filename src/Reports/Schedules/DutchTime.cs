namespace ZVSearch.Reports.Schedules;

/// <summary>Days and times as a clock on a Dutch wall shows them.</summary>
public static class DutchTime
{
    /// <summary>Knows summer time.</summary>
    public static TimeZoneInfo Zone { get; } = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    /// <summary>What the clock on the wall shows now.</summary>
    public static DateTime Local(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, Zone).DateTime;

    /// <summary>The day on the wall now.</summary>
    public static DateOnly Today(TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        return DateOnly.FromDateTime(Local(clock.GetUtcNow()));
    }

    /// <summary>The first moment at which the wall shows this day and time. A time that the clock skips counts as the moment of skipping; of a time that it shows twice the first counts.</summary>
    public static DateTimeOffset MomentOf(DateOnly day, TimeOnly time)
    {
        DateTime local = day.ToDateTime(time);
        // The first time that exists after a skipped one is the moment of skipping itself.
        while (Zone.IsInvalidTime(local)) { local = local.AddMinutes(1); }

        TimeSpan offset = Zone.IsAmbiguousTime(local) ? Zone.GetAmbiguousTimeOffsets(local).Max() : Zone.GetUtcOffset(local);
        return new DateTimeOffset(local, offset);
    }
}
