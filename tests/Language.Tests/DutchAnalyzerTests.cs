using ZVSearch.Language.Tokens;

namespace ZVSearch.Language.Tests;

public class DutchAnalyzerTests
{
    [Theory]
    [InlineData("Noord-Holland", "noordholland@0[0,13] noord@0[0,5] holland@1[6,13]")]
    [InlineData("zaak 2024/123", "zaak@0[0,4] 2024/123@1[5,13] 2024@1[5,9] 123@2[10,13]")]
    [InlineData("ECLI:NL:HR:2015:1", "ecli:nl:hr:2015:1@0[0,17] ecli@0[0,4] nl@1[5,7] hr@2[8,10] 2015:1@3[11,17]")]
    [InlineData("het O.M. d.d. vandaag", "het@0[0,3] om@1[4,8] dd@2[9,13] vandaag@3[14,21]")]
    [InlineData("jeugd- en gezinsplan", "jeugd@0[0,5] en@1[7,9] gezinsplan@2[10,20]")]
    [InlineData("foto’s en auto's", "foto's@0[0,6] en@1[7,9] auto's@2[10,16]")]
    [InlineData("art. 3.2 van 1.000 euro", "art@0[0,3] 3.2@1[5,8] van@2[9,12] 1.000@3[13,18] euro@4[19,23]")]
    [InlineData("Coördinatie één reünie", "coordinatie@0[0,11] een@1[12,15] reunie@2[16,22]")]
    [InlineData("zorg/veiligheid (GGD)", "zorg@0[0,4] veiligheid@1[5,15] ggd@2[17,20]")]
    [InlineData("", "")]
    [InlineData("--- !? ...", "")]
    public void Exact_Text_GivesTermsWithPlaces(string text, string expected) => Shown(DutchAnalyzer.Exact, text).ShouldBe(expected);

    [Theory]
    [InlineData("De convenanten van de gemeente", "convenant@1[3,14] gemeente@4[22,30]")]
    [InlineData("het overleg", "overleg@1[4,11]")]
    [InlineData("gemeenten gemeente", "gemeente@0[0,9] gemeente@1[10,18]")]
    [InlineData("de het een", "")]
    [InlineData("Het OM besluit", "openbaarministerie@1[4,6] besluit@2[7,14]")]
    [InlineData("BESLUIT OM TE HANDHAVEN", "besluit@0[0,7] handhaaf@3[14,23]")]
    [InlineData("om en bij", "")]
    [InlineData("MEE en mee", "meeorganisatie@0[0,3]")]
    [InlineData("O.M. en Halt", "openbaarministerie@0[0,4] halt@2[8,12] haltbureau@2[8,12]")]
    [InlineData("partnergeweld", "partnergeweld@0[0,13] +partner@0[0,13] +geweld@0[0,13]")]
    [InlineData("kinderbescherming", "kinderbescherming@0[0,17] +kind@0[0,17] +bescherm@0[0,17]")]
    [InlineData("gemeente Dijk en Waard", "gemeente@0[0,8] dijk@1[9,13] waard@3[17,22]")]
    [InlineData("burgemeester onderzoek regeling verraad", "burgemeester@0[0,12] onderzoek@1[13,22] regel@2[23,31] verraad@3[32,39]")]
    [InlineData("13b", "13b@0[0,3]")]
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
