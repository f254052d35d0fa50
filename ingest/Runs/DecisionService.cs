using ZVSearch.Core.Documents;
using ZVSearch.Core.Findings;
using ZVSearch.Ingest.Runs.Insights;
using ZVSearch.Search.Writing;
using ZVSearch.Store;
using ZVSearch.Store.Catalogue;
using ZVSearch.Store.Findings;
using ZVSearch.Vectors;

namespace ZVSearch.Ingest.Runs;

/// <summary>What people decide about documents, carried out in catalogue, index and originals at once.</summary>
public sealed class DecisionService(DataFolder folder, TimeProvider clock)
{
    /// <summary>Notes a correction; one of title, kind, date or region is in search and filters when this returns.</summary>
    /// <exception cref="IndexLockedException">Another process is writing.</exception>
    public async Task CorrectAsync(DescribedDocument document, Correction correction, CancellationToken stop)
    {
        using PassageIndex index = PassageIndex.Open(folder.IndexFolder, new IndexOptions { ModelFolder = folder.ModelFolder });
        CatalogueStore store = await CatalogueStore.OpenAsync(folder, stop).ConfigureAwait(false);
        CatalogueWriter writer = await CatalogueWriter.OpenAsync(store, clock, stop).ConfigureAwait(false);
        await new FindingsWriter(store, clock).CorrectAsync(document, correction, stop).ConfigureAwait(false);
        await writer.RefreshAsync(document.Hash, stop).ConfigureAwait(false);
        await new IndexFeed(index, new CatalogueReader(store), writer).CatchUpAsync(stop).ConfigureAwait(false);
    }

    /// <summary>Releases, masks or bars a file. A barred one is gone from catalogue, index and originals when this returns.</summary>
    /// <returns>False when no file with this hash is known.</returns>
    /// <exception cref="IndexLockedException">Another process is writing.</exception>
    public async Task<bool> OrderAsync(string hash, ScreeningOrder order, string by, CancellationToken stop)
    {
        using PassageIndex index = PassageIndex.Open(folder.IndexFolder, new IndexOptions { ModelFolder = folder.ModelFolder });
        CatalogueStore store = await CatalogueStore.OpenAsync(folder, stop).ConfigureAwait(false);
        CatalogueWriter writer = await CatalogueWriter.OpenAsync(store, clock, stop).ConfigureAwait(false);
        if (!await new FindingsWriter(store, clock).OrderAsync(hash, order, by, stop).ConfigureAwait(false)) { return false; }

        if (order != ScreeningOrder.Bar) { return true; }

        IReadOnlyList<PathRow> open = await new CatalogueReader(store).OpenPathsAsync(null, stop).ConfigureAwait(false);
        InboxFiles.Destroy(folder, open.Where(p => p.Hash == hash));
        await writer.RemoveAsync(hash, stop).ConfigureAwait(false);
        folder.Originals.Remove(new ContentHash(hash));
        var feed = new IndexFeed(index, new CatalogueReader(store), writer);
        await feed.CatchUpAsync(stop).ConfigureAwait(false);

        // Names and sentences of themes can hold words of it.
        await new InsightRun(store, clock, Embedders.Open(folder.ModelFolder)).UpdateAsync(stop).ConfigureAwait(false);
        await writer.CompactAsync(stop).ConfigureAwait(false);
        return true;
    }
}
