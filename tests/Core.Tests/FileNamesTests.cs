using ZVSearch.Core.Documents;

namespace ZVSearch.Core.Tests;

public sealed class FileNamesTests
{
    [Theory]
    [InlineData("Projectplan één.docx")]
    [InlineData("2024-03 Verslag (definitief).pdf")]
    [InlineData("Noord-Holland Noord")]
    [InlineData("console.txt")]
    [InlineData("’t Hoogland & co.txt")]
    public void IsSafe_OrdinaryNames_AreTaken(string name) => FileNames.IsSafe(name).ShouldBeTrue();

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("../a.txt")]
    [InlineData("..\\a.txt")]
    [InlineData("a/b.txt")]
    [InlineData("C:a.txt")]
    [InlineData("a.txt:stroom")]
    [InlineData("CON")]
    [InlineData("nul.txt")]
    [InlineData("Com1.tar.gz")]
    [InlineData("lpt9 .txt")]
    [InlineData(".verborgen")]
    [InlineData("~$plan.docx")]
    [InlineData("THUMBS.DB")]
    [InlineData("a.txt ")]
    [InlineData("a.")]
    [InlineData("a\0.txt")]
    [InlineData("a\n.txt")]
    [InlineData("a\u202Etxt.exe")]
    [InlineData("a\u200B.txt")]
    [InlineData("a*.txt")]
    public void IsSafe_NamesThatLeadAstray_AreRefused(string name) => FileNames.IsSafe(name).ShouldBeFalse();

    [Fact]
    public void IsSafe_LongOrBroken_IsRefused()
    {
        FileNames.IsSafe(new string('a', 200)).ShouldBeTrue();
        FileNames.IsSafe(new string('a', 201)).ShouldBeFalse();
        FileNames.IsSafe(new string('é', 101)).ShouldBeFalse();
        FileNames.IsSafe("a" + (char)0xD800 + ".txt").ShouldBeFalse();
    }

    [Fact]
    public void Shown_HidesNothing()
    {
        FileNames.Shown("../a\u202Eb\n").ShouldBe("../a·b·");
        FileNames.Shown(new string('a', 100)).Length.ShouldBe(81);
    }
}
