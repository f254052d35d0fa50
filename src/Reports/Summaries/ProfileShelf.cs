using System.Collections.Concurrent;
using ZVSearch.Core.Documents;
using ZVSearch.Core.Findings;
using ZVSearch.Core.Readers;
using ZVSearch.Store.Catalogue;

namespace ZVSearch.Reports.Summaries;

/// <summary>Texts and profiles of one letter: each document is read and cut once, however many themes ask for it.</summary>
internal sealed class ProfileShelf(CatalogueReader catalogue, TextProfiler profiler, ThemeWeigher weigher, Reader reader)
{
    private readonly ConcurrentDictionary<string, (CleanText? Text, TextProfile? Profile)> _kept = new(StringComparer.Ordinal);

    /// <summary>Reads what is not there yet, and profiles what may have to do with the theme. Cutting words takes most of the time, and documents do not depend on each other.</summary>
    public Task LoadAsync(IEnumerable<DescribedDocument> documents, ThemeScope theme, CancellationToken stop) => Parallel.ForEachAsync(documents.DistinctBy(d => d.Hash), stop, async (document, cancel) =>
    {
        (CleanText? text, TextProfile? profile) = _kept.TryGetValue(document.Hash, out (CleanText?, TextProfile?) known)
            ? known
            : ((await catalogue.TextAsync(document.Hash, reader, cancel).ConfigureAwait(false))?.Text, null);
        if (profile is null && text is not null && weigher.MayConcern(document, text, theme)) { profile = profiler.Make(document.Title, text); }

        _kept[document.Hash] = (text, profile);
    });

    /// <summary>Gives documents as they stand to one theme, each weighed once; null for one that has nothing to do with it.</summary>
    public Func<DescribedDocument, ThemedDocument?> For(ThemeScope theme)
    {
        var weighed = new Dictionary<string, ThemedDocument?>(StringComparer.Ordinal);
        return document => weighed.TryGetValue(document.Hash, out ThemedDocument? known)
            ? known
            : weighed[document.Hash] = _kept.GetValueOrDefault(document.Hash).Profile is { } profile ? weigher.Weigh(document, profile, theme) : null;
    }
}
