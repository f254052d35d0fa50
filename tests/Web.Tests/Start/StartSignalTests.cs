using ZVSearch.Core.Documents;
using ZVSearch.Core.Findings;
using ZVSearch.Core.Findings.Registers;
using ZVSearch.Web.Pages.Start;

namespace ZVSearch.Web.Tests.Start;

/// <summary>What asks for attention, and what does not.</summary>
public class StartSignalTests
{
    private static readonly DateOnly Today = new(2026, 6, 1);

    [Theory]
    [InlineData("2026-05-31", false)]
    [InlineData("2026-06-01", true)]
    [InlineData("2026-12-01", true)]
    [InlineData("2026-12-02", false)]
    public void Lapsing_End_CountsWithinSixMonths(string end, bool counts) =>
        StartSignals.Lapsing(new StartData { Today = Today, Agreements = [Agreement(end)] }).Count.ShouldBe(counts ? 1 : 0);

    [Theory]
    [InlineData("2026-05-31", 1)]
    [InlineData("2026-06-01", 0)]
    [InlineData(null, 0)]
    public void SilentActions_Deadline_MustHavePassed(string? deadline, int count) =>
        StartSignals.SilentActions(new StartData { Today = Today, Meetings = [Meeting("a", new DateOnly(2026, 1, 1), deadline)] }).Count.ShouldBe(count);

    [Fact]
    public void SilentActions_NamedInALaterMeetingOfTheSameBody_IsNotSilent()
    {
        DescribedDocument later = Meeting("b", new DateOnly(2026, 4, 1), null);
        StartSignals.SilentActions(new StartData { Today = Today, Meetings = [Meeting("a", new DateOnly(2026, 1, 1), "2026-05-01"), later] }).ShouldBeEmpty();
        StartSignals.SilentActions(new StartData { Today = Today, Meetings = [Meeting("a", new DateOnly(2026, 1, 1), "2026-05-01"), later with { Title = "Ander overleg" }] }).Count.ShouldBe(1);
    }

    [Fact]
    public void Files_Outcomes_AreCountedByWhatTheyMean()
    {
        var data = new StartData { Today = Today, Files = [("a", OutcomeKind.HeldBack), ("b", OutcomeKind.Damaged), ("c", OutcomeKind.NoText), ("d", OutcomeKind.Indexed)] };
        StartSignals.HeldBack(data).ShouldBe(1);
        StartSignals.Failed(data).ShouldBe(2);
    }

    [Fact]
    public void Gaps_Municipality_IsNamedOnceWithAllKinds()
    {
        var data = new StartData { Today = Today, Coverage = [new("Hoorn", "convenant", 1, 0, 0, 0, null), new("Hoorn", "notulen", 1, 0, 0, 0, null), new("Texel", "notulen", 1, 2, 0, 0, null)] };
        (string region, IReadOnlyList<string> kinds) = StartSignals.Gaps(data).ShouldHaveSingleItem();
        region.ShouldBe("Hoorn");
        kinds.Count.ShouldBe(2);
    }

    [Fact]
    public void Model_Empty_HasNumbersForEveryRole()
    {
        foreach ((StartRole role, _, _) in StartRoles.All) { StartModel.Of(role, new StartData { Today = Today }).Numbers.ShouldAllBe(n => n.Value == 0); }
    }

    [Fact]
    public void Model_Visitor_CountsNoFiles()
    {
        StartModel.Of(StartRole.Administrator, new StartData { Today = Today }).Numbers.ShouldNotContain(n => n.Address == "/beheer");
        StartModel.Of(StartRole.Administrator, new StartData { Today = Today, IsAdministrator = true }).Numbers.Count(n => n.Address == "/beheer").ShouldBe(2);
    }

    [Theory]
    [InlineData("bestuurder", StartRole.BoardMember)]
    [InlineData("PROJECTLEIDER", StartRole.ProjectLead)]
    [InlineData("keizer", StartRole.Employee)]
    [InlineData(null, StartRole.Employee)]
    public void Role_Address_GivesARole(string? value, StartRole role) => StartRoles.Of(value).ShouldBe(role);

    private static AgreementEntry Agreement(string end)
    {
        var document = new DescribedDocument("h", "a.txt", "Convenant", "convenant", null, [], [new Fact(Cards.Agreement, "", Fields.End, end, null, 1)]);
        return AgreementEntry.Of(document, [], Today) ?? throw new InvalidOperationException("No agreement.");
    }

    private static DescribedDocument Meeting(string hash, DateOnly date, string? deadline)
    {
        Fact[] due = deadline is null ? [] : [new Fact(Cards.Action, "1", Fields.Deadline, deadline, null, 1)];
        return new DescribedDocument(hash, hash + ".txt", "Stuurgroep", "notulen", date, [], [new Fact(Cards.Action, "1", Fields.Text, "Werkafspraken jeugdgroepen uitwerken gemeente", null, 1), .. due]);
    }
}
