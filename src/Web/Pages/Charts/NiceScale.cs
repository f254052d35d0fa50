namespace ZVSearch.Web.Pages.Charts;

/// <summary>An axis from 0 with round numbers.</summary>
/// <param name="Top">End of the axis, at least 1.</param>
/// <param name="Step">Distance between two marks, 1 or more.</param>
internal sealed record NiceScale(long Top, long Step)
{
    /// <summary>Most steps on an axis.</summary>
    public const int MostSteps = 5;

    /// <summary>The shortest axis of at most five steps that holds a value.</summary>
    public static NiceScale For(int highest)
    {
        long value = Math.Max(highest, 1);
        for (long power = 1; ; power *= 10)
        {
            foreach (long step in (long[])[power, 2 * power, 5 * power])
            {
                long steps = (value + step - 1) / step;
                if (steps <= MostSteps) { return new NiceScale(steps * step, step); }
            }
        }
    }

    /// <summary>Values of the marks, 0 and the end included.</summary>
    public IEnumerable<long> Marks()
    {
        for (long mark = 0; mark <= Top; mark += Step) { yield return mark; }
    }

    /// <summary>Share of the axis that a value takes, 0 to 1.</summary>
    public double Share(double value) => Math.Clamp(value / Top, 0, 1);
}
