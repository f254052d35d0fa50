namespace ZVSearch.Support;

/// <summary>Where this working copy is, and the test material beside it.</summary>
public static class Repository
{
    /// <summary>Full path of the folder with ZVSearch.sln.</summary>
    public static string Root { get; } = FindRoot();

    public static string Samples => Path.Combine(Root, "ingest", "Samples");

    /// <summary>Folder of the shared test corpus; null on a machine that does not have it.</summary>
    public static string? Corpus(string name)
    {
        string path = Path.Combine(Root, "..", "shared", "corpus", name);
        return Directory.Exists(path) ? Path.GetFullPath(path) : null;
    }

    private static string FindRoot()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "ZVSearch.sln"))) { folder = Path.GetDirectoryName(folder); }

        return folder ?? throw new DirectoryNotFoundException("ZVSearch.sln is in no folder above the tests.");
    }
}
