using System.Globalization;
using ZVSearch.Reports.Schedules;

namespace ZVSearch.Reports.Tests.Schedules;

public class QuietDaysTests
{
    private static readonly QuietDays Quiet = new([new DateOnly(2026, 11, 26)], new TimeOnly(7, 0), new TimeOnly(19, 0));

    [Theory]
    [InlineData("2026-11-24T09:00Z", "2026-11-24T09:00Z")] // In the window: now.
    [InlineData("2026-11-24T05:59Z", "2026-11-24T06:00Z")] // Winter: 7:00 is 6:00 UTC.
    [InlineData("2026-11-24T06:00Z", "2026-11-24T06:00Z")]
    [InlineData("2026-11-24T17:59Z", "2026-11-24T17:59Z")]
    [InlineData("2026-11-24T18:00Z", "2026-11-25T06:00Z")] // 19:00 is too late.
    [InlineData("2026-11-24T23:30Z", "2026-11-25T06:00Z")] // After midnight in the Netherlands, still the 24th in UTC.
    [InlineData("2026-07-01T04:30Z", "2026-07-01T05:00Z")] // Summer: 7:00 is 5:00 UTC.
    [InlineData("2026-11-25T19:00Z", "2026-11-27T06:00Z")] // The 26th is a quiet day of the settings.
    [InlineData("2026-03-27T18:30Z", "2026-03-30T05:00Z")] // Friday evening, clock forward on Sunday.
    [InlineData("2026-03-29T00:30Z", "2026-03-30T05:00Z")] // Half an hour before it goes forward.
    [InlineData("2026-10-23T17:30Z", "2026-10-26T06:00Z")] // Friday evening, clock back on Sunday.
    [InlineData("2026-10-25T00:30Z", "2026-10-26T06:00Z")] // In the hour that comes twice, first time.
    [InlineData("2026-10-25T01:30Z", "2026-10-26T06:00Z")] // And second time.
    [InlineData("2026-04-02T18:00Z", "2026-04-07T05:00Z")] // Thursday before Good Friday: after Easter Monday.
    [InlineData("2026-12-24T20:00Z", "2026-12-28T06:00Z")] // Christmas on Friday and Saturday, then Sunday.
    [InlineData("2026-12-31T20:00Z", "2027-01-04T06:00Z")] // New Year's Day on Friday.
    [InlineData("2026-04-27T08:00Z", "2026-04-28T05:00Z")] // King's Day on a Monday.
    [InlineData("2027-05-04T18:00Z", "2027-05-07T05:00Z")] // Liberation Day and, that year, Ascension Day after it.
    public void NextSendMoment_IsTheFirstThatIsAllowed(string now, string expected) => Quiet.NextSendMoment(Moment(now)).ShouldBe(Moment(expected));

    [Theory]
    [InlineData("2026-04-26", true)] // A Sunday.
    [InlineData("2031-04-26", true)] // King's Day, because the 27th is a Sunday.
    [InlineData("2025-04-26", true)]
    [InlineData("2025-04-28", false)] // Not moved to Monday.
    [InlineData("2026-04-27", true)]
    [InlineData("2026-04-06", true)] // Easter Monday.
    [InlineData("2026-05-14", true)] // Ascension Day.
    [InlineData("2026-05-15", false)]
    [InlineData("2026-05-25", true)] // Whit Monday.
    [InlineData("2038-04-26", true)] // Easter Monday at its latest.
    [InlineData("2026-12-24", false)]
    [InlineData("2026-12-25", true)]
    public void Contains_KnowsWeekendsAndHolidays(string day, bool expected) => Quiet.Contains(DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture)).ShouldBe(expected);

    [Theory]
    [InlineData(2024, "2024-03-31")]
    [InlineData(2025, "2025-04-20")]
    [InlineData(2026, "2026-04-05")]
    [InlineData(2027, "2027-03-28")]
    [InlineData(2035, "2035-03-25")]
    [InlineData(2038, "2038-04-25")]
    public void Easter_IsThatOfTheCalendar(int year, string expected) => DutchHolidays.Easter(year).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture).ShouldBe(expected);

    [Fact]
    public void KingsDay_OnASunday_IsTheDayBefore()
    {
        DutchHolidays.KingsDay(2025).ShouldBe(new DateOnly(2025, 4, 26));
        DutchHolidays.KingsDay(2026).ShouldBe(new DateOnly(2026, 4, 27));
        DutchHolidays.KingsDay(2031).ShouldBe(new DateOnly(2031, 4, 26));
    }

    [Fact]
    public void MomentOf_SkippedAndDoubledTimes_AreTheFirstThatExist()
    {
        DutchTime.MomentOf(new DateOnly(2026, 3, 29), new TimeOnly(2, 30)).ShouldBe(Moment("2026-03-29T01:00Z"));
        DutchTime.MomentOf(new DateOnly(2026, 10, 25), new TimeOnly(2, 30)).ShouldBe(Moment("2026-10-25T00:30Z"));
    }

    [Fact]
    public void Today_IsTheDutchDay()
    {
        DutchTime.Today(new TestClock(Moment("2026-06-30T22:30Z"))).ShouldBe(new DateOnly(2026, 7, 1));
        DutchTime.Today(new TestClock(Moment("2026-12-31T22:30Z"))).ShouldBe(new DateOnly(2026, 12, 31));
    }

    private static DateTimeOffset Moment(string text) => DateTimeOffset.ParseExact(text, "yyyy-MM-dd'T'HH:mm'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
}
