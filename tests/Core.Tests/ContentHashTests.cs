using ZVSearch.Core.Documents;

namespace ZVSearch.Core.Tests;

public class ContentHashTests
{
    [Fact]
    public void Of_KnownBytes_GivesSha256() =>
        ContentHash.Of("abc"u8).Hex.ShouldBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("../../etc/passwd")]
    [InlineData("BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD")]
    [InlineData("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015a")]
    public void IsValid_NotAHash_IsFalse(string? text) => ContentHash.IsValid(text).ShouldBeFalse();
}
