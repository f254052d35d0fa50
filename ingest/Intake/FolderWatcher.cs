namespace ZVSearch.Ingest.Intake;

/// <summary>Says when something under a folder has changed and has then been quiet for a while.</summary>
public sealed class FolderWatcher : IDisposable
{
    private readonly FileSystemWatcher _watcher;
    private readonly SemaphoreSlim _changed = new(0);
    private readonly TimeSpan _quiet;
    private readonly TimeSpan _poll;

    /// <param name="folder">Folder to watch, with all below it.</param>
    /// <param name="quiet">How long nothing must change before it is told: a copy that is still going on is left alone.</param>
    /// <param name="poll">Longest time between two tells: network drives do not always report changes.</param>
    public FolderWatcher(string folder, TimeSpan quiet, TimeSpan poll)
    {
        (_quiet, _poll) = (quiet, poll);
        _watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true };
        _watcher.Changed += (_, _) => _changed.Release();
        _watcher.Created += (_, _) => _changed.Release();
        _watcher.Deleted += (_, _) => _changed.Release();
        _watcher.Renamed += (_, _) => _changed.Release();

        // Too many changes at once overflow the buffer; then there certainly is something to look at.
        _watcher.Error += (_, _) => _changed.Release();
        _watcher.EnableRaisingEvents = true;
    }

    /// <summary>Returns after a change and a quiet time, or after the poll time.</summary>
    public async Task WaitAsync(CancellationToken stop)
    {
        if (!await _changed.WaitAsync(_poll, stop).ConfigureAwait(false)) { return; }

        while (await _changed.WaitAsync(_quiet, stop).ConfigureAwait(false))
        {
            // Each change starts the quiet time anew.
        }
    }

    public void Dispose()
    {
        _watcher.Dispose();
        _changed.Dispose();
    }
}
