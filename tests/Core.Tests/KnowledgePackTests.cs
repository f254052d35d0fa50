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

    [Theory]
    [InlineData("facts.tsv", "agreement\tstart\tdate\tpattern\t(?<value>oops", "reguliere expressie")]
    [InlineData("facts.tsv", "agreement\tstart\tdate\tpattern\tzonder groep", "(?<value>")]
    [InlineData("facts.tsv", "agreement\tstart\tdatum\tlabel\tingangsdatum", "'datum' is niet een van")]
    [InlineData("facts.tsv", "agreement\tstart\tdate", "kolommen")]
    [InlineData("laws.tsv", "X\tWet X\tx\t31-12-2020\t-\t\tS1\t2026-01-01", "geen datum")]
    public void Load_BadLine_StopsWithFileLineAndReason(string file, string line, string reason)
    {
        int lines = KnowledgePack.Read(file).TrimEnd('\n').Split('\n').Length;
        PackException fault = Should.Throw<PackException>(() => KnowledgePack.Load(name => name == file ? KnowledgePack.Read(name).TrimEnd('\n') + "\n" + line : KnowledgePack.Read(name)));
        fault.File.ShouldBe(file);
        fault.Line.ShouldBe(lines + 1);
        fault.Reason.ShouldContain(reason);
    }

    [Fact]
    public void Load_BrokenJson_StopsWithFileAndLine()
    {
        PackException fault = Should.Throw<PackException>(() => KnowledgePack.Load(name => name == "themes.json" ? "{\n \"themes\": [\n oops ]}" : KnowledgePack.Read(name)));
        fault.File.ShouldBe("themes.json");
        fault.Line.ShouldBe(3);
    }

    [Fact]
    public void Load_NewCueInTheData_NeedsNoCode()
    {
        KnowledgePack pack = KnowledgePack.Load(name => name == "facts.tsv" ? KnowledgePack.Read(name).TrimEnd('\n') + "\ninitiative\tbudget\tmoney\tlabel\tzakgeld" : KnowledgePack.Read(name));
        pack.FactCues.Count.ShouldBe(Pack.FactCues.Count + 1);
        pack.FactCues[^1].Text.ShouldBe("zakgeld");
    }

    [Fact]
    public void Laws_OldOnesHaveAnEnd()
    {
        Pack.Laws.Single(l => l.Short == "Wbp").Until.ShouldBe(new DateOnly(2018, 5, 24));
        Pack.Laws.Single(l => l.Short == "Wams").IsComing.ShouldBeTrue();
        Pack.Laws.Single(l => l.Short == "AVG").Until.ShouldBeNull();
    }
}
