using ZVSearch.Core.Documents;
using ZVSearch.Core.Findings.Desk;
using ZVSearch.Store;

namespace ZVSearch.Ingest.Runs.Jobs;

/// <summary>
/// Keeps uploads as <c>inbox/folder/name</c>, so that the path of a document says where it belongs and stays the same. Only for who has the turn of <see cref="JobStore"/>.
/// </summary>
internal sealed class Inbox(DataFolder folder)
{
    /// <summary>Uploads lie here until all of them are whole; a run never sees half of one.</summary>
    private string Staging => Path.Combine(folder.JobsFolder, "uploads");

    /// <summary>Paths that the files will have, in order; null when a name is not fit for it.</summary>
    public static IReadOnlyList<string>? PathsOf(IntakeRequest request)
    {
        string[] paths = [.. request.Files.Select(f => $"{request.Folder}/{f.Name}")];
        bool isSafe = FileNames.IsSafe(request.Folder) && request.Files.All(f => FileNames.IsSafe(f.Name)) && paths.Distinct(StringComparer.OrdinalIgnoreCase).Count() == paths.Length;
        return paths.Length > 0 && isSafe ? paths : null;
    }

    /// <summary>Those of the paths that are taken.</summary>
    public IReadOnlyList<string> Taken(IReadOnlyList<string> paths) => [.. paths.Where(p => Path.Exists(FullPathOf(p)))];

    /// <summary>Writes all files, then puts them in their places.</summary>
    public async Task PutAsync(IntakeRequest request, IReadOnlyList<string> paths, CancellationToken stop)
    {
        Sweep();
        Directory.CreateDirectory(Staging);
        try
        {
            for (int i = 0; i < paths.Count; i++) { await WriteAsync(request.Files[i], StagedAt(i), stop).ConfigureAwait(false); }

            Directory.CreateDirectory(FullPathOf(request.Folder));
            for (int i = 0; i < paths.Count; i++) { File.Move(StagedAt(i), FullPathOf(paths[i]), overwrite: true); }
        }
        finally
        {
            Sweep();
        }
    }

    /// <summary>Removes uploads that were broken off.</summary>
    public void Sweep()
    {
        if (Directory.Exists(Staging)) { Directory.Delete(Staging, recursive: true); }
    }

    private static async Task WriteAsync(IntakeUpload upload, string path, CancellationToken stop)
    {
        Stream source = upload.Open();
        await using (source.ConfigureAwait(false))
        {
            FileStream target = File.Create(path);
            await using (target.ConfigureAwait(false)) { await source.CopyToAsync(target, stop).ConfigureAwait(false); }
        }
    }

    private string StagedAt(int index) => Path.Combine(Staging, index.ToString(System.Globalization.CultureInfo.InvariantCulture));

    private string FullPathOf(string path) => Path.Combine(folder.InboxFolder, path);
}
