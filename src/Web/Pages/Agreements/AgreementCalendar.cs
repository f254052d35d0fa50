using ZVSearch.Core.Findings;
using ZVSearch.Core.Findings.Registers;

namespace ZVSearch.Web.Pages.Agreements;

/// <summary>What lapses, goes on by itself or must be cancelled in the months to come.</summary>
internal static class AgreementCalendar
{
    /// <summary>Months in the calendar, the running one included.</summary>
    public const int Months = 24;

    /// <summary>Months within which something needs attention now.</summary>
    public const int SoonMonths = 6;

    /// <param name="entries">The register.</param>
    /// <param name="today">The first day.</param>
    /// <returns>From today to the end of the last month, by day.</returns>
    public static IReadOnlyList<CalendarEvent> Of(IEnumerable<AgreementEntry> entries, DateOnly today)
    {
        DateOnly last = MonthOf(today).AddMonths(Months).AddDays(-1);
        return [.. entries.SelectMany(e => Of(e, today, last)).OrderBy(e => e.Day).ThenBy(e => e.Kind).ThenBy(e => e.Entry.Document.File, StringComparer.Ordinal)];
    }

    /// <summary>Every month of the calendar with what happens in it; months in which nothing happens as well.</summary>
    public static IReadOnlyList<(DateOnly Month, IReadOnlyList<CalendarEvent> Events)> ByMonth(IReadOnlyList<CalendarEvent> events, DateOnly today)
    {
        ILookup<DateOnly, CalendarEvent> byMonth = events.ToLookup(e => MonthOf(e.Day));
        return [.. Enumerable.Range(0, Months).Select(i => MonthOf(today).AddMonths(i)).Select(m => (m, (IReadOnlyList<CalendarEvent>)[.. byMonth[m]]))];
    }

    /// <summary>True when it ends, or goes on by itself, within <see cref="SoonMonths"/>.</summary>
    public static bool IsSoon(AgreementEntry entry, DateOnly today) =>
        entry.Term is { Status: AgreementStatus.Valid, ExpiresOn: { } last } && last <= today.AddMonths(SoonMonths);

    private static IEnumerable<CalendarEvent> Of(AgreementEntry entry, DateOnly today, DateOnly last)
    {
        // A concept binds nobody yet, so there is nothing to cancel or to renew.
        if (entry.Term.Status != AgreementStatus.Valid) { yield break; }

        AgreementTerm term = entry.Term;
        bool goesOn = entry.Card.Value(Fields.Renewal)?.StartsWith(AgreementTerm.Silent, StringComparison.Ordinal) == true;
        while (term is { Status: AgreementStatus.Valid, ExpiresOn: { } end })
        {
            if (term.CancelBefore is { } cancel && cancel >= today && cancel <= last) { yield return new CalendarEvent(cancel, CalendarEventKind.LastDayToCancel, entry, null); }

            if (end > last) { break; }

            yield return goesOn ? new CalendarEvent(end, CalendarEventKind.Renews, entry, term.CancelBefore) : new CalendarEvent(end, CalendarEventKind.Ends, entry, null);

            // Seen from the day after, a term that went on by itself has its next end.
            term = goesOn ? AgreementTerm.Of(entry.Card, end.AddDays(1)) : term with { Status = AgreementStatus.Expired };
        }
    }

    private static DateOnly MonthOf(DateOnly day) => new(day.Year, day.Month, 1);
}
