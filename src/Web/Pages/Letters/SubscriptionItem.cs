using ZVSearch.Core.Findings.Letters;
using ZVSearch.Reports.Schedules;
using ZVSearch.Store.Letters;

namespace ZVSearch.Web.Pages.Letters;

/// <summary>A subscription with its place in time.</summary>
/// <param name="Row">The subscription.</param>
/// <param name="Next">Days of the next letter; null when the subscription gets none.</param>
/// <param name="Last">The last letter with its key; null when there is none yet.</param>
public sealed record SubscriptionItem(SubscriptionRow Row, LetterPeriod? Next, LetterRow? Last)
{
    /// <summary>A quarter is over within so many days.</summary>
    private const int LongestWait = 100;

    /// <param name="row">The subscription.</param>
    /// <param name="letters">All letters, newest first.</param>
    /// <param name="today">Dutch day.</param>
    public static SubscriptionItem Of(SubscriptionRow row, IReadOnlyList<LetterRow> letters, DateOnly today)
    {
        LetterPeriod? next = row.Status == SubscriptionStatus.Active
            ? Enumerable.Range(0, LongestWait).Select(days => RhythmCalendar.Next(row.Rhythm, row.Until, today.AddDays(days))).FirstOrDefault(p => p is not null)
            : null;
        string key = row.Key();
        return new SubscriptionItem(row, next, letters.FirstOrDefault(l => l.Key == key));
    }

    public static string StatusOf(SubscriptionStatus status) => status switch { SubscriptionStatus.Active => "actief", SubscriptionStatus.Ended => "beëindigd", _ => "adres bestaat niet" };

    public static string KindOf(SubscriptionStatus status) => status switch { SubscriptionStatus.Active => "good", SubscriptionStatus.Bounced => "bad", _ => string.Empty };
}
