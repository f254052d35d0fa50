using ZVSearch.Search.Hits;

namespace ZVSearch.Search.Tests;

public sealed class SnippetTests : IDisposable
{
    private readonly Shelf _shelf = new();

    [Fact]
    public void Snippet_WordDeepInPassage_ShowsItWithEllipses()
    {
        string text = string.Join(' ', Enumerable.Repeat("vulling", 80)) + " hier staat de geldezel eindelijk " + string.Join(' ', Enumerable.Repeat("opvulling", 80));
        Snippet snippet = _shelf.Put(Shelf.Card("a.pdf"), text).Ask("geldezel").Hits[0].Snippet;
        snippet.Text.ShouldStartWith("… ");
        snippet.Text.ShouldEndWith(" …");
        snippet.Text.Length.ShouldBeLessThan(340);
        (int start, int end) = snippet.Marks.ShouldHaveSingleItem();
        snippet.Text[start..end].ShouldBe("geldezel");
    }

    [Theory]
    [InlineData("jeug*", "jeugdzorg")]
    [InlineData("jeugdzorh~", "jeugdzorg")]
    [InlineData("\"van de jeugdzorg\"", "van de jeugdzorg")]
    [InlineData("plannen", "plannen")]
    public void Snippet_AnyKindOfQuestion_MarksWhatWasFound(string question, string marked)
    {
        Snippet snippet = _shelf.Put(Shelf.Card("a.pdf"), "De plannen van de jeugdzorg liggen klaar.").Ask(question).Hits[0].Snippet;
        snippet.Marks.Select(m => snippet.Text[m.Start..m.End]).ShouldBe([marked]);
    }

    public void Dispose() => _shelf.Dispose();
}
