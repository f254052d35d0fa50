using ZVSearch.Language.Words;

namespace ZVSearch.Language.Tests;

public class DutchStemmerTests
{
    [Theory]
    [InlineData("convenanten", "convenant")]
    [InlineData("foto's", "foto")]
    [InlineData("3.2", "3.2")]
    [InlineData("a", "a")]
    [InlineData("taken", "taak")]
    [InlineData("takken", "tak")]
    [InlineData("brieven", "brief")]
    [InlineData("huizen", "huis")]
    [InlineData("raadsleden", "raadslid")]
    [InlineData("gemeld", "meld")]
    [InlineData("aangemeld", "aanmeld")]
    [InlineData("opgeschaald", "opschaal")]
    [InlineData("handhaaft", "handhaaf")]
    [InlineData("verlenging", "verleng")]
    [InlineData("mogelijkheden", "mogelijk")]
    [InlineData("gemeentes", "gemeente")]
    [InlineData("wapens", "wapen")]
    [InlineData("gebied", "gebied")]
    [InlineData("volgens", "volgens")]
    [InlineData("maatregelen", "maatregel")]
    public void Stem_Word_GivesStem(string word, string stem) => new string(new DutchStemmer().Stem(word)).ShouldBe(stem);

    [Fact]
    public void Stem_SameWordTwice_GivesTheSame()
    {
        var stemmer = new DutchStemmer();
        new string(stemmer.Stem("plannen")).ShouldBe(new string(stemmer.Stem("plannen")));
    }
}
