namespace ZVSearch.Reports.Schedules;

/// <summary>What the planner does at every turn.</summary>
/// <param name="RunAsync">Finds out what is due and does it; safe to repeat.</param>
public sealed record LetterWork(Func<CancellationToken, Task> RunAsync);
