using ZVSearch.Language.Sentences;

namespace ZVSearch.Language.Tests;

public class SentenceSplitterTests
{
    [Theory]
    [InlineData("Een zin. Nog een zin.", "Een zin.|Nog een zin.")]
    [InlineData("Zie art. 3 van de wet. Dat geldt.", "Zie art. 3 van de wet.|Dat geldt.")]
    [InlineData("Dhr. J. de Vries komt. Hij meldt zich.", "Dhr. J. de Vries komt.|Hij meldt zich.")]
    [InlineData("Het kost 1.000 euro. Dat is veel!", "Het kost 1.000 euro.|Dat is veel!")]
    [InlineData("Waarom? Daarom.", "Waarom?|Daarom.")]
    [InlineData("Hij zei \"nee.\" Zij niet.", "Hij zei \"nee.\"|Zij niet.")]
    [InlineData("1. Opening van het overleg", "1. Opening van het overleg")]
    [InlineData("geen punt", "geen punt")]
    [InlineData("  ", "")]
    public void Split_Text_GivesSentences(string text, string expected) =>
        string.Join('|', SentenceSplitter.Split(text, 0, text.Length).Select(s => text[s.Start..s.End])).ShouldBe(expected);

    [Theory]
    [InlineData("een twee  drie", 3)]
    [InlineData("", 0)]
    [InlineData(" \n ", 0)]
    public void CountWords_Text_CountsRuns(string text, int words) => SentenceSplitter.CountWords(text).ShouldBe(words);

    [Fact]
    public void CutAfterWords_LongText_CutsAtABlank() => SentenceSplitter.CutAfterWords("een twee drie", 0, 13, 2).ShouldBe(8);

    [Fact]
    public void CutAfterWords_ShortText_IsNull() => SentenceSplitter.CutAfterWords("een twee", 0, 8, 2).ShouldBeNull();
}
