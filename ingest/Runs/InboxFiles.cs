using ZVSearch.Core.Documents;
using ZVSearch.Ingest.Intake;
using ZVSearch.Store;
using ZVSearch.Store.Catalogue;

namespace ZVSearch.Ingest.Runs;

/// <summary>
/// Uploads that must not stay. A source folder is somebody else's and is never touched; the inbox is ours, and what is held back or barred leaves nothing behind there.
/// </summary>
internal static class InboxFiles
{
    /// <summary>Deletes uploads that are held back, or that hold something that is.</summary>
    /// <param name="items">Files of the inbox.</param>
    /// <param name="entries">How they and what is inside them ended.</param>
    public static void DestroyHeldBack(IReadOnlyList<WorkItem> items, IReadOnlyList<RunEntry> entries)
    {
        Dictionary<string, WorkItem> byFile = items.ToDictionary(i => i.File, StringComparer.Ordinal);
        foreach (RunEntry entry in entries.Where(e => e.Outcome == OutcomeKind.HeldBack))
        {
            if (TopOf(byFile, entry.File) is { } item) { File.Delete(item.FullPath); }
        }
    }

    /// <summary>Deletes uploads with these bytes.</summary>
    /// <param name="folder">Where the inbox lies.</param>
    /// <param name="paths">Open paths of the document.</param>
    public static void Destroy(DataFolder folder, IEnumerable<PathRow> paths)
    {
        foreach (PathRow path in paths.Where(p => p.Root == folder.InboxFolder && p.Parent is null))
        {
            string file = Path.Combine(path.Root, path.File);
            if (File.Exists(file)) { File.Delete(file); }
        }
    }

    /// <summary>The file on disk in which a path lies; null when it is not there (any more).</summary>
    private static WorkItem? TopOf(Dictionary<string, WorkItem> byFile, string file)
    {
        for (int end = file.Length; end > 0; end = file.LastIndexOf('/', end - 1))
        {
            if (byFile.TryGetValue(file[..end], out WorkItem? item)) { return item; }
        }

        return null;
    }
}
