namespace ZVSearch.Web.Pages.Charts;

/// <summary>From days to places. Quarters when the span is short, years when it is long.</summary>
internal sealed class TimelineAxis
{
    private const double LongestInQuarters = 3.2 * DaysPerYear;
    private const double DaysPerYear = 365.25;
    private const int MonthsPerQuarter = 3;
    private const int MostYears = 12;

    /// <summary>Room after the last day, as a share of the span, so that an open end can be seen.</summary>
    private const double Beyond = 0.06;

    private readonly double _left, _width;
    private readonly DateOnly _first, _last;

    /// <param name="left">Left end of the plot.</param>
    /// <param name="width">Width of the plot.</param>
    /// <param name="days">All days that must be on it; one or more.</param>
    public TimelineAxis(double left, double width, IReadOnlyCollection<DateOnly> days)
    {
        (_left, _width) = (left, width);
        DateOnly first = days.Min();
        _first = new DateOnly(first.Year, (first.Month - 1) / MonthsPerQuarter * MonthsPerQuarter + 1, 1);
        int span = Math.Max(days.Max().DayNumber - _first.DayNumber, (int)DaysPerYear);
        _last = DateOnly.FromDayNumber((int)Math.Min(DateOnly.MaxValue.DayNumber, _first.DayNumber + span * (1 + Beyond)));
    }

    /// <summary>Left end of the plot.</summary>
    public double Start => _left;

    /// <summary>Right end of the plot.</summary>
    public double End => _left + _width;

    /// <summary>Place of the morning of a day, between the ends of the plot.</summary>
    public double At(DateOnly day) =>
        _left + _width * Math.Clamp((double)(day.DayNumber - _first.DayNumber) / Math.Max(1, _last.DayNumber - _first.DayNumber), 0, 1);

    /// <summary>Marks from left to right.</summary>
    public IEnumerable<TimelineTick> Ticks()
    {
        int days = _last.DayNumber - _first.DayNumber;
        long step = NiceScale.For((int)Math.Ceiling(days / DaysPerYear * NiceScale.MostSteps / MostYears)).Step;
        for (int year = _first.Year; year <= _last.Year; year++)
        {
            for (int month = 1; month <= 12; month += MonthsPerQuarter)
            {
                var day = new DateOnly(year, month, 1);
                bool isYear = month == 1;
                bool isShown = isYear ? year % step == 0 : days <= LongestInQuarters;
                if (isShown && day >= _first && day <= _last) { yield return new TimelineTick(At(day), isYear ? year.ToString(Dutch.Culture) : $"K{month / MonthsPerQuarter + 1}", isYear); }
            }
        }
    }
}
