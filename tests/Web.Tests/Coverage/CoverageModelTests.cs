using ZVSearch.Core.Documents;
using ZVSearch.Core.Findings;
using ZVSearch.Web.Pages.Charts;
using ZVSearch.Web.Pages.Coverage;
using ZVSearch.Web.Pages.Landscape;

namespace ZVSearch.Web.Tests.Coverage;

public class CoverageModelTests
{
    private static readonly LandscapeData Data = LandscapeData.Empty with
    {
        Documents = [Of("convenant", "Hoorn", new DateOnly(2024, 1, 1)), Of("evaluatie", "Hoorn", new DateOnly(2025, 1, 1)), Of("notulen", "Kennemerland", null)],
    };

    [Fact]
    public void Of_District_CountsBlindSpotsAndNamesTheNewest()
    {
        DistrictCoverage district = CoverageModel.Of("Noord-Holland Noord", Data, null).Districts.ShouldHaveSingleItem();
        (district.Documents, district.Cells, district.BlindSpots, district.Newest?.Date).ShouldBe((2, 64, 62, new DateOnly(2025, 1, 1)));
        district.Silent.Count.ShouldBe(15);
    }

    [Fact]
    public void CellOf_Kind_HasItsListBehindIt()
    {
        CoverageModel model = CoverageModel.Of(string.Empty, Data, null);
        DistrictCoverage district = model.Districts[0];
        model.CellOf(district, "Hoorn", "Convenant").ShouldBe(new MatrixCell(1, "/zoeken?regio=Hoorn&soort=convenant"));
        model.CellOf(district, "Den Helder", "Convenant").ShouldBe(new MatrixCell(0, "/zoeken?regio=Den%20Helder&soort=convenant", IsBlindSpot: true));
        model.CellOf(district, "Hoorn", "Koek").ShouldBeNull();
    }

    [Fact]
    public void ThemeCellOf_OnlyElsewhere_IsABlindSpot()
    {
        CoverageModel model = CoverageModel.Of(string.Empty, Data, null);
        model.ThemeCellOf("Geldezels", "Noord-Holland Noord")?.Count.ShouldBe(2);
        model.ThemeCellOf("Geldezels", "Zaanstreek-Waterland")?.IsBlindSpot.ShouldBeTrue();
        model.ThemeCellOf("Stalking en femicide", "Kennemerland")?.IsBlindSpot.ShouldBeFalse();
    }

    [Fact]
    public void Of_Files_AreOnlyCountedForThoseWhoMayKnow()
    {
        CoverageModel.Of(string.Empty, Data, null).IsAdministrator.ShouldBeFalse();
        MunicipalityCoverage hoorn = CoverageModel.Of(string.Empty, Data, [("Hoorn/a.pdf", OutcomeKind.HeldBack), ("Hoorn/b.pdf", OutcomeKind.Damaged)]).Districts[0].Municipalities.Single(m => m.Region.Name == "Hoorn");
        (hoorn.HeldBack, hoorn.Failed).ShouldBe((1, 1));
    }

    private static Placed<DescribedDocument> Of(string type, string region, DateOnly? date) =>
        new(new DescribedDocument(type + region, "x/" + type, type, type, date, [region], []), new Spot([region], ["geldezels"], date, date));
}
