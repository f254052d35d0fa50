using ZVSearch.Reports.Summaries;

namespace ZVSearch.Reports.Tests.Letters;

public class SentenceShortenerTests
{
    [Theory]
    [InlineData("Besluit: het loket opent op 12 mei.", "Het loket opent op 12 mei.")]
    [InlineData("3. Regel gegevensdeling vóór de start.", "Regel gegevensdeling vóór de start.")]
    [InlineData("• de overdracht ging mis.", "De overdracht ging mis.")]
    [InlineData("Kortom, het werkt.", "Het werkt.")]
    [InlineData("1. Conclusie: ga door.", "Ga door.")]
    [InlineData("Daarnaast is besloten te stoppen.", "Daarnaast is besloten te stoppen.")]
    [InlineData("In 2025 waren er 12 meldingen (2024: 9).", "In 2025 waren er 12 meldingen (2024: 9).")]
    [InlineData("12 mei is te vroeg.", "12 mei is te vroeg.")]
    [InlineData("   ", "")]
    public void Shorten_LeavesOutOnlyWhatStandsInFront(string sentence, string expected) => SentenceShortener.Shorten(sentence).ShouldBe(expected);

    [Fact]
    public void Shorten_LongSentence_LosesItsBrackets()
    {
        string core = string.Join(' ', Enumerable.Repeat("woord", 31));
        SentenceShortener.Shorten($"Het {core} (een lange bijzin tussen haakjes) is af.").ShouldBe($"Het {core} is af.");
    }

    [Fact]
    public void Shorten_LongSentence_KeepsFiguresBetweenBrackets()
    {
        string sentence = $"Het {string.Join(' ', Enumerable.Repeat("woord", 31))} daalt (van 61 naar 45).";
        SentenceShortener.Shorten(sentence).ShouldBe(sentence);
    }
}
