using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using ZVSearch.Core.Findings;
using ZVSearch.Core.Findings.Registers;
using ZVSearch.Core.Knowledge;
using ZVSearch.Web.Pages.Agreements;
using ZVSearch.Web.Pages.Lists;
using ZVSearch.Web.Tests.Lists;

namespace ZVSearch.Web.Tests.Agreements;

public sealed class AgreementListTests
{
    private static readonly AgreementEntry[] Entries =
    [
        Made.Agreement("Beta", (Fields.End, "2027-03-01"), (Fields.Party, "Politie"), (Fields.LegalBasis, "Wpg"), (Fields.Purpose, "Coördinatie")),
        Made.Agreement("alfa", (Fields.End, "2029-03-01"), (Fields.Party, "GGD")),
        Made.Agreement("Gamma", (Fields.End, "2020-03-01")),
    ];

    private static readonly Dictionary<string, IReadOnlyList<string>> Themes = new() { [Entries[0].Document.Hash] = [KnowledgePack.BuiltIn.Themes[0].Id] };

    [Theory]
    [InlineData("", "alfa Beta Gamma")]
    [InlineData("sorteer=einde", "Gamma Beta alfa")]
    [InlineData("sorteer=einde-af", "alfa Beta Gamma")]
    [InlineData("sorteer=onzin", "alfa Beta Gamma")]
    [InlineData("status=verlopen", "Gamma")]
    [InlineData("status=onzin", "alfa Beta Gamma")]
    [InlineData("partij=politie", "Beta")]
    [InlineData("grondslag=Wpg", "Beta")]
    [InlineData("zoekwoord=coordinatie", "Beta")]
    [InlineData("gebied=Haarlem", "")]
    [InlineData("gebied=Nergens", "alfa Beta Gamma")]
    [InlineData("gebied=Noord-Holland+Noord", "alfa Beta Gamma")]
    [InlineData("let-op=loopt-af", "Beta")]
    public void Of_Filters_LeaveWhatPasses(string typed, string expected) => string.Join(' ', Of(typed).Entries.Select(e => e.Document.Title)).ShouldBe(expected);

    [Fact]
    public void Of_Theme_LeavesDocumentsOfIt() => Of($"thema={KnowledgePack.BuiltIn.Themes[0].Id}").Entries.ShouldHaveSingleItem().Document.Title.ShouldBe("Beta");

    [Fact]
    public void Counts_StatusChosen_StillCountOtherStatuses()
    {
        AgreementList list = Of("status=verlopen");
        list.Counts[AgreementStatus.Valid].ShouldBe(2);
        list.Counts[AgreementStatus.Expired].ShouldBe(1);
    }

    [Fact]
    public void SortedBy_Twice_TurnsTheOrderRound()
    {
        Of("").SortedBy("einde").ShouldBe("/convenanten?sorteer=einde");
        Of("sorteer=einde").SortedBy("einde").ShouldBe("/convenanten?sorteer=einde-af");
        Of("sorteer=einde-af").OrderOf("einde").ShouldBe("descending");
    }

    [Theory]
    [InlineData("Wbp", true)]
    [InlineData("Wams", true)]
    [InlineData("AVG", false)]
    public void Laws_NoLongerOrNotYetInForce_NeedALook(string name, bool expected) =>
        LawFinding.Of(Made.Document("a", null, Made.Fact(Cards.Law, name, Fields.Name, name)), KnowledgePack.BuiltIn.Laws, Made.Today).ShouldHaveSingleItem().NeedsLook.ShouldBe(expected);

    [Fact]
    public void Laws_SeenFromBeforeTheirEnd_StillHold() =>
        LawFinding.Of(Made.Document("a", null, Made.Fact(Cards.Law, "Wbp", Fields.Name, "Wbp")), KnowledgePack.BuiltIn.Laws, new DateOnly(2017, 1, 1)).ShouldHaveSingleItem().NeedsLook.ShouldBeFalse();

    [Fact]
    public void ModelText_Fields_StandBetweenBrackets()
    {
        AgreementModel model = KnowledgePack.BuiltIn.Models[0];
        model.Articles.SelectMany(a => a.Paragraphs).Select(p => AgreementModelText.Shown(p, model)).ShouldAllBe(p => !p.Contains('{'));
    }

    private static AgreementList Of(string typed) => AgreementList.Of(
        Entries, Themes, ListAddress.From("/convenanten", new QueryCollection(new Dictionary<string, StringValues>(Microsoft.AspNetCore.WebUtilities.QueryHelpers.ParseQuery(typed))), AgreementList.Names), Made.Today);
}
