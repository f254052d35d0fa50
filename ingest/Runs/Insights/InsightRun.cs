using ZVSearch.Core.Documents;
using ZVSearch.Core.Findings;
using ZVSearch.Core.Knowledge;
using ZVSearch.Core.Passages;
using ZVSearch.Core.Readers;
using ZVSearch.Overlaps;
using ZVSearch.Overlaps.Profiles;
using ZVSearch.Store.Catalogue;
using ZVSearch.Store.Findings;
using ZVSearch.Store.Insights;
using ZVSearch.Themes;
using ZVSearch.Vectors;

namespace ZVSearch.Ingest.Runs.Insights;

/// <summary>
/// catalogue → overviews, after every run: profiles of new and changed documents, then overlaps of what they can have changed, then themes. Each step is one
/// transaction; a run that is broken off leaves the overviews of the run before, and the next run sees what is missing.
/// </summary>
public sealed class InsightRun(CatalogueStore store, TimeProvider clock, IEmbedder embedder)
{
    /// <summary>Versions of both profiles as one number.</summary>
    private const int ProfileVersion = (OverlapProfile.Version * 1000) + ThemeProfile.Version;

    /// <summary>Profiles written per transaction.</summary>
    private const int Batch = 200;

    /// <summary>From this share of changed documents on, everything is compared anew: that is quicker than telling apart.</summary>
    private const double Many = 0.3;

    private const string Done = "overlaps";

    private readonly InsightsWriter _insights = new(store);
    private readonly ProfileMaker _profiles = new(KnowledgePack.BuiltIn, embedder);
    private readonly ThemeProfileMaker _themeProfiles = new(KnowledgePack.BuiltIn);

    /// <summary>Brings overlaps and themes up to date with the catalogue. Costs next to nothing when nothing has changed.</summary>
    public async Task UpdateAsync(CancellationToken stop)
    {
        IReadOnlyDictionary<string, DocumentRow> documents = await new CatalogueReader(store).DocumentsAsync(stop).ConfigureAwait(false);
        IReadOnlyDictionary<string, (long Sequence, int Version)> known = await _insights.ProfilesKnownAsync(stop).ConfigureAwait(false);
        string[] gone = [.. known.Keys.Where(h => !documents.ContainsKey(h)).Order(StringComparer.Ordinal)];
        DocumentRow[] changed = [.. documents.Values.Where(d => known.GetValueOrDefault(d.Hash) != (d.Sequence, ProfileVersion)).OrderBy(d => d.Hash, StringComparer.Ordinal)];
        bool isWhole = await _insights.StateAsync(Done, stop).ConfigureAwait(false) == ProfileVersion;
        if (gone.Length == 0 && changed.Length == 0 && isWhole) { return; }

        // Until the end the overviews count as unfinished: a run that is broken off here makes the next one compare everything.
        await _insights.SetStateAsync(Done, 0, stop).ConfigureAwait(false);
        await MakeProfilesAsync(changed, stop).ConfigureAwait(false);
        List<ProfileRow> rows = [.. await _insights.ProfilesAsync(stop).ConfigureAwait(false)];
        OverlapProfile[] removed = [.. rows.Where(r => !documents.ContainsKey(r.Hash)).Select(r => ProfileCodec.Read(r.Overlap))];
        rows.RemoveAll(r => !documents.ContainsKey(r.Hash));
        bool compareAll = !isWhole || changed.Length + gone.Length > documents.Count * Many;
        await UpdateOverlapsAsync(rows, documents, compareAll ? null : new OverlapChanges(changed.Select(c => c.Hash).ToHashSet(StringComparer.Ordinal), removed), stop).ConfigureAwait(false);
        await _insights.ForgetAsync(gone, stop).ConfigureAwait(false);
        await UpdateThemesAsync(rows, documents, stop).ConfigureAwait(false);
        await _insights.SetStateAsync(Done, ProfileVersion, stop).ConfigureAwait(false);
    }

    /// <summary>The groups that may see a document, as one word: the layer in which it is counted.</summary>
    public static string LayerOf(IReadOnlyList<string> audience) => string.Join(',', audience.Order(StringComparer.OrdinalIgnoreCase));

