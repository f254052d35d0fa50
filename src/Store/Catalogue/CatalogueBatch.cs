namespace ZVSearch.Store.Catalogue;

/// <summary>Changes that are written in one transaction.</summary>
public sealed class CatalogueBatch
{
    /// <summary>New or changed documents with their text; sequence numbers are given when they are written.</summary>
    public List<(DocumentRow Document, byte[] Text)> Documents { get; } = [];

    /// <summary>Paths seen with new bytes or another outcome.</summary>
    public List<PathRow> Paths { get; } = [];

    /// <summary>Ids of path rows that have ended.</summary>
    public List<int> EndedPaths { get; } = [];

    /// <summary>Journal.</summary>
    public List<RunFileRow> Journal { get; } = [];

    public int Count => Documents.Count + Paths.Count + EndedPaths.Count + Journal.Count;
}
