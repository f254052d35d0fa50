using ZVSearch.Reports.Packs;

namespace ZVSearch.Web.Tests.Lessons;

public sealed class DiscussionQuestionsTests
{
    [Theory]
    [InlineData("failed", "niemand las mee.", null, "‘niemand las mee’")]
    [InlineData("failed", null, null, "De oorzaak staat er niet bij")]
    [InlineData("succeeded", null, null, "Wat maakte dat dit lukte?")]
    [InlineData("mixed", null, "Kies drie doelen", "‘Kies drie doelen’")]
    public void Of_Lesson_AsksAboutWhatItSays(string outcome, string? cause, string? advice, string expected) =>
        string.Join('\n', DiscussionQuestions.Of(Lesson(outcome, cause, advice))).ShouldContain(expected);

    [Fact]
    public void Of_LongCause_IsCutAtAWord() =>
        DiscussionQuestions.Of(Lesson("failed", string.Join(' ', Enumerable.Repeat("woord", 80)), null))[1].ShouldContain("woord…’");

    [Fact]
    public void Write_ControlCharacters_StillGivesAFile() =>
        PackWriter.Write(new WorkshopPack("Titel", new DateOnly(2026, 1, 2), [new WorkshopPart("Wat misging", [Lesson("failed", "a\u0001b", null)])])).Length.ShouldBeGreaterThan(1000);

    private static WorkshopLesson Lesson(string outcome, string? cause, string? advice) =>
        new("Les", outcome, "Project", null, [], null, cause, null, advice, new WorkshopSource("Bron", "map/bron.docx", 1, "/document/x"));
}
