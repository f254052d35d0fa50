using ZVSearch.Core.Readers;
using ZVSearch.Search.Hits;

namespace ZVSearch.Search.Tests;

public sealed class AudienceTests : IDisposable
{
    private static readonly Reader Outsider = Reader.Of("piet", []), Member = Reader.Of("jan", ["Driehoek"]);

    private readonly Shelf _shelf = new Shelf()
        .Put(Shelf.Card("open.pdf", "notulen"), "geheim woord open")
        .Put(Shelf.Card("dicht.pdf", "convenant", audience: ["driehoek"]), "geheim woord dicht");

    [Fact]
    public void Search_Outsider_SeesNeitherHitNorCount()
    {
        SearchResponse response = _shelf.Ask("geheim", reader: Outsider);
        response.Total.ShouldBe(1);
        response.Facets["type"].Select(f => f.Value).ShouldBe(["notulen"]);
    }

    [Fact]
    public void Search_Member_SeesBoth() => _shelf.Ask("geheim", reader: Member).Total.ShouldBe(2);

    [Fact]
    public void Find_Outsider_IsAsIfItWereNotThere()
    {
        using Library library = _shelf.Open();
        library.Find(Shelf.HashOf("dicht.pdf"), Outsider).ShouldBeNull();
        library.FindByFile("dicht.pdf", Outsider).ShouldBeNull();
        library.Similar(Shelf.HashOf("dicht.pdf"), 5, Outsider).ShouldBeNull();
        library.Count(Outsider).ShouldBe(1);
    }

    [Fact]
    public void Similar_Outsider_GetsNoClosedDocuments()
    {
        using Library library = _shelf.Open();
        library.Similar(Shelf.HashOf("open.pdf"), 5, Outsider).ShouldNotBeNull().ShouldBeEmpty();
    }

    public void Dispose() => _shelf.Dispose();
}
