using ZVSearch.Core.Findings;
using ZVSearch.Store;
using ZVSearch.Store.Catalogue;

namespace ZVSearch.Ingest.Runs;

/// <summary>What all roots of one run share.</summary>
/// <param name="RunId">Number of the run in the journal.</param>
/// <param name="Folder">Where the data lies.</param>
/// <param name="Writer">Writes the catalogue.</param>
/// <param name="Feed">Feeds the index.</param>
/// <param name="Options">Settings of the run.</param>
/// <param name="Clock">Says what time it is.</param>
/// <param name="Documents">Documents that are there, by hash; grows during the run.</param>
/// <param name="Orders">What administrators decided about files, by hash.</param>
internal sealed record RunContext(
    int RunId,
    DataFolder Folder,
    CatalogueWriter Writer,
    IndexFeed Feed,
    IngestOptions Options,
    TimeProvider Clock,
    System.Collections.Concurrent.ConcurrentDictionary<string, DocumentRow> Documents,
    IReadOnlyDictionary<string, ScreeningOrder> Orders)
{
    /// <summary>Paths that the catalogue had open before the run and that are no longer on disk.</summary>
    public HashSet<string> GoneFiles { get; } = new(StringComparer.Ordinal);

    /// <summary>True when a file that the catalogue knows is no longer there.</summary>
    public bool IsGone(string file) => GoneFiles.Contains(file);
}
