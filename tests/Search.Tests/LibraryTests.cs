using ZVSearch.Core.Documents;
using ZVSearch.Core.Knowledge;
using ZVSearch.Core.Readers;
using ZVSearch.Search.Hits;
using ZVSearch.Search.Queries;
using ZVSearch.Search.Writing;

namespace ZVSearch.Search.Tests;

public sealed class LibraryTests : IDisposable
{
    private readonly Shelf _shelf = new();

    public LibraryTests() => _shelf
        .Put(Shelf.Card("Hoorn/plan.pdf", "projectplan", 2025, ["Hoorn"]), "Jongeren lenen hun bankpas uit aan oplichters.", "De burgemeester geeft de opdracht.")
        .Put(Shelf.Card("Alkmaar/convenant.pdf", "convenant", 2023, ["Alkmaar"]), "Partijen sluiten een convenant over de opdracht van de burgemeester.")
        .Put(Shelf.Card("Alkmaar/notulen.pdf", "notulen", 2024, ["Alkmaar", "Hoorn"]), "De convenanten worden besproken. Alcohol en jeugd staan op de agenda.");

    [Theory]
    [InlineData("convenant", "Alkmaar/convenant.pdf Alkmaar/notulen.pdf")]
    [InlineData("oplichter", "Hoorn/plan.pdf")]
    [InlineData("\"convenant\"", "Alkmaar/convenant.pdf")]
    [InlineData("\"opdracht van de burgemeester\"", "Alkmaar/convenant.pdf")]
    [InlineData("\"burgemeester van de opdracht\"", "")]
    [InlineData("jongeren EN opdracht", "Hoorn/plan.pdf")]
    [InlineData("burgemeester NIET convenant", "Hoorn/plan.pdf")]
    [InlineData("burgemeester -convenant", "Hoorn/plan.pdf")]
    [InlineData("alcohol OF bankpas", "Alkmaar/notulen.pdf Hoorn/plan.pdf")]
    [InlineData("alc*", "Alkmaar/notulen.pdf")]
    [InlineData("*pas", "Hoorn/plan.pdf")]
    [InlineData("burgemeestr~", "Alkmaar/convenant.pdf Hoorn/plan.pdf")]
    [InlineData("titel:notulen", "Alkmaar/notulen.pdf")]
    [InlineData("tekst:titel", "")]
    [InlineData("soort:convenant", "Alkmaar/convenant.pdf")]
    [InlineData("gemeente:Hoorn jaar:2024", "Alkmaar/notulen.pdf")]
    [InlineData("bestand:plan", "Hoorn/plan.pdf")]
    [InlineData("xyzzy", "")]
    public void Search_Question_FindsDocuments(string question, string files) =>
        string.Join(' ', _shelf.Files(question).Order(StringComparer.Ordinal)).ShouldBe(files);

    [Fact]
    public void Search_StopWordsOnly_ListsNothingWrongAndDoesNotFail() => Should.NotThrow(() => _shelf.Ask("de het een"));

    [Fact]
    public void Search_Nothing_ListsAllNewestFirst() =>
        _shelf.Files(string.Empty).ShouldBe(["Hoorn/plan.pdf", "Alkmaar/notulen.pdf", "Alkmaar/convenant.pdf"]);

    [Fact]
    public void Search_Hit_IsLedByItsBestPassage()
    {
        SearchHit hit = _shelf.Ask("opdracht burgemeester gemeente:Hoorn soort:projectplan").Hits.ShouldHaveSingleItem();
        (hit.Passage, hit.Page, hit.Section).ShouldBe((1, 2, "Kop 1"));
        hit.Snippet.Marks.Select(m => hit.Snippet.Text[m.Start..m.End]).ShouldBe(["burgemeester", "opdracht"]);
    }

    [Fact]
    public void Search_Facets_CountUnderAllFiltersButTheirOwn()
    {
        SearchResponse response = _shelf.Ask(string.Empty, new SearchFilters { Regions = ["Hoorn"] });
        response.Total.ShouldBe(2);
        response.Facets["region"].ShouldBe([new FacetValue("Noord-Holland Noord", 3), new FacetValue("Alkmaar", 2), new FacetValue("Hoorn", 2)]);
        response.Facets["type"].Select(f => f.Value).ShouldBe(["notulen", "projectplan"]);
    }

    [Fact]
    public void Search_Dates_AreInclusive()
    {
        var day = new DateOnly(2024, 6, 1);
        _shelf.Files(string.Empty, new SearchFilters { From = day, To = day }).ShouldBe(["Alkmaar/notulen.pdf"]);
    }

    [Fact]
    public void Similar_Document_FindsTheOneWithSharedWordsAndNotItself()
    {
        string text = "geldezels bankpas school geldezels bankpas school les les ouders ouders";
        _shelf.Put(Shelf.Card("a.pdf"), text).Put(Shelf.Card("b.pdf"), text + " anders anders");
        using Library library = _shelf.Open();
        IReadOnlyList<SearchHit>? hits = library.Similar(Shelf.HashOf("a.pdf"), 5, Reader.Administrator);
        hits.ShouldNotBeNull()[0].Document.File.ShouldBe("b.pdf");
    }

    [Fact]
    public void Put_NewVersionWithoutPassages_RemovesTheOldOnes()
    {
        _shelf.Put(Shelf.Card("Hoorn/plan.pdf"));
        _shelf.Files("bankpas").ShouldBeEmpty();
        _shelf.Files("bestand:Hoorn").ShouldBe(["Hoorn/plan.pdf"]);
    }

    [Fact]
    public void Put_SameDocumentTwice_IsThereOnce()
    {
        _shelf.Put(Shelf.Card("Alkmaar/notulen.pdf"), "nieuw woord");
        _shelf.Ask("bestand:notulen").Total.ShouldBe(1);
    }

    [Fact]
    public void Remove_Document_IsGoneFromHitsAndFacets()
    {
        using (PassageIndex index = PassageIndex.Open(_shelf.IndexPath, new IndexOptions()))
        {
            index.Remove(new ContentHash(Shelf.HashOf("Alkmaar/notulen.pdf")));
            index.Commit(9, expunge: false);
        }

        SearchResponse response = _shelf.Ask(string.Empty);
        response.Total.ShouldBe(2);
        response.Facets["type"].ShouldNotContain(f => f.Value == "notulen");
    }

    [Fact]
    public void Commit_Sequence_IsReadBackAtNextStart()
    {
        using PassageIndex index = PassageIndex.Open(_shelf.IndexPath, new IndexOptions());
        index.CommittedSequence.ShouldBe(3);
    }

    [Fact]
    public void Open_SecondWriter_IsRefusedInDutch()
    {
        using PassageIndex first = PassageIndex.Open(_shelf.IndexPath, new IndexOptions());
        Should.Throw<IndexLockedException>(() => PassageIndex.Open(_shelf.IndexPath, new IndexOptions())).Message.ShouldContain("loopt al");
    }

    [Fact]
    public void Open_DamagedIndex_StartsAnew()
    {
        foreach (string file in Directory.GetFiles(_shelf.IndexPath, "segments*")) { File.WriteAllText(file, "kapot"); }

        using PassageIndex index = PassageIndex.Open(_shelf.IndexPath, new IndexOptions());
        index.CommittedSequence.ShouldBe(0);
    }

    [Fact]
    public void Open_NoFolder_IsNull() => Library.Open(Path.Combine(_shelf.IndexPath, "leeg"), KnowledgePack.BuiltIn).ShouldBeNull();

    public void Dispose() => _shelf.Dispose();
}
