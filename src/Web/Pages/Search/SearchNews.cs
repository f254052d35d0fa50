using ZVSearch.Core.Readers;
using ZVSearch.Search.Hits;
using ZVSearch.Store.Catalogue;
using ZVSearch.Store.Searches;
using ZVSearch.Web.Registers;

namespace ZVSearch.Web.Pages.Search;

/// <summary>What came in on a question, and when.</summary>
internal sealed class SearchNews(RegisterShelf registers, CatalogueReader catalogue, LibraryHolder libraries)
{
    /// <summary>Documents on the question, the last changed first.</summary>
    public async Task<IReadOnlyList<DocumentRow>> NewestAsync(SearchAddress address, Reader reader, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(address);
        IReadOnlySet<string> answer = await HashesAsync(address, reader, stop).ConfigureAwait(false);
        return [.. (await registers.DocumentsAsync(reader, stop).ConfigureAwait(false)).Where(d => answer.Contains(d.Hash))];
    }

    /// <summary>Documents on a kept question that came in or changed since it was seen, the last changed first.</summary>
    public async Task<IReadOnlyList<DocumentRow>> SinceAsync(SavedSearchRow saved, Reader reader, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(saved);
        IReadOnlyList<DocumentRow> documents = await registers.DocumentsAsync(reader, stop).ConfigureAwait(false);
        DocumentRow[] later = [.. documents.TakeWhile(d => d.Sequence > saved.SeenSequence)];
        if (later.Length == 0) { return []; }

        IReadOnlySet<string> answer = await HashesAsync(SearchAddress.Parse(saved.Query), reader, stop).ConfigureAwait(false);
        return [.. later.Where(d => answer.Contains(d.Hash))];
    }

    /// <summary>Number of the last change that a search shows. While files are being taken in, the index runs behind the catalogue; what it does not show yet was not seen.</summary>
    public async Task<long> SequenceAsync(Reader reader, CancellationToken stop)
    {
        Library? library = libraries.Current();
        IReadOnlyList<DocumentRow> documents = await registers.DocumentsAsync(reader, stop).ConfigureAwait(false);
        return documents.FirstOrDefault(d => library?.Find(d.Hash, reader) is not null)?.Sequence ?? 0;
    }

    /// <summary>When documents were first seen, UTC, by hash. Only for documents that the reader may see.</summary>
    public Task<IReadOnlyDictionary<string, DateTime>> ArrivalsAsync(Reader reader, CancellationToken stop) => registers.MadeAsync<IReadOnlyDictionary<string, DateTime>>("arrivals", reader, async () =>
    {
        HashSet<string> visible = [.. (await registers.DocumentsAsync(reader, CancellationToken.None).ConfigureAwait(false)).Select(d => d.Hash)];
        IReadOnlyList<PathRow> paths = await catalogue.OpenPathsAsync(null, CancellationToken.None).ConfigureAwait(false);
        return paths.Where(p => visible.Contains(p.Hash)).GroupBy(p => p.Hash, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Min(p => p.Since), StringComparer.Ordinal);
    }, stop);

    private Task<IReadOnlySet<string>> HashesAsync(SearchAddress address, Reader reader, CancellationToken stop) => registers.MadeAsync<IReadOnlySet<string>>(
        "answer " + address.At(string.Empty),
        reader,
        async () => WholeAnswer.Of(libraries.Current(), address, await registers.PolicyThemesAsync(reader, CancellationToken.None).ConfigureAwait(false), reader, CancellationToken.None)
            .Hits.Select(h => h.Document.Hash).ToHashSet(StringComparer.Ordinal),
        stop);
}
