namespace ZVSearch.Web.Pages.Agreements;

/// <summary>What happens to an agreement on a day.</summary>
public enum CalendarEventKind
{
    /// <summary>Whoever does not want it to go on must have said so by the end of this day.</summary>
    LastDayToCancel,

    /// <summary>The last day of a term, after which it goes on by itself.</summary>
    Renews,

    /// <summary>The last day; it does not go on by itself.</summary>
    Ends,
}
