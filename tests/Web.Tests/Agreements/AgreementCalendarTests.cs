using System.Text;
using ZVSearch.Core.Findings;
using ZVSearch.Core.Findings.Registers;
using ZVSearch.Web.Pages.Agreements;
using ZVSearch.Web.Tests.Lists;

namespace ZVSearch.Web.Tests.Agreements;

public sealed class AgreementCalendarTests
{
    [Fact]
    public void Of_WithoutRenewal_Ends() => Told(Made.Agreement("a", (Fields.End, "2027-03-01"))).ShouldBe(["2027-03-01 Ends"]);

    [Fact]
    public void Of_SilentRenewal_GoesOnEveryTermAndCanBeCancelledBefore() =>
        Told(Made.Agreement("a", (Fields.End, "2026-12-31"), (Fields.Renewal, "silent P1Y"), (Fields.Notice, "P3M")))
            .ShouldBe(["2026-12-31 Renews", "2027-09-30 LastDayToCancel", "2027-12-31 Renews", "2028-09-30 LastDayToCancel"]);

    [Theory]
    [InlineData("2026-11-26", 0)]
    [InlineData("2026-11-27", 1)]
    [InlineData("2028-10-31", 1)]
    [InlineData("2028-11-01", 0)]
    public void Of_Edges_AreTodayAndTheLastDayOfTheLastMonth(string end, int events) => Told(Made.Agreement("a", (Fields.End, end))).Length.ShouldBe(events);

    [Fact]
    public void Of_ConceptOrIndefinite_IsNotThere() =>
        AgreementCalendar.Of([Made.Agreement("a", (Fields.End, "2027-03-01"), (Fields.Status, "concept")), Made.Agreement("b", (Fields.Duration, AgreementTerm.Indefinite))], Made.Today).ShouldBeEmpty();

    [Fact]
    public void ByMonth_AnyEvents_HoldsEveryMonthAndEveryEvent()
    {
        IReadOnlyList<CalendarEvent> events = AgreementCalendar.Of([Made.Agreement("a", (Fields.End, "2027-03-01")), Made.Agreement("b", (Fields.End, "2028-10-31"))], Made.Today);
        var months = AgreementCalendar.ByMonth(events, Made.Today);
        months.Count.ShouldBe(AgreementCalendar.Months);
        months.Sum(m => m.Events.Count).ShouldBe(events.Count);
    }

    [Theory]
    [InlineData("2027-05-27", true)]
    [InlineData("2027-05-28", false)]
    [InlineData("2026-11-26", false)]
    public void IsSoon_SixMonths_IncludesTheLastDay(string end, bool expected) => AgreementCalendar.IsSoon(Made.Agreement("a", (Fields.End, end)), Made.Today).ShouldBe(expected);

    [Fact]
    public void File_LongAndOddTitle_IsFoldedAndEscaped()
    {
        AgreementEntry entry = Made.Agreement("Convenant; met, komma's \\ en coördinatie van ketenpartners in de hele eenheid Noord-Holland é\nBEGIN:VEVENT", (Fields.End, "2027-03-01"));
        string text = CalendarFile.Of(AgreementCalendar.Of([entry], Made.Today), "http://127.0.0.1:1", new DateTimeOffset(2026, 11, 27, 8, 0, 0, TimeSpan.Zero));
        text.ShouldEndWith("END:VCALENDAR\r\n");
        text.Replace("\r\n", string.Empty, StringComparison.Ordinal).ShouldNotContain("\n");
        text.Split("\r\n").ShouldAllBe(l => Encoding.UTF8.GetByteCount(l) <= 75);
        string unfolded = text.Replace("\r\n ", string.Empty, StringComparison.Ordinal);
        unfolded.ShouldContain("SUMMARY:Loopt af: Convenant\\; met\\, komma's \\\\ en coördinatie van ketenpartners in de hele eenheid Noord-Holland é\\nBEGIN:VEVENT\r\n");
        unfolded.ShouldContain("DTSTART;VALUE=DATE:20270301\r\nDTEND;VALUE=DATE:20270302\r\n");
        unfolded.Split("\r\n").Count(l => l == "BEGIN:VEVENT").ShouldBe(1);
    }

    private static string[] Told(AgreementEntry entry) => [.. AgreementCalendar.Of([entry], Made.Today).Select(e => $"{e.Day:yyyy-MM-dd} {e.Kind}")];
}
