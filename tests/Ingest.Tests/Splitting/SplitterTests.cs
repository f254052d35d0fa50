using ZVSearch.Core.Documents;
using ZVSearch.Core.Passages;
using ZVSearch.Ingest.Cleaning;
using ZVSearch.Ingest.Splitting;

namespace ZVSearch.Ingest.Tests.Splitting;

public class SplitterTests
{
    [Fact]
    public void Split_LongSection_GivesPassagesOfWholeSentencesThatTogetherAreTheText()
    {
        string body = string.Join(' ', Enumerable.Range(1, 60).Select(i => $"Dit is zin nummer {i} en die heeft precies elf woorden lang."));
        IReadOnlyList<Passage> passages = Split(new Block(BlockKind.Heading, "Kop", 1), new Block(BlockKind.Paragraph, body));
        passages.Count.ShouldBeGreaterThan(3);
        passages.ShouldAllBe(p => p.Text.StartsWith("Dit is zin") && p.Text.EndsWith('.') && p.Text.Split(' ').Length <= 200);
        string.Join(' ', passages.Select(p => p.Text)).ShouldBe(body);
    }

    [Fact]
    public void Split_Passage_IsThePieceOfTheTextBetweenItsOffsets()
    {
        CleanText text = Text(new Block(BlockKind.Heading, "Kop", 1), new Block(BlockKind.Paragraph, "Eerste."), new Block(BlockKind.Paragraph, "Tweede."));
        Passage passage = new Splitter(new SplittingOptions()).Split(text, default).ShouldHaveSingleItem();
        text.Text[passage.Start..passage.End].ShouldBe(passage.Text);
        passage.Text.ShouldBe("Eerste.\nTweede.");
        passage.Headings.ShouldBe(["Kop"]);
    }

    [Fact]
    public void Split_Headings_FormAPathAndNeverShareAPassage()
    {
        IReadOnlyList<Passage> passages = Split(
            new Block(BlockKind.Heading, "A", 1), new Block(BlockKind.Heading, "A1", 2), new Block(BlockKind.Paragraph, "een"),
            new Block(BlockKind.Heading, "A2", 2), new Block(BlockKind.Paragraph, "twee"), new Block(BlockKind.Heading, "B", 1), new Block(BlockKind.Paragraph, "drie"));
        passages.Select(p => string.Join('>', p.Headings)).ShouldBe(["A>A1", "A>A2", "B"]);
    }

    [Fact]
    public void Split_HeadingWithoutText_IsNotLost()
    {
        IReadOnlyList<Passage> passages = Split(new Block(BlockKind.Heading, "Artikel 1", 2), new Block(BlockKind.Heading, "Artikel 2", 2), new Block(BlockKind.Paragraph, "tekst"));
        passages.ShouldHaveSingleItem().Text.ShouldContain("Artikel 1");
    }

    [Fact]
    public void Split_EndlessSentence_IsCutAtABlank() =>
        Split(new Block(BlockKind.Paragraph, string.Join(' ', Enumerable.Repeat("woord", 1000)))).ShouldAllBe(p => p.Text.Split(' ', StringSplitOptions.None).Length <= 200);

    [Fact]
    public void Split_Nothing_GivesNothing() => Split().ShouldBeEmpty();

    private static CleanText Text(params Block[] blocks) => Cleaner.Clean([new Page(1, ReadingMethod.Text, blocks)]);

    private static IReadOnlyList<Passage> Split(params Block[] blocks) => new Splitter(new SplittingOptions()).Split(Text(blocks), default);
}
