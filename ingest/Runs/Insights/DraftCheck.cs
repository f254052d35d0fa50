using ZVSearch.Core.Documents;
using ZVSearch.Core.Findings;
using ZVSearch.Core.Findings.Desk;
using ZVSearch.Core.Findings.Overlaps;
using ZVSearch.Core.Findings.Registers;
using ZVSearch.Core.Knowledge;
using ZVSearch.Core.Passages;
using ZVSearch.Core.Readers;
using ZVSearch.Ingest.Runs.Workers;
using ZVSearch.Overlaps;
using ZVSearch.Overlaps.Profiles;
using ZVSearch.Search.Hits;
using ZVSearch.Store.Catalogue;
using ZVSearch.Store.Findings;
using ZVSearch.Store.Insights;
using ZVSearch.Vectors;

namespace ZVSearch.Ingest.Runs.Insights;

/// <summary>
/// The alarm before a double assignment: reads a draft, compares it with everything that the reader may see, and forgets it. Nothing of the draft is stored, logged or
/// indexed.
/// </summary>
public sealed class DraftCheck(CatalogueStore store, Library library, IWorkshop workshop, IEmbedder embedder, DateOnly today) : IDraftDesk
{
    /// <summary>Documents looked at per passage of the draft, and hits like the whole.</summary>
    private const int PerPassage = 4, Similar = 10;

    /// <summary>Passages of the draft for which like texts are sought; longer drafts are looked at at even distances, and the answer says so.</summary>
    private const int MostPassages = 40;

    /// <param name="path">The file; read in a process of its own, like every file.</param>
    /// <param name="name">Its name, for its format.</param>
    /// <param name="reader">Who asks: what he may not see is not compared.</param>
    /// <param name="stop">Stops between steps.</param>
    public async Task<DraftAnswer> CheckAsync(string path, string name, Reader reader, CancellationToken stop)
    {
        Product product = await workshop.ProcessAsync(new WorkOrder(path, name), stop).ConfigureAwait(false);
        if (product.Text is null || product.Description is null) { return DraftAnswer.Refused(product.Outcome, product.Reason, product.PersonalData ?? []); }

        (CleanText text, IReadOnlyList<Passage> passages) = TextCodec.Read(product.Text);
        var described = new DescribedDocument("draft", string.Empty, product.Description.Title, product.Description.Type, product.Description.Date, product.Description.Regions, product.Facts ?? []);
        var draft = new ProfiledDocument(described, string.Empty, new ProfileMaker(KnowledgePack.BuiltIn, embedder).Make(new OverlapDocument(described, text, passages)));
        IReadOnlyList<SearchHit> similar = library.SimilarTo(text.Text, Similar, reader);
        IReadOnlyDictionary<string, DocumentRow> documents = await VisibleAsync(reader, stop).ConfigureAwait(false);
        HashSet<string> candidates = await CandidatesAsync(draft, passages, similar, documents, reader, stop).ConfigureAwait(false);
        var finder = new OverlapFinder(KnowledgePack.BuiltIn, new OverlapOptions());
        ProfiledDocument[] others = [.. (await new InsightsWriter(store).ProfilesAsync(candidates, stop).ConfigureAwait(false)).Select(r => Profiled(documents[r.Hash], r))];
        IReadOnlyList<OverlapPair> pairs = finder.FindFor(draft, others, h => h == draft.Hash ? text.Text : TextOf(h, reader));
        OverlapEntry[] entries = [.. pairs.Select(p => new OverlapEntry(described, Basics(documents[p.B]), p, null))];
        return new DraftAnswer(
            product.Outcome,
            product.Reason,
            described,
            product.IsMasked,
            product.PersonalData ?? [],
            entries,
            [.. similar.Select(Hit)],
            await AgreementsAsync(entries, reader, stop).ConfigureAwait(false),
            await TriedAsync(entries, reader, stop).ConfigureAwait(false),
            passages.Count > MostPassages);
    }

    private static DraftHit Hit(SearchHit hit) => new(
        new DescribedDocument(hit.Document.Hash, hit.Document.File, hit.Document.Title, hit.Document.Type, hit.Document.Date, hit.Document.Regions, []),
        hit.Score,
        hit.Page,
        hit.Section,
        hit.Snippet.Text,
        hit.Passage,
        hit.Why);

