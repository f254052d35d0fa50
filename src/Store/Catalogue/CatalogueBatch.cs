using ZVSearch.Store.Findings;

namespace ZVSearch.Store.Catalogue;

/// <summary>Changes that are written in one transaction.</summary>
public sealed class CatalogueBatch
{
    /// <summary>New or changed documents with their text; sequence numbers are given when they are written.</summary>
    public List<StoredDocument> Documents { get; } = [];

    /// <summary>What the screening of files came to; a file without findings has no row.</summary>
    public List<ScreeningRow> Screenings { get; } = [];

    /// <summary>Paths seen with new bytes or another outcome.</summary>
    public List<PathRow> Paths { get; } = [];

    /// <summary>Ids of path rows that have ended.</summary>
    public List<int> EndedPaths { get; } = [];

    /// <summary>Journal.</summary>
    public List<RunFileRow> Journal { get; } = [];

    public int Count => Documents.Count + Screenings.Count + Paths.Count + EndedPaths.Count + Journal.Count;
}
