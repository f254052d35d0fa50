using ZVSearch.Core.Documents;
using ZVSearch.Core.Passages;
using ZVSearch.Search.Schema;
using ZVSearch.Search.Writing;
using ZVSearch.Store.Catalogue;

namespace ZVSearch.Ingest.Runs;

/// <summary>catalogue → index. A run and a replay after a crash take the same road.</summary>
public sealed class IndexFeed(PassageIndex index, CatalogueReader catalogue, CatalogueWriter writer)
{
    /// <summary>Puts all changes that the index has missed into it, and commits. Gives their number.</summary>
    public async Task<int> CatchUpAsync(CancellationToken stop)
    {
        // An index that knows more than the catalogue belongs to another catalogue (one put back from a copy, for instance).
        if (index.CommittedSequence > writer.Sequence) { index.Clear(); }

        int count = 0;
        await foreach ((DocumentRow document, byte[]? text) in catalogue.ChangesAfterAsync(index.CommittedSequence, stop).ConfigureAwait(false))
        {
            Put(document, text);
            count++;
        }

        if (count > 0) { await CommitAsync(expunge: true, stop).ConfigureAwait(false); }

        return count;
    }

    /// <param name="document">A row of the catalogue.</param>
    /// <param name="text">Its text as the catalogue keeps it; null for a tombstone.</param>
    public void Put(DocumentRow document, byte[]? text)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (document.IsRemoved || text is null)
        {
            index.Remove(new ContentHash(document.Hash));
            return;
        }

        (_, IReadOnlyList<Passage> passages) = TextCodec.Read(text);
        index.Put(CardOf(document), passages);
    }

    /// <summary>The catalogue goes to disk first, so that the index never runs ahead of it.</summary>
    public async Task CommitAsync(bool expunge, CancellationToken stop)
    {
        await writer.CheckpointAsync(stop).ConfigureAwait(false);
        index.Commit(writer.Sequence, expunge);
    }

    private static DocumentCard CardOf(DocumentRow row) => new(
        row.Hash, row.File, row.Source, row.Title, row.Type, row.Date, row.Regions, row.Format, row.Pages, row.Audience);
}