    private async Task<HashSet<string>> CandidatesAsync(ProfiledDocument draft, IReadOnlyList<Passage> passages, IReadOnlyList<SearchHit> similar, IReadOnlyDictionary<string, DocumentRow> documents, Reader reader, CancellationToken stop)
    {
        var candidates = new HashSet<string>(similar.Select(h => h.Document.Hash), StringComparer.Ordinal);
        int step = Math.Max(1, (passages.Count + MostPassages - 1) / MostPassages);
        for (int i = 0; i < passages.Count; i += step) { candidates.UnionWith(library.SimilarTo(passages[i].Text, PerPassage, reader).Select(h => h.Document.Hash)); }

        IReadOnlyList<(string Hash, byte[] Work)> work = await new InsightsWriter(store).WorkAsync(stop).ConfigureAwait(false);
        candidates.UnionWith(new OverlapFinder(KnowledgePack.BuiltIn, new OverlapOptions()).Near(
            draft.Profile.Units,
            [.. work.Where(w => documents.ContainsKey(w.Hash)).Select(w => (w.Hash, ProfileCodec.ReadWork(w.Work)))]));
        candidates.IntersectWith(documents.Keys);
        return candidates;
    }

    private async Task<IReadOnlyDictionary<string, DocumentRow>> VisibleAsync(Reader reader, CancellationToken stop) =>
        (await new CatalogueReader(store).DocumentsAsync(stop).ConfigureAwait(false)).Where(d => d.Value.MaySee(reader)).ToDictionary(d => d.Key, d => d.Value, StringComparer.Ordinal);

    /// <summary>Agreements on the same theme: they may cover what the draft wants.</summary>
    private async Task<IReadOnlyList<AgreementEntry>> AgreementsAsync(OverlapEntry[] entries, Reader reader, CancellationToken stop)
    {
        HashSet<string> near = [.. entries.Where(e => e.Pair.Relation is not OverlapRelation.CopiedText).Select(e => e.B.Hash)];
        IReadOnlyList<DescribedDocument> all = await new FindingsReader(store).AllAsync(FactGroups.Agreement, reader, stop).ConfigureAwait(false);
        return [.. all.Where(d => near.Contains(d.Hash)).Select(d => AgreementEntry.Of(d, KnowledgePack.BuiltIn.Clauses, today)).OfType<AgreementEntry>()];
    }

    /// <summary>What was tried before on the same theme, and how it ended; with the lessons.</summary>
    private async Task<IReadOnlyList<(InitiativeEntry Initiative, IReadOnlyList<Card> Lessons)>> TriedAsync(OverlapEntry[] entries, Reader reader, CancellationToken stop)
    {
        HashSet<string> near = [.. entries.Where(e => e.Pair.Relation is not OverlapRelation.CopiedText).Select(e => e.B.Hash)];
        var findings = new FindingsReader(store);
        IReadOnlyList<InitiativeEntry> initiatives = InitiativeRegister.Of(await findings.AllAsync(FactGroups.Initiative, reader, stop).ConfigureAwait(false), today);
        ILookup<string, Card> lessons = (await findings.AllAsync(FactGroups.Lesson, reader, stop).ConfigureAwait(false)).SelectMany(d => d.Cards(Cards.Lesson).Select(c => (d.Hash, Card: c))).ToLookup(l => l.Hash, l => l.Card, StringComparer.Ordinal);
        return [.. initiatives.Where(i => i.Status is "finished" or "stopped" && i.Documents.Any(d => near.Contains(d.Hash)))
            .Select(i => (i, (IReadOnlyList<Card>)[.. i.Documents.SelectMany(d => lessons[d.Hash])]))];
    }

    private static ProfiledDocument Profiled(DocumentRow row, ProfileRow profile) => new(Basics(row), InsightRun.LayerOf(row.Audience), ProfileCodec.Read(profile.Overlap));

    private static DescribedDocument Basics(DocumentRow row) => new(row.Hash, row.File, row.Title, row.Type, row.Date, row.Regions, []);

    private string TextOf(string hash, Reader reader) =>
        new CatalogueReader(store).TextAsync(hash, reader, CancellationToken.None).GetAwaiter().GetResult()?.Text.Text ?? throw new InvalidOperationException("The text of a document is missing from the catalogue.");
}
