using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using ZVSearch.Core.Knowledge;
using ZVSearch.Web.Pages.Landscape;

namespace ZVSearch.Web.Tests.Landscape;

public class LandscapeQueryTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("?vorm=schema&soort=lessen&thema=geldezels&status=loopt&vanaf=2025-01-01&tot=2025-12-31&pagina=2", "?vorm=schema&soort=lessen&thema=geldezels&status=loopt&vanaf=2025-01-01&tot=2025-12-31&pagina=2")]
    [InlineData("?vorm=bol&soort=koek&thema=bestaat-niet&status=running&pagina=-4", "")]
    [InlineData("?vanaf=2026-01-01&tot=2025-01-01", "?vanaf=2025-01-01&tot=2026-01-01")]
    public void Read_Address_ComesBackWithoutWhatMakesNoSense(string asked, string expected) => Read(asked).At("/landkaart").ShouldBe("/landkaart" + expected);

    [Theory]
    [InlineData("?vanaf=gisteren")]
    [InlineData("?tot=2025-02-30")]
    [InlineData("?vanaf=2026-01-01&tot=2025-01-01")]
    public void Read_PeriodThatMakesNoSense_IsExplained(string asked) => Read(asked).Remarks.ShouldHaveSingleItem();

    [Theory]
    [InlineData("2025-03-01", "2025-03-01", "?vanaf=2025-01-01&tot=2025-12-31", true)]
    [InlineData("2025-12-31", "2025-12-31", "?vanaf=2025-01-01&tot=2025-12-31", true)]
    [InlineData("2024-12-31", "2024-12-31", "?vanaf=2025-01-01", false)]
    [InlineData("2026-01-01", "2026-01-01", "?tot=2025-12-31", false)]
    [InlineData("2020-01-01", null, "?vanaf=2025-01-01", true)]
    [InlineData("2026-01-01", null, "?tot=2025-12-31", false)]
    [InlineData(null, "2026-01-01", "?tot=2025-12-31", false)]
    [InlineData(null, "2024-01-01", "?vanaf=2025-01-01", false)]
    [InlineData(null, null, "?vanaf=2025-01-01", false)]
    [InlineData(null, null, "", true)]
    public void Matches_Period_LetsThroughWhatTouchesIt(string? from, string? until, string asked, bool expected) =>
        Read(asked).Matches(new Spot([], [], Day(from), Day(until))).ShouldBe(expected);

    [Theory]
    [InlineData("geldezels", "geldezels", true)]
    [InlineData("cybercrime", "geldezels", true)]
    [InlineData("geldezels", "cybercrime", false)]
    public void Matches_WideTheme_LetsNarrowerOnesThrough(string asked, string theme, bool expected) =>
        (LandscapeQuery.None with { Theme = asked }).Matches(new Spot([], [theme], null, null)).ShouldBe(expected);

    [Fact]
    public void Matches_Status_OnlyConcernsInitiatives()
    {
        LandscapeQuery query = Read("?status=loopt");
        query.Matches(new Spot([], [], null, null)).ShouldBeTrue();
        query.Matches(new Spot([], [], null, null, "running")).ShouldBeTrue();
        query.Matches(new Spot([], [], null, null, "stopped")).ShouldBeFalse();
    }

    [Fact]
    public void Spot_District_HoldsItsMunicipalities()
    {
        Region district = LandscapePlace.Districts.Single(d => d.Name == "Kennemerland");
        var municipality = new Spot(["Haarlem"], [], null, null);
        municipality.IsIn(district).ShouldBeTrue();
        municipality.IsAboutWhole(district).ShouldBeFalse();
        new Spot(["Kennemerland"], [], null, null).IsAboutWhole(district).ShouldBeTrue();
        new Spot(["Hoorn"], [], null, null).IsIn(district).ShouldBeFalse();
    }

    [Theory]
    [InlineData("Edam-Volendam", "edam-volendam")]
    [InlineData("Dijk en Waard", "dijk-en-waard")]
    [InlineData("Súdwest 's Hof", "sudwest-s-hof")]
    public void Slug_Name_IsPlain(string name, string expected) => LandscapePlace.Slug(name).ShouldBe(expected);

    [Fact]
    public void Find_EveryRegion_ByCodeAndByAddress()
    {
        foreach (Region region in KnowledgePack.BuiltIn.Regions)
        {
            LandscapePlace.Find(region.Code, region.IsDistrict).ShouldBe(region);
            LandscapePlace.Find(LandscapePlace.AddressOf(region).Split('/')[^1], region.IsDistrict).ShouldBe(region);
        }
    }

    [Fact]
    public void Counts_EachPlace_EqualsItsList()
    {
        Spot[] spots = [new(["Hoorn", "Alkmaar"], [], null, null), new(["Noord-Holland Noord"], [], null, null), new(["Hoorn", "Noord-Holland Noord"], [], null, null), new([], [], null, null)];
        LandscapeCounts.ByMunicipality(spots).ShouldBe(new Dictionary<string, int> { ["Alkmaar"] = 1, ["Hoorn"] = 2 }, ignoreOrder: true);
        LandscapeCounts.Elsewhere(spots).Select(e => (e.Place.Name, e.Count)).ShouldBe([("Noord-Holland Noord: het hele district", 1), ("Zonder gebied", 1)]);
    }

    private static LandscapeQuery Read(string query) => LandscapeQuery.Read(new QueryCollection(QueryHelpers.ParseQuery(query)));

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
