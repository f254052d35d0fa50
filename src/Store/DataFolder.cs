using ZVSearch.Store.Originals;

namespace ZVSearch.Store;

/// <summary>Where everything of one installation lies: catalogue, originals, index, uploads.</summary>
public sealed class DataFolder
{
    /// <param name="path">Is made when it does not exist.</param>
    public DataFolder(string path)
    {
        Root = Path.GetFullPath(path);
        Directory.CreateDirectory(Root);
        Originals = new OriginalStore(Path.Combine(Root, "originals"));
    }

    public string Root { get; }

    /// <summary>The catalogue's database file.</summary>
    public string CatalogueFile => Path.Combine(Root, "catalogue.db");

    public string IndexFolder => Path.Combine(Root, "index");

    /// <summary>Where an administrator may put an ONNX sentence encoder with its tokenizer; without it the built-in embedder is used.</summary>
    public string ModelFolder => Path.Combine(Root, "model");

    /// <summary>Files that were uploaded, in folders; a source like any other.</summary>
    public string InboxFolder => Path.Combine(Root, "inbox");

    /// <summary>How jobs are that were started from a page.</summary>
    public string JobsFolder => Path.Combine(Root, "jobs");

    public OriginalStore Originals { get; }
}
