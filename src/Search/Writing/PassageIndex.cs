using System.Collections.Concurrent;
using System.Globalization;
using Lucene.Net.Index;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;
using ZVSearch.Core.Documents;
using ZVSearch.Core.Passages;
using ZVSearch.Language.Tokens;
using ZVSearch.Search.Schema;
using ZVSearch.Vectors;

namespace ZVSearch.Search.Writing;

/// <summary>
/// The writing side of the index. Everything in it can be made again from the catalogue; each commit carries the catalogue's
/// sequence number, so that a start after a crash sees what is missing. One writer at a time per folder; thread-safe.
/// </summary>
public sealed class PassageIndex : IDisposable
{
    private const string SequenceKey = "sequence";
    internal const string VersionKey = "version";


    private readonly ConcurrentBag<PassageRecords> _records = [];
    private readonly ConcurrentDictionary<string, bool> _put = new(StringComparer.Ordinal);
    private readonly FSDirectory _folder;
    private readonly FieldAnalyzer _analyzer;
    private readonly IndexWriter _writer;
    private readonly IEmbedder _embedder;

    private PassageIndex(FSDirectory folder, FieldAnalyzer analyzer, IndexWriter writer, IEmbedder embedder, long sequence)
    {
        (_folder, _analyzer, _writer, _embedder) = (folder, analyzer, writer, embedder);
        CommittedSequence = sequence;
    }

    /// <summary>The catalogue's sequence number up to which the index on disk is complete; 0 for an index that is new or of another version.</summary>
    public long CommittedSequence { get; private set; }

    /// <summary>True when nothing has been committed yet: all documents of the catalogue are to be put in.</summary>
    public bool IsNew => CommittedSequence == 0;

    /// <summary>Opens the index for writing; an index of another version, or one that cannot be read, is started anew.</summary>
    /// <exception cref="IndexLockedException">Another process writes to it.</exception>
    public static PassageIndex Open(string path, IndexOptions options)
    {
        FSDirectory folder = FSDirectory.Open(path);
        IEmbedder embedder = Embedders.Open(options.ModelFolder);
        long sequence = CommittedSequenceOf(folder, IndexOptions.VersionWith(embedder));
        var analyzer = new FieldAnalyzer();
        try
        {
            return new PassageIndex(folder, analyzer, new IndexWriter(folder, Configure(analyzer, options, sequence == 0)), embedder, sequence);
        }
        catch (LockObtainFailedException)
        {
            analyzer.Dispose();
            folder.Dispose();
            throw new IndexLockedException();
        }
    }

    /// <summary>Replaces a document: the new block is visible together with the removal of the old one.</summary>
    /// <param name="card">The document.</param>
    /// <param name="passages">In order; may be empty, then only the card remains.</param>
    public void Put(DocumentCard card, IReadOnlyList<Passage> passages)
    {
        PassageRecords records = _records.TryTake(out PassageRecords? free) ? free : new PassageRecords(_embedder);
        bool isFirst = _put.TryAdd(card.Hash, true);
        if (IsNew && isFirst) { _writer.AddDocuments(records.Of(card, passages)); }
        else { _writer.UpdateDocuments(new Term(IndexFields.Document, card.Hash), records.Of(card, passages)); }

        _records.Add(records);
    }

    public void Remove(ContentHash document) => _writer.DeleteDocuments(new Term(IndexFields.Document, document.Hex));

    /// <summary>Empties the index, for a rebuild.</summary>
    public void Clear()
    {
        _writer.DeleteAll();
        CommittedSequence = 0;
    }

    /// <summary>Writes everything to disk.</summary>
    /// <param name="sequence">The catalogue's sequence number up to which the index is complete now.</param>
    /// <param name="expunge">Also wipes what was removed, so that it is gone from disk and no longer counts in word statistics.</param>
    public void Commit(long sequence, bool expunge)
    {
        if (expunge && _writer.HasDeletions()) { _writer.ForceMergeDeletes(); }

        _writer.SetCommitData(new Dictionary<string, string>
        {
            [SequenceKey] = sequence.ToString(CultureInfo.InvariantCulture),
            [VersionKey] = IndexOptions.VersionWith(_embedder),
        });
        _writer.Commit();
        CommittedSequence = sequence;
    }

    /// <summary>Closes without committing: what was not committed is put in again at the next start.</summary>
    public void Dispose()
    {
        _writer.Rollback();
        _analyzer.Dispose();
        _folder.Dispose();
    }

    /// <summary>Zero when there is no index, when it is of another version, or when it is damaged.</summary>
    internal static long CommittedSequenceOf(FSDirectory folder, string current)
    {
        if (!DirectoryReader.IndexExists(folder)) { return 0; }

        try
        {
            using DirectoryReader reader = DirectoryReader.Open(folder);
            IDictionary<string, string> data = reader.IndexCommit.UserData;
            bool isCurrent = data.TryGetValue(VersionKey, out string? version) && version == current;
            return isCurrent && long.TryParse(data[SequenceKey], CultureInfo.InvariantCulture, out long sequence) ? sequence : 0;
        }
        catch (Exception fault) when (fault is IOException or IndexFormatTooOldException or IndexFormatTooNewException)
        {
            return 0;
        }
    }

    private static IndexWriterConfig Configure(FieldAnalyzer analyzer, IndexOptions options, bool isNew) => new(LuceneVersion.LUCENE_48, analyzer)
    {
        OpenMode = isNew ? OpenMode.CREATE : OpenMode.APPEND,
        RAMBufferSizeMB = options.BufferMegabytes,
        Similarity = new BM25Similarity(),
        UseCompoundFile = false,
        MergePolicy = new TieredMergePolicy { ForceMergeDeletesPctAllowed = 0, NoCFSRatio = 0 },
        WriteLockTimeout = 500,
    };
}
