using ZVSearch.Core.Documents;
using ZVSearch.Core.Findings;
using ZVSearch.Ingest.Intake;
using ZVSearch.Ingest.Reading;
using ZVSearch.Ingest.Runs.Workers;

namespace ZVSearch.Ingest.Runs;

/// <summary>
/// A file with everything inside it: a mail with its attachments, an archive with its entries, an archive in a mail. Bounded in
/// depth, number and unpacked size for the file as a whole.
/// </summary>
internal sealed class FileTree(IWorkshop workshop, ReadingLimits limits, IReadOnlyDictionary<string, ScreeningOrder> orders, string workFolder)
{
    private readonly List<TreeNode> _nodes = [];
    private long _unpackedBytes;

    /// <summary>The file first, then what is inside, depth first.</summary>
    public async Task<IReadOnlyList<TreeNode>> ProcessAsync(WorkItem item, ContentHash hash, CancellationToken stop)
    {
        await VisitAsync(new TreeNode(item.File, null, hash, item.FullPath, null), 1, stop).ConfigureAwait(false);
        return _nodes;
    }

    private async Task VisitAsync(TreeNode node, int depth, CancellationToken stop)
    {
        ScreeningOrder order = orders.GetValueOrDefault(node.Hash.Hex ?? string.Empty);
        if (order == ScreeningOrder.Bar)
        {
            _nodes.Add(node with { Product = new Product(OutcomeKind.HeldBack, "Vernietigd op besluit van een beheerder; dit bestand komt niet terug.", FileFormat.Unknown) });
            return;
        }

        Product product = await workshop.ProcessAsync(new WorkOrder(node.FullPath, Path.GetFileName(node.File), order), stop).ConfigureAwait(false);
        _nodes.Add(node with { Product = product with { Attachments = null } });
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (Attachment attachment in product.Attachments ?? [])
        {
            await VisitAttachmentAsync(node, attachment, UniqueName(names, attachment.Name), depth, stop).ConfigureAwait(false);
        }
    }

    private async Task VisitAttachmentAsync(TreeNode parent, Attachment attachment, string name, int depth, CancellationToken stop)
    {
        ContentHash hash = ContentHash.Of(attachment.Content);
        string path = Path.Combine(workFolder, hash.Hex);
        var node = new TreeNode($"{parent.File}/{name}", parent.File, hash, path, attachment.Content);
        _unpackedBytes += attachment.Content.LongLength;
        if (OverLimit(depth) is { } reason)
        {
            _nodes.Add(node with { Product = new Product(OutcomeKind.TooLarge, reason, FileFormat.Unknown) });
            return;
        }

        await File.WriteAllBytesAsync(path, attachment.Content, stop).ConfigureAwait(false);
        await VisitAsync(node, depth + 1, stop).ConfigureAwait(false);
    }

    private string? OverLimit(int depth)
    {
        if (depth >= limits.MaxDepth) { return $"Bestanden in bestanden worden tot {limits.MaxDepth} lagen diep gelezen; dit ligt dieper."; }

        if (_nodes.Count >= limits.MaxEntries) { return $"Er zitten meer dan {limits.MaxEntries} bestanden in dit bestand."; }

        return _unpackedBytes > limits.MaxUnpackedBytes ? "Alles bij elkaar is de inhoud van dit bestand te groot." : null;
    }

    private static string UniqueName(HashSet<string> names, string name)
    {
        string unique = name;
        for (int i = 2; !names.Add(unique); i++) { unique = $"{Path.ChangeExtension(name, null)} ({i}){Path.GetExtension(name)}"; }

        return unique;
    }
}
