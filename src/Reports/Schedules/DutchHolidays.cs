namespace ZVSearch.Reports.Schedules;

/// <summary>The days that the law calls public holidays (Algemene termijnenwet, article 3): Good Friday and Liberation Day are among them, every year.</summary>
public static class DutchHolidays
{
    public static bool Contains(DateOnly day)
    {
        int sinceEaster = day.DayNumber - Easter(day.Year).DayNumber;
        return (day.Month, day.Day) is (1, 1) or (5, 5) or (12, 25) or (12, 26)
            || day == KingsDay(day.Year)
            || sinceEaster is -2 or 0 or 1 or 39 or 49 or 50;
    }

    /// <summary>27 April, or the day before when that is a Sunday.</summary>
    public static DateOnly KingsDay(int year)
    {
        var day = new DateOnly(year, 4, 27);
        return day.DayOfWeek == DayOfWeek.Sunday ? day.AddDays(-1) : day;
    }

    /// <summary>Easter Sunday by the Gregorian calendar; the rule of Meeus, Jones and Butcher.</summary>
    public static DateOnly Easter(int year)
    {
        int golden = year % 19, century = year / 100, rest = year % 100;
        int epact = ((19 * golden) + century - (century / 4) - ((century - ((century + 8) / 25) + 1) / 3) + 15) % 30;
        int weekday = (32 + (2 * (century % 4)) + (2 * (rest / 4)) - epact - (rest % 4)) % 7;
        int late = (golden + (11 * epact) + (22 * weekday)) / 451;
        int days = epact + weekday - (7 * late) + 114;
        return new DateOnly(year, days / 31, (days % 31) + 1);
    }
}
