using ZVSearch.Core.Findings.Registers;

namespace ZVSearch.Web.Pages.Agreements;

/// <summary>A day in the calendar of agreements.</summary>
/// <param name="Day">The day.</param>
/// <param name="Kind">What happens.</param>
/// <param name="Entry">To which agreement.</param>
/// <param name="CancelBefore">Of a renewal: the last day on which it can be stopped, maybe past; null when that is not arranged, or for other kinds.</param>
public sealed record CalendarEvent(DateOnly Day, CalendarEventKind Kind, AgreementEntry Entry, DateOnly? CancelBefore);
