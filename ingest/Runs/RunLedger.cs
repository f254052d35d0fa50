using ZVSearch.Core.Documents;
using ZVSearch.Core.Findings;
using ZVSearch.Ingest.Intake;
using ZVSearch.Store;
using ZVSearch.Store.Catalogue;
using ZVSearch.Store.Findings;

namespace ZVSearch.Ingest.Runs;

/// <summary>
/// The books of one run over one root: compares with what the catalogue knew, keeps originals, writes batches, feeds the index and
/// notes how every file ended. Not thread-safe, except <see cref="IsKnown"/>.
/// </summary>
internal sealed class RunLedger
{
    private readonly RunContext _context;
    private readonly string _root;
    private readonly Dictionary<string, PathRow> _known;
    private readonly ILookup<string?, PathRow> _children;
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly List<RunEntry> _entries = [];
    private CatalogueBatch _batch = new();
    private readonly HashSet<string> _destroyed;
    private int _sinceCommit;

    /// <param name="context">What all roots of a run share.</param>
    /// <param name="root">Full path of the root.</param>
    /// <param name="known">Open paths of this root.</param>
    /// <param name="isInbox">True for the folder of uploads, where nothing stays of what is held back.</param>
    public RunLedger(RunContext context, string root, IReadOnlyList<PathRow> known, bool isInbox)
    {
        (_context, _root) = (context, root);
        _known = known.ToDictionary(p => p.File, StringComparer.Ordinal);
        _children = known.Where(p => p.Parent is not null).ToLookup(p => p.Parent, StringComparer.Ordinal);
        _destroyed = isInbox ? [.. known.Where(p => p.Outcome == OutcomeKind.HeldBack).Select(TopOf)] : [];
    }

    public IReadOnlyDictionary<string, ScreeningOrder> Orders => _context.Orders;

    /// <summary>Files that were there the last time; those that we took away ourselves not counted.</summary>
    public int KnownFiles => _known.Values.Count(p => !_destroyed.Contains(TopOf(p)));

    public IReadOnlyList<RunEntry> Entries => _entries;

    /// <summary>True when the file had these bytes the last time and need not be read again.</summary>
    public bool IsKnown(string file, ContentHash hash) =>
        _known.TryGetValue(file, out PathRow? path) && path.Hash == hash.Hex && IsSettled(path) && _children[file].All(IsSettledTree);

    /// <summary>Notes a file: null for one that is as it was.</summary>
    public async Task WriteAsync(WorkItem item, IReadOnlyList<TreeNode>? tree, CancellationToken stop)
    {
        if (tree is null) { NoteUnchanged(_known[item.File]); }
        else
        {
            foreach (TreeNode node in tree) { Note(node); }

            EndLostChildren(item.File);
        }

        if (_batch.Count >= _context.Options.BatchSize) { await FlushAsync(stop).ConfigureAwait(false); }
    }

    /// <summary>Ends the paths of files that are no longer there. What was held back and destroyed stays listed, so that a person can still decide about it.</summary>
    /// <param name="files">All files that were found; null when only a single file was looked at.</param>
    /// <param name="stop">Stops between transactions.</param>
    public async Task CloseGoneAsync(IReadOnlySet<string>? files, CancellationToken stop)
    {
        if (files is not null)
        {
            foreach (PathRow gone in _known.Values.Where(p => !_seen.Contains(p.File) && !_destroyed.Contains(TopOf(p))).OrderBy(p => p.File, StringComparer.Ordinal))
            {
                _batch.EndedPaths.Add(gone.Id);
                Add(new RunEntry(gone.File, OutcomeKind.Removed, "Het bestand staat niet meer op deze plaats."));
            }
        }

        await FlushAsync(stop).ConfigureAwait(false);
    }

    /// <summary>What depends on installed programs or on chance is tried again in every run; the rest is settled.</summary>
    private bool IsSettled(PathRow path) =>
        path.ReadingVersion == Pipeline.Version && path.Outcome switch
        {
            OutcomeKind.Indexed => _context.Documents.ContainsKey(path.Hash) && _context.Folder.Originals.Contains(new ContentHash(path.Hash)),
            OutcomeKind.Duplicate => _context.Documents.ContainsKey(path.Hash),
            OutcomeKind.Container or OutcomeKind.HeldBack or OutcomeKind.Damaged or OutcomeKind.Encrypted or OutcomeKind.TooLarge => true,
            _ => false,
        };

    private bool IsSettledTree(PathRow path) => IsSettled(path) && _children[path.File].All(IsSettledTree);

    /// <summary>The file on disk in which a path lies.</summary>
    private string TopOf(PathRow path) => path.Parent is { } parent && _known.TryGetValue(parent, out PathRow? outer) ? TopOf(outer) : path.File;

    private void NoteUnchanged(PathRow path)
    {
        _seen.Add(path.File);
        bool isThere = path.Outcome is OutcomeKind.Indexed or OutcomeKind.Duplicate or OutcomeKind.Container;
        _context.Documents.TryGetValue(path.Hash, out DocumentRow? document);
        Add(new RunEntry(path.File, isThere ? OutcomeKind.Unchanged : path.Outcome, path.Reason, RunDocument.Of(document)), isNews: false);
        foreach (PathRow child in _children[path.File]) { NoteUnchanged(child); }
    }

