using ZVSearch.Reports.Letters;

namespace ZVSearch.Reports.Tests.Letters;

public class ReadabilityTests
{
    [Fact]
    public void Of_ShortWords_ReadsEasierThanLongOnes()
    {
        Readability plain = Readability.Of("Wij gaan dit doen. Het kost een jaar. De wijk is er blij mee.");
        Readability hard = Readability.Of("De gemeenschappelijke gegevensverwerkingsovereenkomst inzake persoonsgerichte samenwerkingsverbanden vereist bestuurlijke besluitvorming aangaande verwerkingsverantwoordelijkheden.");
        plain.Score.ShouldBeGreaterThan(Readability.Plain);
        hard.Score.ShouldBeLessThan(Readability.Plain);
    }

    [Fact]
    public void Of_Nothing_IsZero() => Readability.Of("  \n ").ShouldBe(new Readability(0, 0, 0, 0));

    [Fact]
    public void Of_LongSentence_IsCounted() => Readability.Of(string.Join(' ', Enumerable.Repeat("woord", 25)) + ".").LongSentences.ShouldBe(1);
}
