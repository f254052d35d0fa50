namespace ZVSearch.Reports.Letters;

/// <summary>What one round over all subscriptions did, or in a dry run would do.</summary>
/// <param name="Made">Letters that were made.</param>
/// <param name="Waiting">Letters that wait for a person to approve them.</param>
/// <param name="Mails">Mails that were put in the outbox: for whom, subject, and the last day that it tells of.</param>
/// <param name="Silent">Subscriptions whose period is over without anything to tell.</param>
public sealed record LetterRoundReport(int Made, int Waiting, IReadOnlyList<(string Mail, string Subject, DateOnly Until)> Mails, int Silent);