    private void Note(TreeNode node)
    {
        _seen.Add(node.File);
        Product product = node.Product;
        bool isTwin = product.Outcome == OutcomeKind.Indexed && _context.Documents.TryGetValue(node.Hash.Hex, out DocumentRow? twin) && twin.File != node.File;
        string? twinFile = isTwin ? _context.Documents[node.Hash.Hex].File : null;
        bool hasMoved = twinFile is not null && _context.IsGone(twinFile);
        (OutcomeKind outcome, string? reason) = (isTwin, hasMoved) switch
        {
            (true, true) => (OutcomeKind.Indexed, $"Verplaatst of hernoemd; was {twinFile}."),
            (true, false) => (OutcomeKind.Duplicate, $"Zelfde inhoud als {twinFile}."),
            _ => (product.Outcome, product.Reason),
        };
        if (product.Outcome == OutcomeKind.Indexed && (!isTwin || hasMoved)) { AddDocument(node); }

        NoteScreening(node);
        _batch.Paths.Add(PathOf(node, outcome, reason));
        if (_known.TryGetValue(node.File, out PathRow? before)) { _batch.EndedPaths.Add(before.Id); }

        _context.Documents.TryGetValue(node.Hash.Hex ?? string.Empty, out DocumentRow? document);
        Add(new RunEntry(node.File, outcome, reason, product.Outcome == OutcomeKind.Indexed ? RunDocument.Of(document) : Unread(product)));
    }

    private static RunDocument? Unread(Product product) =>
        product.Pages == 0 ? null : new RunDocument(string.Empty, null, null, [], product.Pages, product.PagesRead, product.Method);

    private void AddDocument(TreeNode node)
    {
        Product product = node.Product;
        if (product.Description is not { } description || product.Text is not { } text) { return; }

        if (node.Content is { } content) { _context.Folder.Originals.Add(node.Hash, content); }
        else { _context.Folder.Originals.Add(node.Hash, node.FullPath); }

        var row = new DocumentRow
        {
            Hash = node.Hash.Hex,
            File = node.File,
            Source = SourceRoot.SourceOf(_root, node.File),
            Format = product.Format.ToString().ToLowerInvariant(),
            Title = description.Title,
            Type = description.Type,
            Date = description.Date,
            Regions = [.. description.Regions],
            Audience = [.. _context.Options.Audience],
            Pages = product.Pages,
            PagesRead = product.PagesRead,
            Method = product.Method,
            IsMasked = product.IsMasked,
            Size = node.Content?.LongLength ?? new FileInfo(node.FullPath).Length,
        };
        _context.Documents[row.Hash] = row;
        _batch.Documents.Add(new StoredDocument(row, text, product.Facts ?? []));
    }

    /// <summary>Of a file that is held back nothing else is kept.</summary>
    private void NoteScreening(TreeNode node)
    {
        Product product = node.Product;
        bool isHeldBack = product.Outcome == OutcomeKind.HeldBack;
        if (node.Hash.Hex is not { } hash || product.PersonalData is not { } findings || (findings.Count == 0 && !isHeldBack)) { return; }

        _batch.Screenings.Add(new ScreeningRow
        {
            Hash = hash,
            File = node.File,
            Outcome = isHeldBack ? ScreeningOutcome.Quarantined : product.IsMasked ? ScreeningOutcome.Masked : ScreeningOutcome.Allowed,
            Reason = isHeldBack ? product.Reason : null,
            Findings = FactCodec.WriteFindings(findings),
            Since = _context.Clock.GetUtcNow().UtcDateTime,
        });
    }

    private PathRow PathOf(TreeNode node, OutcomeKind outcome, string? reason) => new()
    {
        Root = _root,
        File = node.File,
        Parent = node.Parent,
        Hash = node.Hash.Hex ?? string.Empty,
        Outcome = outcome,
        Reason = reason,
        ReadingVersion = Pipeline.Version,
        Since = _context.Clock.GetUtcNow().UtcDateTime,
    };

    /// <summary>A container that changed may have lost some of its files.</summary>
    private void EndLostChildren(string file)
    {
        foreach (PathRow child in _children[file].Where(c => !_seen.Contains(c.File)))
        {
            _seen.Add(child.File);
            _batch.EndedPaths.Add(child.Id);
            Add(new RunEntry(child.File, OutcomeKind.Removed, "Het bestand zit niet meer in zijn archief of bericht."));
            EndLostChildren(child.File);
        }
    }

    /// <summary>The journal keeps the news; what is as it was is in the path table.</summary>
    private void Add(RunEntry entry, bool isNews = true)
    {
        _entries.Add(entry);
        if (isNews)
        {
            _batch.Journal.Add(new RunFileRow { RunId = _context.RunId, File = entry.File, Outcome = entry.Outcome, Reason = entry.Reason });
        }
    }

    private async Task FlushAsync(CancellationToken stop)
    {
        CatalogueBatch batch = _batch;
        _batch = new CatalogueBatch();
        if (batch.Count == 0) { return; }

        await _context.Writer.ApplyAsync(batch, stop).ConfigureAwait(false);
        foreach ((DocumentRow document, byte[] text, _) in batch.Documents) { _context.Feed.Put(document, text); }

        _sinceCommit += batch.Documents.Count;
        if (_sinceCommit >= _context.Options.CommitEvery)
        {
            await _context.Feed.CommitAsync(expunge: false, stop).ConfigureAwait(false);
            _sinceCommit = 0;
        }
    }
}
