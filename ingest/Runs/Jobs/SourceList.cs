using ZVSearch.Core.Documents;
using ZVSearch.Core.Findings.Desk;
using ZVSearch.Store;
using ZVSearch.Store.Catalogue;

namespace ZVSearch.Ingest.Runs.Jobs;

/// <summary>Folders that were taken in, as the catalogue knows them.</summary>
internal static class SourceList
{
    /// <param name="folder">Where everything lies.</param>
    /// <param name="open">Paths that are there now.</param>
    /// <param name="documents">Documents that are there, by hash.</param>
    public static IReadOnlyList<IntakeSource> Of(DataFolder folder, IReadOnlyList<PathRow> open, IReadOnlyDictionary<string, DocumentRow> documents) =>
    [
        .. open.GroupBy(p => p.Root, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => new IntakeSource(g.Key, g.Count(p => p.Parent is null), g.Key == folder.InboxFolder, Directory.Exists(g.Key), g.Key == folder.InboxFolder ? [] : AudienceOf(g, documents))),
    ];

    /// <summary>
    /// The groups that all documents of a folder have in common. The catalogue keeps groups with documents, not with folders: where they differ, or where there is no document, nobody can
    /// say for whom the next one is, and a guess could open a closed document to everybody.
    /// </summary>
    private static string[]? AudienceOf(IEnumerable<PathRow> paths, IReadOnlyDictionary<string, DocumentRow> documents)
    {
        string[][] audiences = [.. paths.Where(p => p.Outcome == OutcomeKind.Indexed).Select(p => documents.GetValueOrDefault(p.Hash)).OfType<DocumentRow>().Select(d => d.Audience)
            .DistinctBy(a => string.Join(',', a.Order(StringComparer.OrdinalIgnoreCase)), StringComparer.OrdinalIgnoreCase)];
        return audiences is [var one] ? one : null;
    }
}
