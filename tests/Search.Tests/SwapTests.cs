using ZVSearch.Core.Knowledge;
using ZVSearch.Core.Readers;
using ZVSearch.Search.Hits;
using ZVSearch.Search.Queries;
using ZVSearch.Search.Schema;
using ZVSearch.Search.Writing;
using ZVSearch.Support;

namespace ZVSearch.Search.Tests;

/// <summary>Another analyser or model: the old index answers until the new one is complete.</summary>
public sealed class SwapTests : IDisposable
{
    private const int Documents = 40;

    private readonly TempFolder _model = new();
    private readonly Shelf _shelf = new();

    [Fact]
    public async Task Rebuild_ForAnotherModel_NoQuestionFailsInBetween()
    {
        Fill(null);
        using Library library = _shelf.Open();
        OnnxModelBuilder.Write(_model["m"], [("convenant", [1, 0]), ("zorg", [0, 1])]);
        using var stop = new CancellationTokenSource();
        var started = new TaskCompletionSource();
        Task<int> asking = Task.Run(() => AskUntil(library, started, stop.Token));
        await started.Task;
        Fill(_model["m"]);
        await stop.CancelAsync();
        (await asking).ShouldBeGreaterThan(0);
        library.Refresh();
        Answer(library).ShouldBe(Documents);
        using Library renewed = Library.Open(_shelf.IndexPath, KnowledgePack.BuiltIn, _model["m"]) ?? throw new InvalidOperationException("No index.");
        Answer(renewed).ShouldBe(Documents);
    }

    [Fact]
    public void Rebuild_BrokenOff_TheOldIndexStays()
    {
        Fill(null);
        OnnxModelBuilder.Write(_model["m"], [("convenant", [1, 0])]);
        using (PassageIndex half = PassageIndex.Open(_shelf.IndexPath, new IndexOptions { ModelFolder = _model["m"] })) { half.Put(Shelf.Card("nieuw.pdf"), Shelf.Passages("convenant")); }

        using Library library = _shelf.Open();
        Answer(library).ShouldBe(Documents);
    }

    public void Dispose()
    {
        _shelf.Dispose();
        _model.Dispose();
    }

    private static int AskUntil(Library library, TaskCompletionSource started, CancellationToken stop)
    {
        int asked = 0;
        while (!stop.IsCancellationRequested)
        {
            library.Refresh();
            Answer(library).ShouldBe(Documents);
            asked++;
            started.TrySetResult();
        }

        return asked;
    }

    private static int Answer(Library library) => library.Search(new SearchRequest("convenant zorg", SearchFilters.None), Reader.Administrator).Total;

    private void Fill(string? modelFolder)
    {
        using PassageIndex index = PassageIndex.Open(_shelf.IndexPath, new IndexOptions { ModelFolder = modelFolder });
        foreach (DocumentCard card in Enumerable.Range(0, Documents).Select(i => Shelf.Card($"map/{i}.pdf"))) { index.Put(card, Shelf.Passages("Dit convenant gaat over zorg.", "Tweede passage.")); }

        index.Commit(1, expunge: true);
    }
}
