namespace ZVSearch.Ingest.Intake;

/// <summary>A folder or a single file that was given to ingest.</summary>
/// <param name="Folder">Full path of the folder to which files are relative.</param>
/// <param name="OnlyFile">Name of the one file that was given; null for a whole folder.</param>
public sealed record SourceRoot(string Folder, string? OnlyFile)
{
    /// <exception cref="DirectoryNotFoundException">There is no such folder or file.</exception>
    public static SourceRoot Of(string path)
    {
        string full = Path.GetFullPath(path);
        if (Directory.Exists(full)) { return new SourceRoot(Path.TrimEndingDirectorySeparator(full), null); }

        return File.Exists(full)
            ? new SourceRoot(Path.GetDirectoryName(full) ?? full, Path.GetFileName(full))
            : throw new DirectoryNotFoundException($"Map of bestand niet gevonden: {path}");
    }

    /// <summary>Top folder of a file, or the name of the root for files that lie in the root itself.</summary>
    public static string SourceOf(string root, string file)
    {
        ArgumentNullException.ThrowIfNull(file);
        int slash = file.IndexOf('/', StringComparison.Ordinal);
        return slash > 0 ? file[..slash] : Path.GetFileName(root);
    }
}
