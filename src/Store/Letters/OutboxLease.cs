namespace ZVSearch.Store.Letters;

/// <summary>
/// The right to send. One holder at a time, over all processes with the same data folder; the system takes it back from a process that dies. Dispose to give it back.
/// </summary>
public sealed class OutboxLease : IDisposable
{
    private readonly FileStream _file;

    private OutboxLease(FileStream file) => _file = file;

    /// <summary>Null when somebody else is sending.</summary>
    public static OutboxLease? TryTake(DataFolder folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        try
        {
            return new OutboxLease(new FileStream(Path.Combine(folder.Root, "outbox.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException fault) when (fault is not (DirectoryNotFoundException or FileNotFoundException or PathTooLongException))
        {
            // Locked by another round. A full disk ends here as well; then the catalogue says so at the next write.
            return null;
        }
    }

    public void Dispose() => _file.Dispose();
}
