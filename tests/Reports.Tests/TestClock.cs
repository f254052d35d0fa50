namespace ZVSearch.Reports.Tests;

/// <summary>A clock that stands still until a test moves it.</summary>
internal sealed class TestClock(DateTimeOffset now) : TimeProvider
{
    /// <summary>A Tuesday morning without anything special.</summary>
    public static readonly DateTimeOffset WorkingDay = new(2026, 11, 24, 9, 0, 0, TimeSpan.Zero);

    public DateTimeOffset Now { get; set; } = now;

    public override DateTimeOffset GetUtcNow() => Now;
}
