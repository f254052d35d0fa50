using ZVSearch.Core.Documents;
using ZVSearch.Core.Knowledge;

namespace ZVSearch.Core.Findings.Registers;

/// <summary>Per municipality and kind of document what is there and what is not.</summary>
public static class CoverageRegister
{
    /// <summary>What every municipality has, as the work is organised: without it something is missing here, not there.</summary>
    private static readonly string[] ExpectedTypes = ["convenant", "notulen", "projectplan", "evaluatie"];

    /// <param name="documents">Documents that the reader may see; without facts will do.</param>
    /// <param name="files">Files with how they ended; empty for readers who may not know of files that were not taken in.</param>
    /// <param name="knowledge">The pack.</param>
    public static IReadOnlyList<CoverageEntry> Of(IReadOnlyList<DescribedDocument> documents, IReadOnlyList<(string File, OutcomeKind Outcome)> files, KnowledgePack knowledge)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(knowledge);
        return [.. knowledge.Regions.Where(r => !r.IsDistrict).SelectMany(r => Of(r, documents, files))];
    }

    private static IEnumerable<CoverageEntry> Of(Region region, IReadOnlyList<DescribedDocument> documents, IReadOnlyList<(string File, OutcomeKind Outcome)> files)
    {
        // A file that could not be read, or was held back, only has its path to say where it belongs.
        OutcomeKind[] unread = [.. files.Where(f => f.File.Contains(region.Name, StringComparison.OrdinalIgnoreCase)).Select(f => f.Outcome)];
        int failed = unread.Count(o => o is OutcomeKind.Failed or OutcomeKind.Damaged or OutcomeKind.Encrypted or OutcomeKind.NoText or OutcomeKind.TooLarge or OutcomeKind.Unsupported);
        int heldBack = unread.Count(o => o == OutcomeKind.HeldBack);
        foreach (string type in ExpectedTypes)
        {
            DescribedDocument[] held = [.. documents.Where(d => d.Type == type && d.Regions.Contains(region.Name))];
            yield return new CoverageEntry(region.Name, type, 1, held.Length, failed, heldBack, held.Max(d => d.Date));
        }
    }
}
