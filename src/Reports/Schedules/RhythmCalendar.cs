using ZVSearch.Core.Findings.Letters;

namespace ZVSearch.Reports.Schedules;

/// <summary>Which days the next letter is about. Knows no clock and no store.</summary>
public static class RhythmCalendar
{
    private const int DaysOfWeek = 7, MonthsOfQuarter = 3;

    /// <summary>
    /// The period that is due: from the day after the last one up to the last week, month or quarter that is over. Whoever missed several gets one letter about all of them;
    /// whoever joined halfway gets the rest of the first one.
    /// </summary>
    /// <param name="rhythm">How often.</param>
    /// <param name="until">Last day that the reader has been told about.</param>
    /// <param name="today">Dutch day.</param>
    /// <returns>Null when nothing is due.</returns>
    public static LetterPeriod? Next(Rhythm rhythm, DateOnly until, DateOnly today)
    {
        DateOnly last = rhythm switch
        {
            Rhythm.Direct => today,
            Rhythm.Weekly => today.AddDays(-DayOfWeek(today)),
            Rhythm.Monthly => FirstOfMonth(today).AddDays(-1),
            Rhythm.Quarterly => FirstOfMonth(today).AddMonths(-((today.Month - 1) % MonthsOfQuarter)).AddDays(-1),
            _ => throw new ArgumentOutOfRangeException(nameof(rhythm)),
        };
        return until < last ? new LetterPeriod(until.AddDays(1), last) : null;
    }

    /// <summary>1 for Monday to 7 for Sunday.</summary>
    private static int DayOfWeek(DateOnly day) => day.DayOfWeek == System.DayOfWeek.Sunday ? DaysOfWeek : (int)day.DayOfWeek;

    private static DateOnly FirstOfMonth(DateOnly day) => new(day.Year, day.Month, 1);
}
