using ZVSearch.Language.Tokens;

namespace ZVSearch.Language.Tests;

public class DutchAnalyzerTests
{
    [Theory]
    [InlineData("Noord-Holland", "noord@0[0,5] holland@1[6,13]")]
    [InlineData("foto’s en auto's", "foto's@0[0,6] en@1[7,9] auto's@2[10,16]")]
    [InlineData("art. 3.2 van 1.000 euro", "art@0[0,3] 3.2@1[5,8] van@2[9,12] 1.000@3[13,18] euro@4[19,23]")]
    [InlineData("Coördinatie één reünie", "coordinatie@0[0,11] een@1[12,15] reunie@2[16,22]")]
    [InlineData("zorg/veiligheid (GGD)", "zorg@0[0,4] veiligheid@1[5,15] ggd@2[17,20]")]
    [InlineData("", "")]
    [InlineData("--- !? ...", "")]
    public void Exact_Text_GivesTermsWithPlaces(string text, string expected) => Shown(DutchAnalyzer.Exact, text).ShouldBe(expected);

    [Theory]
    [InlineData("De convenanten van de gemeente", "convenant@1[3,14] gemeent@4[22,30]")]
    [InlineData("het overleg", "overleg@1[4,11]")]
    [InlineData("gemeenten gemeente", "gemeent@0[0,9] gemeent@1[10,18]")]
    [InlineData("de het een", "")]
    public void Stemmed_Text_GivesStemsAndKeepsPlacesOfStopWords(string text, string expected) => Shown(DutchAnalyzer.Stemmed, text).ShouldBe(expected);

    [Fact]
    public void Exact_DecomposedAccent_StaysOneWord() => Shown(DutchAnalyzer.Exact, "cafe\u0301").ShouldBe("cafe@0[0,5]");

    [Fact]
    public void Exact_EndlessWord_IsCutOffButKeepsItsPlace()
    {
        TextTerm term = Terms.Of(DutchAnalyzer.Exact, new string('a', 5000)).ShouldHaveSingleItem();
        term.Text.Length.ShouldBe(120);
        term.End.ShouldBe(5000);
    }

    [Fact]
    public void Stemmed_TextLargerThanItsBuffer_GivesAllTerms() =>
        Terms.Of(DutchAnalyzer.Exact, string.Join(' ', Enumerable.Repeat("woord", 5000))).Count.ShouldBe(5000);

    private static string Shown(DutchAnalyzer analyzer, string text) =>
        string.Join(' ', Terms.Of(analyzer, text).Select(t => $"{t.Text}@{t.Position}[{t.Start},{t.End}]"));
}
