using ZVSearch.Core.Readers;
using ZVSearch.Search.Hits;
using ZVSearch.Search.Queries;

namespace ZVSearch.Search.Tests;

/// <summary>Orders of an answer, and themes that come with the question.</summary>
public sealed class OrderTests : IDisposable
{
    private static readonly IReadOnlyDictionary<string, IReadOnlyList<string>> Themes = new Dictionary<string, IReadOnlyList<string>>
    {
        [Shelf.HashOf("a.pdf")] = ["geldezels", "mensenhandel"],
        [Shelf.HashOf("b.pdf")] = ["geldezels"],
        [Shelf.HashOf("dicht.pdf")] = ["geldezels", "jeugd"],
        [Shelf.HashOf("weg.pdf")] = ["geldezels"],
    };

    private readonly Shelf _shelf = new Shelf()
        .Put(Shelf.Card("a.pdf", "notulen", 2024) with { Title = "één plan" }, "huisverbod huisverbod huisverbod")
        .Put(Shelf.Card("b.pdf", "convenant", 2026) with { Title = "Afspraak" }, "huisverbod en meer over de wijk en haar straten")
        .Put(Shelf.Card("c.pdf", "notulen") with { Title = "Zonder datum", Date = null }, "huisverbod huisverbod in de gemeente")
        .Put(Shelf.Card("dicht.pdf", "notulen", 2023, audience: ["driehoek"]) with { Title = "Dicht" }, "huisverbod");

    [Theory]
    [InlineData("huisverbod", SearchOrder.Newest, "b a c")]
    [InlineData("huisverbod", SearchOrder.Oldest, "a b c")]
    [InlineData("huisverbod", SearchOrder.Title, "b a c")]
    [InlineData("", SearchOrder.Relevance, "b a c")]
    [InlineData("", SearchOrder.Newest, "b a c")]
    [InlineData("", SearchOrder.Oldest, "a b c")]
    [InlineData("", SearchOrder.Title, "b a c")]
    public void Search_Order_GoesOverTheWholeAnswer(string question, SearchOrder order, string expected)
    {
        Files(question, order, 0, 10).ShouldBe(expected.Split(' ').Select(f => f + ".pdf"));
        string[] oneByOne = [.. Enumerable.Range(0, 3).SelectMany(i => Files(question, order, i, 1))];
        oneByOne.ShouldBe(expected.Split(' ').Select(f => f + ".pdf"));
    }

    [Fact]
    public void Search_ManyDocuments_FirstPageHoldsTheNewestOfAll()
    {
        using var shelf = new Shelf();
        for (int year = 1990; year < 2020; year++) { shelf.Put(Shelf.Card($"{year}.pdf", year: year), string.Join(' ', Enumerable.Repeat("huisverbod", 2020 - year))); }

        using Library library = shelf.Open();
        SearchResponse response = library.Search(new SearchRequest("huisverbod", SearchFilters.None, 0, 2) { Order = SearchOrder.Newest }, Reader.Administrator);
        response.Hits.Select(h => h.Document.File).ShouldBe(["2019.pdf", "2018.pdf"]);
        response.Total.ShouldBe(30);
    }

    [Theory]
    [InlineData("", "", "geldezels 2, mensenhandel 1")]
    [InlineData("", "driehoek", "geldezels 3, jeugd 1, mensenhandel 1")]
    [InlineData("mensenhandel", "", "geldezels 2, mensenhandel 1")]
    [InlineData("soort:convenant", "", "geldezels 1")]
    public void Themes_AreCountedForWhatTheReaderMaySee(string chosen, string groups, string expected)
    {
        SearchFilters filters = chosen.StartsWith("soort:", StringComparison.Ordinal) ? new SearchFilters { Types = [chosen[6..]] } : new SearchFilters { Themes = chosen.Length == 0 ? [] : [chosen] };
        using Library library = _shelf.Open();
        SearchResponse response = library.Search(new SearchRequest("huisverbod", filters) { Themes = Themes }, Reader.Of("piet", groups.Length == 0 ? [] : [groups]));
        string.Join(", ", response.Facets["theme"].Select(v => $"{v.Value} {v.Count}")).ShouldBe(expected);
    }

    [Theory]
    [InlineData("mensenhandel", "a.pdf")]
    [InlineData("MENSENHANDEL", "a.pdf")]
    [InlineData("geldezels", "a.pdf b.pdf")]
    [InlineData("mensenhandel geldezels", "a.pdf b.pdf")]
    [InlineData("jeugd", "")]
    [InlineData("bestaat-niet", "")]
    public void ThemeFilter_GivesWhatHasOneOfThem(string themes, string expected)
    {
        using Library library = _shelf.Open();
        SearchResponse response = library.Search(new SearchRequest(string.Empty, new SearchFilters { Themes = themes.Split(' ') }) { Themes = Themes, Order = SearchOrder.Oldest }, Reader.Of("piet", []));
        string.Join(' ', response.Hits.Select(h => h.Document.File)).ShouldBe(expected);
    }

    public void Dispose() => _shelf.Dispose();

    private string[] Files(string question, SearchOrder order, int offset, int limit)
    {
        using Library library = _shelf.Open();
        return [.. library.Search(new SearchRequest(question, SearchFilters.None, offset, limit) { Order = order }, Reader.Of("piet", [])).Hits.Select(h => h.Document.File)];
    }
}
