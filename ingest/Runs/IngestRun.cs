using System.Threading.Channels;
using ZVSearch.Core.Documents;
using ZVSearch.Ingest.Intake;
using ZVSearch.Ingest.Runs.Workers;
using ZVSearch.Store;
using ZVSearch.Store.Catalogue;

namespace ZVSearch.Ingest.Runs;

/// <summary>
/// One run over one root: work list → compare with the catalogue → process what is new → write in the order of the list. Reading is
/// parallel, writing is in order, so two runs over equal files give equal catalogues and indexes.
/// </summary>
internal sealed class IngestRun(SourceRoot root, DataFolder folder, IWorkshop workshop, RunLedger ledger, IngestOptions options)
{
    /// <summary>Files that may be read ahead of the one that is written.</summary>
    private const int Lookahead = 64;

    public async Task<IReadOnlyList<RunEntry>> ExecuteAsync(IProgress<RunProgress> progress, CancellationToken stop)
    {
        IReadOnlyList<WorkItem> items = WorkList.Of(root, folder.Root, stop);
        RefuseEmptyRoot(items);
        string workFolder = Directory.CreateTempSubdirectory("zv-werk-").FullName;
        try
        {
            await WriteAllAsync(items, workFolder, progress, stop).ConfigureAwait(false);
            await ledger.CloseGoneAsync(root.OnlyFile is null ? items.Select(i => i.File).ToHashSet(StringComparer.Ordinal) : null, stop).ConfigureAwait(false);
            if (root.Folder == folder.InboxFolder) { InboxFiles.DestroyHeldBack(items, ledger.Entries); }

            return ledger.Entries;
        }
        finally
        {
            Directory.Delete(workFolder, recursive: true);
        }
    }

    private void RefuseEmptyRoot(IReadOnlyList<WorkItem> items)
    {
        if (items.Count == 0 && ledger.KnownFiles > 0 && !options.AllowEmptyRoot)
        {
            throw new EmptyRootException(root.Folder);
        }
    }

    private async Task WriteAllAsync(IReadOnlyList<WorkItem> items, string workFolder, IProgress<RunProgress> progress, CancellationToken stop)
    {
        var ahead = Channel.CreateBounded<Task<IReadOnlyList<TreeNode>?>>(Math.Max(Lookahead, workshop.Parallelism));
        using var abandoned = CancellationTokenSource.CreateLinkedTokenSource(stop);
        Task producer = ProduceAsync(items, workFolder, ahead.Writer, abandoned.Token);
        int done = 0;
        try
        {
            await foreach (Task<IReadOnlyList<TreeNode>?> task in ahead.Reader.ReadAllAsync(stop).ConfigureAwait(false))
            {
                IReadOnlyList<TreeNode>? tree = await task.ConfigureAwait(false);
                await ledger.WriteAsync(items[done], tree, stop).ConfigureAwait(false);
                progress.Report(new RunProgress(++done, items.Count));
            }
        }
        finally
        {
            await abandoned.CancelAsync().ConfigureAwait(false);
        }

        await producer.ConfigureAwait(false);
    }

    private async Task ProduceAsync(IReadOnlyList<WorkItem> items, string workFolder, ChannelWriter<Task<IReadOnlyList<TreeNode>?>> writer, CancellationToken stop)
    {
        Exception? fault = null;
        using var places = new SemaphoreSlim(workshop.Parallelism + 1);
        var running = new List<Task>();
        try
        {
            foreach (WorkItem item in items)
            {
                await places.WaitAsync(stop).ConfigureAwait(false);
                Task<IReadOnlyList<TreeNode>?> task = ProcessAsync(item, workFolder, stop);
                Task release = task.ContinueWith(_ => places.Release(), CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
                running.Add(release);
                running.RemoveAll(t => t.IsCompleted);
                await writer.WriteAsync(task, stop).ConfigureAwait(false);
            }
        }
        catch (Exception thrown)
        {
            fault = thrown;
        }
        finally
        {
            await Task.WhenAll(running).ConfigureAwait(false);
            writer.Complete(fault);
        }
    }

    /// <summary>Null when the catalogue already knows these bytes: nothing is to be read.</summary>
    private async Task<IReadOnlyList<TreeNode>?> ProcessAsync(WorkItem item, string workFolder, CancellationToken stop)
    {
        if (await HashAsync(item, stop).ConfigureAwait(false) is not { } hash)
        {
            var unreadable = new Product(OutcomeKind.Failed, "Het bestand kon niet worden geopend: geen toegang, of het is in gebruik.", FileFormat.Unknown);
            return [new TreeNode(item.File, null, default, item.FullPath, null) { Product = unreadable }];
        }

        return ledger.IsKnown(item.File, hash)
            ? null
            : await new FileTree(workshop, options.Limits, ledger.Orders, workFolder).ProcessAsync(item, hash, stop).ConfigureAwait(false);
    }

    private static async Task<ContentHash?> HashAsync(WorkItem item, CancellationToken stop)
    {
        try
        {
            FileStream content = File.OpenRead(item.FullPath);
            await using (content.ConfigureAwait(false))
            {
                return await ContentHash.OfAsync(content, stop).ConfigureAwait(false);
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // The file vanished, is locked or may not be read: it becomes a named outcome.
            return null;
        }
    }
}
