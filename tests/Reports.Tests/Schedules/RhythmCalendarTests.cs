using System.Globalization;
using ZVSearch.Core.Findings.Letters;
using ZVSearch.Reports.Schedules;

namespace ZVSearch.Reports.Tests.Schedules;

public class RhythmCalendarTests
{
    [Theory]
    [InlineData(Rhythm.Weekly, "2026-11-22", "2026-11-23", null)]
    [InlineData(Rhythm.Weekly, "2026-11-22", "2026-11-29", null)] // Sunday: the week is not over.
    [InlineData(Rhythm.Weekly, "2026-11-22", "2026-11-30", "2026-11-23 2026-11-29")]
    [InlineData(Rhythm.Weekly, "2026-11-22", "2026-12-03", "2026-11-23 2026-11-29")]
    [InlineData(Rhythm.Weekly, "2026-11-25", "2026-11-30", "2026-11-26 2026-11-29")] // Joined on a Thursday.
    [InlineData(Rhythm.Weekly, "2026-11-01", "2026-11-25", "2026-11-02 2026-11-22")] // Off for three weeks.
    [InlineData(Rhythm.Weekly, "2026-12-27", "2027-01-04", "2026-12-28 2027-01-03")] // Over the end of the year.
    [InlineData(Rhythm.Weekly, "2026-03-22", "2026-03-30", "2026-03-23 2026-03-29")] // Clock forward on the 29th.
    [InlineData(Rhythm.Weekly, "2026-10-18", "2026-10-26", "2026-10-19 2026-10-25")] // Clock back on the 25th.
    [InlineData(Rhythm.Monthly, "2026-01-31", "2026-02-28", null)]
    [InlineData(Rhythm.Monthly, "2026-01-31", "2026-03-01", "2026-02-01 2026-02-28")]
    [InlineData(Rhythm.Monthly, "2028-01-31", "2028-02-29", null)]
    [InlineData(Rhythm.Monthly, "2028-01-31", "2028-03-01", "2028-02-01 2028-02-29")]
    [InlineData(Rhythm.Monthly, "2026-03-31", "2026-05-01", "2026-04-01 2026-04-30")]
    [InlineData(Rhythm.Monthly, "2026-04-30", "2026-06-15", "2026-05-01 2026-05-31")]
    [InlineData(Rhythm.Monthly, "2026-11-30", "2027-01-01", "2026-12-01 2026-12-31")]
    [InlineData(Rhythm.Monthly, "2026-10-14", "2026-11-24", "2026-10-15 2026-10-31")] // Joined halfway.
    [InlineData(Rhythm.Monthly, "2026-07-31", "2026-11-24", "2026-08-01 2026-10-31")] // Missed three.
    [InlineData(Rhythm.Quarterly, "2026-03-31", "2026-06-30", null)]
    [InlineData(Rhythm.Quarterly, "2026-03-31", "2026-07-01", "2026-04-01 2026-06-30")]
    [InlineData(Rhythm.Quarterly, "2026-09-30", "2026-12-31", null)]
    [InlineData(Rhythm.Quarterly, "2026-09-30", "2027-01-01", "2026-10-01 2026-12-31")]
    [InlineData(Rhythm.Quarterly, "2027-12-31", "2028-04-01", "2028-01-01 2028-03-31")]
    [InlineData(Rhythm.Quarterly, "2026-03-31", "2026-12-24", "2026-04-01 2026-09-30")] // Missed two.
    [InlineData(Rhythm.Direct, "2026-11-24", "2026-11-24", null)]
    [InlineData(Rhythm.Direct, "2026-11-23", "2026-11-24", "2026-11-24 2026-11-24")]
    [InlineData(Rhythm.Direct, "2026-11-03", "2026-11-24", "2026-11-04 2026-11-24")]
    [InlineData(Rhythm.Direct, "2026-11-25", "2026-11-24", null)] // The clock was set back.
    public void Next_GivesTheDaysOfTheNextLetter(Rhythm rhythm, string until, string today, string? expected)
    {
        LetterPeriod? period = RhythmCalendar.Next(rhythm, Day(until), Day(today));
        (period is null ? null : $"{period.From:yyyy-MM-dd} {period.To:yyyy-MM-dd}").ShouldBe(expected);
    }

    [Theory]
    [InlineData(Rhythm.Weekly)]
    [InlineData(Rhythm.Monthly)]
    [InlineData(Rhythm.Quarterly)]
    [InlineData(Rhythm.Direct)]
    public void Next_DayByDayForYears_LeavesNoDayOutAndTellsNoneTwice(Rhythm rhythm)
    {
        var until = new DateOnly(2026, 1, 13);
        for (DateOnly today = until; today.Year < 2033; today = today.AddDays(1))
        {
            if (RhythmCalendar.Next(rhythm, until, today) is not { } period) { continue; }

            period.From.ShouldBe(until.AddDays(1));
            period.To.ShouldBeLessThanOrEqualTo(today);
            until = period.To;
            RhythmCalendar.Next(rhythm, until, today).ShouldBeNull();
        }
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
