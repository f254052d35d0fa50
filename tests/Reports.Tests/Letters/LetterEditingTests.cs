using ZVSearch.Core.Findings.Letters;
using ZVSearch.Reports.Letters;

namespace ZVSearch.Reports.Tests.Letters;

public class LetterEditingTests
{
    private static readonly Letter Start = new(new DateOnly(2026, 1, 1), new DateOnly(2026, 3, 31), null, [Theme("t1", "a", "b", "c"), Theme("t2", "d")]);

    [Theory]
    [InlineData("a", -1, "abc d")]
    [InlineData("a", 1, "bac d")]
    [InlineData("c", 1, "abc d")]
    [InlineData("c", -1, "acb d")]
    [InlineData("onbekend", 1, "abc d")]
    public void Move_ChangesPlacesWithinTheTheme(string point, int by, string expected) => Order(LetterEditing.Move(Start, point, by)).ShouldBe(expected);

    [Fact]
    public void Drop_TakesOnePointOut() => Order(LetterEditing.Drop(Start, "b")).ShouldBe("ac d");

    [Fact]
    public void Rewrite_KeepsTheSources()
    {
        LetterPoint point = LetterEditing.Rewrite(Start, "b", "Anders gezegd.").Themes[0].Points[1];
        point.Text.ShouldBe("Anders gezegd.");
        point.Sources.ShouldBe(Start.Themes[0].Points[1].Sources);
    }

    [Theory]
    [InlineData(" een noot ", "een noot")]
    [InlineData("  ", null)]
    public void Annotate_TrimsAndTakesAway(string note, string? expected) => LetterEditing.Annotate(Start, "a", note).Themes[0].Points[0].Note.ShouldBe(expected);

    [Fact]
    public void Themes_MoveAndGo()
    {
        Order(LetterEditing.MoveTheme(Start, "t2", -1)).ShouldBe("d abc");
        Order(LetterEditing.MoveTheme(Start, "t1", -1)).ShouldBe("abc d");
        Order(LetterEditing.DropTheme(Start, "t1")).ShouldBe("d");
    }

    private static string Order(Letter letter) => string.Join(' ', letter.Themes.Select(t => string.Concat(t.Points.Select(p => p.Id))));

    private static LetterTheme Theme(string id, params string[] points) => new(
        id, id, [.. points.Select(p => new LetterPoint(p, PointKind.News, $"Tekst {p}.", [new LetterSource(new string('a', 64), "a.txt", "A", null, 1, 0, 8, $"Tekst {p}.")], 0.5, "reden"))], [], [], [], []);
}
