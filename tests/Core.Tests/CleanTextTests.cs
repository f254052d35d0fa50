using ZVSearch.Core.Documents;

namespace ZVSearch.Core.Tests;

public class CleanTextTests
{
    private static readonly CleanText Text = new("aaaa\nbbbb\ncccc\n", [new(1, 0, 5, ReadingMethod.Text), new(2, 5, 5, ReadingMethod.None), new(3, 5, 15, ReadingMethod.Text)], []);

    [Theory]
    [InlineData(0, 1)]
    [InlineData(4, 1)]
    [InlineData(5, 3)]
    [InlineData(14, 3)]
    [InlineData(99, 3)]
    public void PageAt_Offset_GivesPageWithText(int offset, int page) => Text.PageAt(offset).ShouldBe(page);
}
