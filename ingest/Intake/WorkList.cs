namespace ZVSearch.Ingest.Intake;

/// <summary>
/// The files under a root in one fixed order, whatever order the file system gives. Links are not followed (they may lead outside
/// the root, or in a circle); hidden files and the lock files of office programs are not documents.
/// </summary>
public static class WorkList
{
    /// <param name="root">Where to look.</param>
    /// <param name="exclude">Full path of a folder that is left out (the data folder itself); null for none.</param>
    /// <param name="stop">Stops the walk.</param>
    public static IReadOnlyList<WorkItem> Of(SourceRoot root, string? exclude, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(root);
        if (root.OnlyFile is { } name)
        {
            string path = Path.Combine(root.Folder, name);
            return [new WorkItem(name, path, new FileInfo(path).Length)];
        }

        var items = new List<WorkItem>();
        var folders = new Stack<DirectoryInfo>([new DirectoryInfo(root.Folder)]);
        while (folders.TryPop(out DirectoryInfo? folder))
        {
            stop.ThrowIfCancellationRequested();
            foreach (FileSystemInfo entry in folder.EnumerateFileSystemInfos("*", new EnumerationOptions { AttributesToSkip = FileAttributes.ReparsePoint, IgnoreInaccessible = false }))
            {
                if (IsHidden(entry.Name) || entry.FullName == exclude) { continue; }

                if (entry is DirectoryInfo sub) { folders.Push(sub); }
                else if (entry is FileInfo file) { items.Add(new WorkItem(Relative(root.Folder, file.FullName), file.FullName, file.Length)); }
            }
        }

        return [.. items.OrderBy(i => i.File, StringComparer.Ordinal)];
    }

    private static bool IsHidden(string name) =>
        name.StartsWith('.') || name.StartsWith("~$", StringComparison.Ordinal) || name is "Thumbs.db" or "desktop.ini";

    private static string Relative(string root, string path) => Path.GetRelativePath(root, path).Replace(Path.DirectorySeparatorChar, '/');
}
