using ZVSearch.Core.Documents;

namespace ZVSearch.Store.Originals;

/// <summary>Copies of the originals, named after their hash: written once, never changed.</summary>
public sealed class OriginalStore
{
    private readonly string _folder;

    /// <param name="folder">Is made when it does not exist.</param>
    public OriginalStore(string folder)
    {
        _folder = folder;
        Directory.CreateDirectory(folder);
    }

    /// <summary>Full path of the copy, whether it is there or not.</summary>
    public string PathOf(ContentHash hash) => Path.Combine(_folder, hash.Hex[..2], hash.Hex);

    public bool Contains(ContentHash hash) => File.Exists(PathOf(hash));

    /// <summary>Keeps a copy of a file. A crash half-way leaves a temporary file, never half a copy.</summary>
    public void Add(ContentHash hash, string sourcePath) => Place(hash, temporary => File.Copy(sourcePath, temporary, overwrite: true));

    public void Add(ContentHash hash, byte[] content) => Place(hash, temporary => File.WriteAllBytes(temporary, content));

    /// <summary>The copy for reading; null when there is none.</summary>
    public Stream? Open(ContentHash hash) => Contains(hash) ? File.OpenRead(PathOf(hash)) : null;

    public void Remove(ContentHash hash)
    {
        // Of a file that was held back there never was a copy, and perhaps not even the folder for one.
        string path = PathOf(hash);
        if (File.Exists(path)) { File.Delete(path); }
    }

    /// <summary>Hashes of all copies, sorted.</summary>
    public IReadOnlyList<ContentHash> All() =>
        [.. Directory.EnumerateFiles(_folder, "*", SearchOption.AllDirectories).Select(Path.GetFileName).Where(ContentHash.IsValid).Select(n => new ContentHash(n ?? string.Empty)).OrderBy(h => h.Hex, StringComparer.Ordinal)];

    /// <summary>Removes temporary files that an interrupted run left.</summary>
    public void Sweep()
    {
        foreach (string leftover in Directory.EnumerateFiles(_folder, "*.new", SearchOption.AllDirectories)) { File.Delete(leftover); }
    }

    private void Place(ContentHash hash, Action<string> write)
    {
        string path = PathOf(hash);
        if (File.Exists(path)) { return; }

        Directory.CreateDirectory(Path.Combine(_folder, hash.Hex[..2]));
        string temporary = path + ".new";
        write(temporary);
        File.Move(temporary, path, overwrite: true);
    }
}
