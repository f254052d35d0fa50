using ZVSearch.Core.Findings.Letters;
using ZVSearch.Reports.Letters;

namespace ZVSearch.Reports.Tests.Letters;

public class TraceCheckTests
{
    private const string Passage = "Het college van Alkmaar besluit op 12 mei 2025 om € 6.000 vrij te geven voor de training van Marit Kalverdijk.";

    [Theory]
    [InlineData("Het college van Alkmaar besluit om € 6.000 vrij te geven.", "")]
    [InlineData("Alkmaar geeft € 6.000 vrij op 12 mei 2025.", "")]
    [InlineData("Het college geeft € 7.000 vrij.", "€ 7.000")]
    [InlineData("Het college besluit op 13 mei 2025.", "13")]
    [InlineData("Het college van Hoorn besluit dit.", "Hoorn")]
    [InlineData("De training is van Marit Kalverdijk.", "")]
    [InlineData("De training is van Marit Jansen.", "Marit Jansen")]
    [InlineData("Morgen begint de training.", "")]
    public void Untraced_NamesWhatStandsInNoSource(string text, string expected)
    {
        var point = new LetterPoint("a", PointKind.Decision, text, [new LetterSource(new string('a', 64), "a.txt", "A", null, 1, 0, Passage.Length, Passage)], 1, string.Empty);
        string.Join('|', TraceCheck.Untraced(point)).ShouldBe(expected);
    }
}
