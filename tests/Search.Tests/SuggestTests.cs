using ZVSearch.Core.Readers;
using ZVSearch.Search.Hits;

namespace ZVSearch.Search.Tests;

public sealed class SuggestTests : IDisposable
{
    private readonly Shelf _shelf = new Shelf()
        .Put(Shelf.Card("Hoorn/plan.pdf"), "De aanpak van huiselijk geweld en geldezels met Veilig Thuis.")
        .Put(Shelf.Card("Regio/geheim.pdf", audience: ["driehoek"]), "Ondermijning rond de haven.");

    [Theory]
    [InlineData("huiselijk g", "huiselijk geweld")]
    [InlineData("geldez", "geldezels")]
    [InlineData("aanpak van geldez", "aanpak van geldezels")]
    [InlineData("titel van hoorn", "Titel van Hoorn/plan.pdf")]
    public void Suggest_Start_GoesOn(string typed, string expected) => Texts(typed, Reader.Administrator).ShouldContain(t => t.Equals(expected, StringComparison.OrdinalIgnoreCase));

    [Fact]
    public void Suggest_WordOfADocumentThatMayNotBeSeen_IsNotOffered()
    {
        Texts("ondermij", Reader.Of("ambtenaar", [])).ShouldBeEmpty();
        Texts("titel van regio", Reader.Of("ambtenaar", [])).ShouldBeEmpty();
        Texts("ondermij", Reader.Of("chef", ["driehoek"])).ShouldNotBeEmpty();
    }

    [Fact]
    public void DidYouMean_WordOfADocumentThatMayNotBeSeen_IsNotOffered()
    {
        using Library library = _shelf.Open();
        library.Search(new SearchRequest("ondermijnign", Queries.SearchFilters.None), Reader.Of("ambtenaar", [])).DidYouMean.ShouldBeNull();
        library.Search(new SearchRequest("ondermijnign", Queries.SearchFilters.None), Reader.Of("chef", ["driehoek"])).DidYouMean.ShouldBe("ondermijning");
    }

    public void Dispose() => _shelf.Dispose();

    private string[] Texts(string typed, Reader reader)
    {
        using Library library = _shelf.Open();
        return [.. library.Suggest(typed, 8, reader).Select(s => s.Text)];
    }
}
