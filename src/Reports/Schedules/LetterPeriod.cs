namespace ZVSearch.Reports.Schedules;

/// <summary>The days that one letter is about.</summary>
/// <param name="From">First day.</param>
/// <param name="To">Last day; not before the first.</param>
public sealed record LetterPeriod(DateOnly From, DateOnly To);