    private async Task MakeProfilesAsync(DocumentRow[] changed, CancellationToken stop)
    {
        var findings = new FindingsReader(store);
        foreach (DocumentRow[] batch in changed.Chunk(Batch))
        {
            var made = new ProfileRow?[batch.Length];
            await Parallel.ForAsync(0, batch.Length, new ParallelOptions { CancellationToken = stop, MaxDegreeOfParallelism = Environment.ProcessorCount }, async (i, cancel) =>
                made[i] = await MakeProfileAsync(batch[i], findings, cancel).ConfigureAwait(false)).ConfigureAwait(false);
            await _insights.PutProfilesAsync([.. made.OfType<ProfileRow>()], stop).ConfigureAwait(false);
        }
    }

    private async Task<ProfileRow?> MakeProfileAsync(DocumentRow row, FindingsReader findings, CancellationToken stop)
    {
        if (await findings.OfAsync(row.Hash, Reader.Administrator, stop).ConfigureAwait(false) is not { } described || await TextAsync(row.Hash, stop).ConfigureAwait(false) is not var (text, passages)) { return null; }

        OverlapProfile overlap = _profiles.Make(new OverlapDocument(described, text, passages));
        ThemeProfile theme = _themeProfiles.Make(described, passages, overlap.Terms, overlap.Vector);
        return new ProfileRow { Hash = row.Hash, Sequence = row.Sequence, Version = ProfileVersion, Overlap = ProfileCodec.Write(overlap), Work = overlap.Units.Count == 0 ? null : ProfileCodec.WriteWork(overlap.Units), Theme = theme.ToBytes() };
    }

    private Task<(CleanText Text, IReadOnlyList<Passage> Passages)?> TextAsync(string hash, CancellationToken stop) => new CatalogueReader(store).TextAsync(hash, Reader.Administrator, stop);

    private CleanText TextOf(string hash) =>
        TextAsync(hash, CancellationToken.None).GetAwaiter().GetResult()?.Text ?? throw new InvalidOperationException("The text of a document is missing from the catalogue.");

    private async Task UpdateOverlapsAsync(List<ProfileRow> rows, IReadOnlyDictionary<string, DocumentRow> documents, OverlapChanges? changes, CancellationToken stop)
    {
        ProfiledDocument[] profiled = [.. rows.Select(r => new ProfiledDocument(Described(documents[r.Hash]), LayerOf(documents[r.Hash].Audience), ProfileCodec.Read(r.Overlap)))];
        OverlapUpdate update = new OverlapFinder(KnowledgePack.BuiltIn, new OverlapOptions()).Find(profiled, changes, h => TextOf(h).Text, stop);
        await _insights.ReplacePairsAsync(changes is null ? null : update.Compared, update.Pairs, stop).ConfigureAwait(false);
    }

    private async Task UpdateThemesAsync(List<ProfileRow> rows, IReadOnlyDictionary<string, DocumentRow> documents, CancellationToken stop)
    {
        ThemeDocument[] profiled = [.. rows.Select(r => new ThemeDocument(Described(documents[r.Hash]), LayerOf(documents[r.Hash].Audience), ThemeProfile.From(r.Theme)))];
        var writer = new ThemeWriter(store, clock);
        KnownTheme[] known = [.. (await writer.KnownAsync(stop).ConfigureAwait(false)).Select(k => new KnownTheme(k.Theme.Id, k.Theme.Layer, k.Theme.Centre, k.First))];
        ThemeResult result = new ThemeFinder(KnowledgePack.BuiltIn, embedder).Find(profiled, known, TextOf, stop);
        await writer.ReplaceAsync([.. result.Themes.Select(t => new StoredTheme(t.Id, t.Layer, t.Description, t.Centre, t.Weights))], result.Unassigned, result.Events, stop).ConfigureAwait(false);
    }

    private static DescribedDocument Described(DocumentRow row) => new(row.Hash, row.File, row.Title, row.Type, row.Date, row.Regions, []);
}
