using ZVSearch.Core.Knowledge;

namespace ZVSearch.Core.Tests;

public class KnowledgePackTests
{
    private static readonly KnowledgePack Pack = KnowledgePack.BuiltIn;

    [Fact]
    public void Regions_AreThirtyTwoMunicipalitiesAndThreeDistricts()
    {
        Pack.Regions.Count(r => !r.IsDistrict).ShouldBe(32);
        Pack.Regions.Where(r => r.IsDistrict).Select(r => r.Name).ShouldBe(["Noord-Holland Noord", "Zaanstreek-Waterland", "Kennemerland"], ignoreOrder: true);
    }

    [Fact]
    public void DocumentTypes_HaveUniqueIdsAndOneCasework()
    {
        Pack.DocumentTypes.Count.ShouldBe(35);
        Pack.DocumentTypes.Select(t => t.Id).ShouldBeUnique();
        Pack.DocumentTypes.Count(t => t.IsCasework).ShouldBe(1);
    }

    [Theory]
    [InlineData("hoorn", "Hoorn")]
    [InlineData("GM0361", "Alkmaar")]
    [InlineData("NHN", "Noord-Holland Noord")]
    [InlineData("Langedijk", "Dijk en Waard")]
    public void FindRegion_NameCodeOrFormerName_FindsIt(string text, string name) => Pack.FindRegion(text)?.Name.ShouldBe(name);

    [Fact]
    public void FindRegion_Unknown_IsNull() => Pack.FindRegion("Rotterdam").ShouldBeNull();

    [Theory]
    [InlineData("convenant", "convenant")]
    [InlineData("Notulen of verslag", "notulen")]
    [InlineData("samenwerkingsovereenkomst", "convenant")]
    public void FindType_IdLabelOrCue_FindsIt(string text, string id) => Pack.FindType(text)?.Id.ShouldBe(id);

    [Fact]
    public void PersonalData_EveryPatternIsAValidExpression()
    {
        foreach (PersonalDataPattern pattern in Pack.PersonalData.Patterns)
        {
            Should.NotThrow(() => new System.Text.RegularExpressions.Regex(pattern.Expression), pattern.Id);
        }
    }
}
