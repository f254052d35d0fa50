using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using ZVSearch.Core.Findings;
using ZVSearch.Core.Findings.Registers;
using ZVSearch.Web.Pages.Decisions;
using ZVSearch.Web.Pages.Lists;
using ZVSearch.Web.Tests.Lists;

namespace ZVSearch.Web.Tests.Decisions;

public sealed class DecisionListTests
{
    private static readonly DescribedDocument[] Meetings =
    [
        Made.Minutes("maart", "2026-03-01", "Driehoek", [.. Action("1", "Lesmateriaal opvragen", "2026-04-01", "GGD"), .. Action("2", "Rooster maken", "2026-05-01", "Politie"), .. Action("3", "Brief sturen", "2027-05-01", "GGD")]),
        Made.Minutes("april", "2026-04-01", "Driehoek", Made.Fact(Cards.Decision, "b", Fields.Text, "Plan vastgesteld"), Made.Fact(Cards.Mention, "m", Fields.Number, "2")),
        Made.Minutes("mei", "2026-05-01", "Stuurgroep", Made.Fact(Cards.Mention, "m", Fields.Number, "1"), Made.Fact(Cards.Assignment, "o", Fields.Text, "Zoek uit"), Made.Fact(Cards.Promise, "t", Fields.Text, "Komt goed")),
    ];

    [Fact]
    public void Book_MentionByAnotherBody_DoesNotCount() =>
        DecisionBook.Of(Meetings, Made.Today).Where(e => e.State is not null).Select(e => $"{e.Card.Item} {e.State}").ShouldBe(["1 Silent", "2 Mentioned", "3 Open"]);

    [Fact]
    public void Book_Entries_NewestMeetingFirst() => DecisionBook.Of(Meetings, Made.Today).Select(e => e.Meeting.Title).Distinct().ShouldBe(["mei", "april", "maart"]);

    [Theory]
    [InlineData("", "Plan vastgesteld")]
    [InlineData("soort=onzin", "Plan vastgesteld")]
    [InlineData("soort=acties", "Lesmateriaal opvragen|Brief sturen|Rooster maken")]
    [InlineData("soort=acties&status=stil", "Lesmateriaal opvragen")]
    [InlineData("soort=acties&eigenaar=ggd", "Lesmateriaal opvragen|Brief sturen")]
    [InlineData("soort=acties&vanaf=2026-03-02", "")]
    [InlineData("soort=acties&vanaf=gisteren", "Lesmateriaal opvragen|Brief sturen|Rooster maken")]
    [InlineData("soort=acties&tot=2026-03-01&zoekwoord=rooster", "Rooster maken")]
    [InlineData("soort=opdrachten&overleg=Stuurgroep", "Zoek uit")]
    [InlineData("soort=opdrachten&overleg=Driehoek", "")]
    [InlineData("soort=toezeggingen&gebied=Hoorn", "Komt goed")]
    public void Of_Filters_LeaveWhatPasses(string typed, string expected) => string.Join('|', Of(typed).Entries.Select(e => e.Text.Value)).ShouldBe(expected);

    [Fact]
    public void Complaint_NoDate_IsExplained()
    {
        Of("vanaf=gisteren").Complaint.ShouldNotBeEmpty();
        Of("vanaf=2026-03-01").Complaint.ShouldBeEmpty();
    }

    [Fact]
    public void Counts_AnyTab_CountAllTabs() => Of("soort=acties").Counts.ShouldBe(new Dictionary<string, int> { ["besluiten"] = 1, ["acties"] = 3, ["opdrachten"] = 1, ["toezeggingen"] = 1 }, ignoreOrder: true);

    private static Fact[] Action(string number, string text, string deadline, string owner) =>
    [
        Made.Fact(Cards.Action, number, Fields.Text, text), Made.Fact(Cards.Action, number, Fields.Number, number), Made.Fact(Cards.Action, number, Fields.Deadline, deadline), Made.Fact(Cards.Action, number, Fields.Owner, owner),
    ];

    private static DecisionList Of(string typed) => DecisionList.Of(
        DecisionBook.Of(Meetings, Made.Today), ListAddress.From("/besluiten", new QueryCollection(new Dictionary<string, StringValues>(Microsoft.AspNetCore.WebUtilities.QueryHelpers.ParseQuery(typed))), DecisionList.Names));
}
