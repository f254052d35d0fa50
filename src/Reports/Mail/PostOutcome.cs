namespace ZVSearch.Reports.Mail;

/// <summary>How an attempt ended, and why.</summary>
/// <param name="Result">How it ended.</param>
/// <param name="Fault">Why, in Dutch; null when it was sent.</param>
public sealed record PostOutcome(PostResult Result, string? Fault = null);
