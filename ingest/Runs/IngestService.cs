using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using ZVSearch.Core.Documents;
using ZVSearch.Ingest.Intake;
using ZVSearch.Ingest.Runs.Insights;
using ZVSearch.Ingest.Runs.Workers;
using ZVSearch.Search.Writing;
using ZVSearch.Store;
using ZVSearch.Store.Catalogue;
using ZVSearch.Store.Findings;
using ZVSearch.Vectors;

namespace ZVSearch.Ingest.Runs;

/// <summary>Takes folders in. Repairs first what an interrupted run left undone.</summary>
public sealed class IngestService(DataFolder folder, IWorkshop workshop, TimeProvider clock, ILogger<IngestService> log)
{
    /// <summary>Runs over all roots, one after the other.</summary>
    /// <exception cref="DirectoryNotFoundException">A path does not exist.</exception>
    /// <exception cref="IndexLockedException">Another process is writing.</exception>
    /// <exception cref="EmptyRootException">A root that held files is empty.</exception>
    public async Task<RunReport> RunAsync(IReadOnlyList<string> paths, IngestOptions options, IProgress<RunProgress> progress, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(paths);
        ArgumentNullException.ThrowIfNull(progress);
        List<SourceRoot> roots = [.. paths.Select(SourceRoot.Of)];
        using PassageIndex index = PassageIndex.Open(folder.IndexFolder, new IndexOptions { ModelFolder = folder.ModelFolder });
        workshop.WarmUp();
        CatalogueStore store = await CatalogueStore.OpenAsync(folder, stop).ConfigureAwait(false);
        CatalogueWriter writer = await CatalogueWriter.OpenAsync(store, clock, stop).ConfigureAwait(false);
        var catalogue = new CatalogueReader(store);
        var feed = new IndexFeed(index, catalogue, writer);
        folder.Originals.Sweep();
        int replayed = await feed.CatchUpAsync(stop).ConfigureAwait(false);
        if (replayed > 0) { RunLog.Replayed(log, replayed); }

        int run = await writer.StartRunAsync(stop).ConfigureAwait(false);
        var documents = new ConcurrentDictionary<string, DocumentRow>(await catalogue.DocumentsAsync(stop).ConfigureAwait(false), StringComparer.Ordinal);
        var context = new RunContext(run, folder, writer, feed, options, clock, documents, await new FindingsReader(store).OrdersAsync(stop).ConfigureAwait(false));
        var entries = new List<RunEntry>();
        foreach (SourceRoot root in roots)
        {
            entries.AddRange(await RunRootAsync(root, context, catalogue, progress, stop).ConfigureAwait(false));
        }

        progress.Report(new RunProgress(0, 0, RunStep.Settling));
        await SettleAsync(context, catalogue, stop).ConfigureAwait(false);
        progress.Report(new RunProgress(0, 0, RunStep.Overviews));
        await new InsightRun(store, clock, Embedders.Open(folder.ModelFolder)).UpdateAsync(stop).ConfigureAwait(false);
        await writer.FinishRunAsync(run, entries.Count, stop).ConfigureAwait(false);
        return new RunReport([.. entries.OrderBy(e => e.File, StringComparer.Ordinal)]) { RunId = run };
    }

    private async Task<IReadOnlyList<RunEntry>> RunRootAsync(SourceRoot root, RunContext context, CatalogueReader catalogue, IProgress<RunProgress> progress, CancellationToken stop)
    {
        IReadOnlyList<PathRow> known = await catalogue.OpenPathsAsync(root.Folder, stop).ConfigureAwait(false);
        context.GoneFiles.UnionWith(known.Where(p => p.Parent is null && !File.Exists(Path.Combine(root.Folder, p.File))).Select(p => p.File));
        var ledger = new RunLedger(context, root.Folder, known, isInbox: root.Folder == folder.InboxFolder);
        return await new IngestRun(root, folder, workshop, ledger, context.Options).ExecuteAsync(progress, stop).ConfigureAwait(false);
    }

    /// <summary>Documents without a path go; those under another name get it; then everything is committed.</summary>
    private async Task SettleAsync(RunContext context, CatalogueReader catalogue, CancellationToken stop)
    {
        IReadOnlyList<DocumentRow> changed = await context.Writer.ReconcileAsync(SourceRoot.SourceOf, stop).ConfigureAwait(false);
        foreach (DocumentRow document in changed)
        {
            if (document.IsRemoved) { folder.Originals.Remove(new ContentHash(document.Hash)); }
        }

        if (changed.Count > 0)
        {
            await foreach ((DocumentRow document, byte[]? text) in catalogue.ChangesAfterAsync(changed.Min(d => d.Sequence) - 1, stop).ConfigureAwait(false))
            {
                context.Feed.Put(document, text);
            }
        }

        await context.Feed.CommitAsync(expunge: true, stop).ConfigureAwait(false);
    }
}
