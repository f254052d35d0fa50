using ZVSearch.Core.Documents;
using ZVSearch.Web.Pages.Documents;

namespace ZVSearch.Web.Tests.Documents;

/// <summary>Where a long text is cut.</summary>
public class TextPartsTests
{
    [Theory]
    [InlineData(TextParts.WholeUpTo, 100, true, 0)]
    [InlineData(TextParts.WholeUpTo + 1, 100, true, 3)]
    [InlineData(200_000, 1_000, true, 7)]
    [InlineData(200_000, 200_000, true, 7)]
    [InlineData(200_000, 200_000, false, 7)]
    [InlineData(200_000, 44_000, true, 7)]
    public void Parts_TogetherAreTheText_AndNoneIsTooLong(int length, int block, bool hasSpaces, int atLeast)
    {
        CleanText text = Text(length, block, hasSpaces, BlockKind.Paragraph);
        IReadOnlyList<TextPart> parts = TextParts.Of(text);
        if (atLeast == 0)
        {
            parts.ShouldBeEmpty();
            return;
        }

        parts.Count.ShouldBeGreaterThanOrEqualTo(atLeast - 2);
        parts[0].Start.ShouldBe(0);
        parts[^1].End.ShouldBe(length);
        parts.Zip(parts.Skip(1)).ShouldAllBe(p => p.First.End == p.Second.Start && p.First.Number + 1 == p.Second.Number);
        parts.ShouldAllBe(p => p.End > p.Start && p.End - p.Start <= TextParts.Most + 1);
    }

    [Fact]
    public void Parts_WithHeadings_BeginAtAHeading()
    {
        CleanText text = Text(300_000, 5_000, hasSpaces: true, BlockKind.Heading);
        TextParts.Of(text).ShouldAllBe(p => text.Blocks.Any(b => b.Start == p.Start));
    }

    [Fact]
    public void Parts_CutInsideABlock_KeepCharactersWhole()
    {
        string text = string.Concat(Enumerable.Repeat("𝄞", 60_000));
        TextParts.Of(new CleanText("x" + text, [new TextPage(1, 0, text.Length + 1, ReadingMethod.Text)], [new TextBlock(BlockKind.Paragraph, 0, 0, text.Length + 1)]))
            .ShouldAllBe(p => p.Start == 0 || !char.IsLowSurrogate(text[p.Start - 1]));
    }

    [Theory]
    [InlineData(10, 10)]
    [InlineData(TextOutline.Most, TextOutline.Most)]
    [InlineData(TextOutline.Most + 100, 8)]
    public void Outline_TooManyHeadings_HasOnePerPart(int headings, int most)
    {
        int block = 300_000 / headings;
        CleanText text = Text(block * headings, block, hasSpaces: true, BlockKind.Heading);
        IReadOnlyList<TextPart> parts = TextParts.Of(text);
        IReadOnlyList<TextHeading> outline = TextOutline.Of(text, parts);
        outline.Count.ShouldBeInRange(1, Math.Max(most, parts.Count));
        outline.ShouldAllBe(h => h.Part.Holds(h.Start));
    }

    private static CleanText Text(int length, int block, bool hasSpaces, BlockKind kind)
    {
        string text = string.Create(length, hasSpaces, (span, spaces) =>
        {
            for (int i = 0; i < span.Length; i++) { span[i] = spaces && i % 7 == 6 ? ' ' : 'a'; }
        });
        TextBlock[] blocks = [.. Enumerable.Range(0, (length + block - 1) / block).Select(i => new TextBlock(kind, kind == BlockKind.Heading ? 1 : 0, i * block, Math.Min(length, (i + 1) * block)))];
        return new CleanText(text, [new TextPage(1, 0, length, ReadingMethod.Text)], blocks);
    }
}
