using ZVSearch.Core.Findings;
using ZVSearch.Core.Findings.Registers;
using ZVSearch.Web.Pages.Initiatives;
using ZVSearch.Web.Pages.Landscape;

namespace ZVSearch.Web.Tests.Initiatives;

public class InitiativeTests
{
    [Theory]
    [InlineData("2025-03-01", "2026-12-31", null, "1 maart 2025 tot en met 31 december 2026")]
    [InlineData("2025-03-01", null, "P2Y", "1 maart 2025 tot en met 28 februari 2027")]
    [InlineData("2025-03-01", null, null, "vanaf 1 maart 2025, einde niet bekend")]
    [InlineData(null, "2026-12-31", "P18M", "tot en met 31 december 2026 (18 maanden)")]
    [InlineData(null, null, "P2Y", "2 jaar")]
    [InlineData(null, null, null, null)]
    public void Term_Facts_BecomeWords(string? start, string? end, string? duration, string? expected) =>
        InitiativeTerm.InWords(CardOf((Fields.Start, start), (Fields.End, end), (Fields.Duration, duration))).ShouldBe(expected);

    [Fact]
    public void Gaps_EmptyCard_NamesAll() => InitiativeGap.Of(EntryOf(CardOf())).Select(g => g.Id).ShouldBe(["contact", "looptijd", "doel", "resultaten", "opdrachtgever", "budget"]);

    [Fact]
    public void Gaps_FullCard_NamesNone() => InitiativeGap.Of(EntryOf(CardOf(
        (Fields.Contact, "c"), (Fields.Duration, "P1Y"), (Fields.Goal, "g"), (Fields.Result, "r"), (Fields.Commissioner, "o"), (Fields.Budget, "b")))).ShouldBeEmpty();

    [Theory]
    [InlineData("bankpas", true)]
    [InlineData("JONGEREN coordinator", true)]
    [InlineData("bankpas ouderen", false)]
    public void Matches_Words_AllMustOccurWhateverTheirCaseOrAccents(string words, bool expected) =>
        new InitiativeQuery(string.Empty, string.Empty, string.Empty, words, string.Empty).Matches(new Placed<InitiativeEntry>(EntryOf(CardOf((Fields.Goal, "jongeren lenen hun bankpas uit"), (Fields.Lead, "coördinator"))), new Spot([], [], null, null))).ShouldBe(expected);

    [Theory]
    [InlineData(0, 1, 1, 1, 0)]
    [InlineData(120, 1, 1, 3, 50)]
    [InlineData(120, 3, 3, 3, 20)]
    [InlineData(120, 99, 3, 3, 20)]
    public void Page_OfAList_NeverFallsOutside(int length, int asked, int number, int last, int items)
    {
        Paged<int> page = Paging.Of([.. Enumerable.Range(0, length)], asked);
        (page.Number, page.Last, page.Items.Count, page.Total).ShouldBe((number, last, items, length));
    }

    [Fact]
    public void Source_FactOfAReport_IsTheReport()
    {
        var fact = new Fact(Cards.Initiative, string.Empty, Fields.Result, "klaar", null, 1);
        DescribedDocument plan = DocumentOf("a", []), report = DocumentOf("b", [fact]);
        InitiativeWords.SourceOf(new InitiativeEntry(plan, new Card(Cards.Initiative, string.Empty, [fact]), [plan, report], "running"), fact).Hash.ShouldBe("b");
    }

    private static Card CardOf(params (string Field, string? Value)[] facts) =>
        new(Cards.Initiative, string.Empty, [.. facts.Where(f => f.Value is not null).Select(f => new Fact(Cards.Initiative, string.Empty, f.Field, f.Value ?? string.Empty, null, 1))]);

    private static InitiativeEntry EntryOf(Card card) => DocumentOf("a", card.Facts) is var document ? new InitiativeEntry(document, card, [document], "running") : throw new InvalidOperationException();

    private static DescribedDocument DocumentOf(string hash, IReadOnlyList<Fact> facts) => new(hash, hash + ".txt", "Plan", null, null, [], facts);
}
