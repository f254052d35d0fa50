using ZVSearch.Language.Words;

namespace ZVSearch.Language.Tests;

public class DutchStemmerTests
{
    [Theory]
    [InlineData("convenanten", "convenant")]
    [InlineData("foto's", "foto")]
    [InlineData("3.2", "3.2")]
    [InlineData("a", "a")]
    public void Stem_Word_GivesStem(string word, string stem) => new string(new DutchStemmer().Stem(word)).ShouldBe(stem);

    [Fact]
    public void Stem_SameWordTwice_GivesTheSame()
    {
        var stemmer = new DutchStemmer();
        new string(stemmer.Stem("plannen")).ShouldBe(new string(stemmer.Stem("plannen")));
    }
}
