using System.Collections.Concurrent;
using ZVSearch.Core.Findings;
using ZVSearch.Core.Findings.Overlaps;
using ZVSearch.Core.Findings.Registers;
using ZVSearch.Core.Findings.Themes;
using ZVSearch.Core.Knowledge;
using ZVSearch.Core.Readers;
using ZVSearch.Store.Catalogue;
using ZVSearch.Store.Findings;
using ZVSearch.Store.Insights;

namespace ZVSearch.Web.Registers;

/// <summary>
/// The registers as a reader sees them. Each is made once per state of the catalogue and kept until something changes, so that a page does not read the facts of thousands
/// of documents again. What is kept is kept per reader: nobody is given what was made for another.
/// </summary>
public sealed class RegisterShelf(FindingsReader findings, CatalogueReader catalogue, OverlapReader overlaps, ThemeReader themes, TimeProvider clock)
{
    /// <summary>Registers kept; when there are more, all are made anew on demand.</summary>
    private const int MostKept = 200;

    private readonly ConcurrentDictionary<string, (string Stamp, Lazy<Task<object>> Made)> _kept = new(StringComparer.Ordinal);

    /// <summary>The day from which terms and deadlines are seen.</summary>
    public DateOnly Today => DateOnly.FromDateTime(clock.GetLocalNow().Date);

    /// <summary>Documents with facts of one group of <see cref="FactGroups"/>, by path.</summary>
    public Task<IReadOnlyList<DescribedDocument>> FactsAsync(string group, Reader reader, CancellationToken stop) =>
        MadeAsync(group, reader, () => findings.AllAsync(group, reader, CancellationToken.None), stop);

    public Task<IReadOnlyList<InitiativeEntry>> InitiativesAsync(Reader reader, CancellationToken stop) => MadeAsync("initiatives", reader, async () =>
        InitiativeRegister.Of(await FactsAsync(FactGroups.Initiative, reader, CancellationToken.None).ConfigureAwait(false), Today), stop);

    public Task<IReadOnlyList<AgreementEntry>> AgreementsAsync(Reader reader, CancellationToken stop) => MadeAsync<IReadOnlyList<AgreementEntry>>("agreements", reader, async () =>
        [.. (await FactsAsync(FactGroups.Agreement, reader, CancellationToken.None).ConfigureAwait(false)).Select(d => AgreementEntry.Of(d, KnowledgePack.BuiltIn.Clauses, Today)).OfType<AgreementEntry>()], stop);

    /// <summary>Lessons with the document that they stand in.</summary>
    public Task<IReadOnlyList<(DescribedDocument Document, Card Lesson)>> LessonsAsync(Reader reader, CancellationToken stop) => MadeAsync<IReadOnlyList<(DescribedDocument, Card)>>("lessons", reader, async () =>
        [.. (await FactsAsync(FactGroups.Lesson, reader, CancellationToken.None).ConfigureAwait(false)).SelectMany(d => d.Cards(Cards.Lesson).Select(c => (d, c)))], stop);

    /// <summary>Policy themes of the pack by hash of the document, the one that is named most first.</summary>
    public Task<IReadOnlyDictionary<string, IReadOnlyList<string>>> PolicyThemesAsync(Reader reader, CancellationToken stop) => MadeAsync<IReadOnlyDictionary<string, IReadOnlyList<string>>>("policy", reader, async () =>
        (await FactsAsync(FactGroups.Document, reader, CancellationToken.None).ConfigureAwait(false)).ToDictionary(
            d => d.Hash,
            IReadOnlyList<string> (d) => [.. d.Facts.Where(f => f is { Card: Cards.Theme, Field: Fields.Name }).Select(f => f.Item).Distinct(StringComparer.Ordinal)],
            StringComparer.Ordinal), stop);

    public Task<IReadOnlyList<OverlapEntry>> OverlapsAsync(Reader reader, CancellationToken stop) => MadeAsync("overlaps", reader, () => overlaps.AllAsync(1, reader, CancellationToken.None), stop);

    /// <summary>Everything people said about pairs, oldest first.</summary>
    public Task<IReadOnlyList<JudgementRow>> JudgementsAsync(Reader reader, CancellationToken stop) => MadeAsync("judgements", reader, () => overlaps.JudgementsAsync(reader, CancellationToken.None), stop);

    public Task<(IReadOnlyList<ThemeEntry> Themes, IReadOnlyList<(DescribedDocument Document, string Reason)> Unassigned)> ThemesAsync(Reader reader, CancellationToken stop) =>
        MadeAsync("themes", reader, () => themes.AllAsync(reader, CancellationToken.None), stop);

    public Task<IReadOnlyList<Connection>> ConnectionsAsync(Reader reader, CancellationToken stop) => MadeAsync("connections", reader, async () =>
        ConnectionMatrix.Of(await FactsAsync(FactGroups.Document, reader, CancellationToken.None).ConfigureAwait(false), KnowledgePack.BuiltIn), stop);

    /// <summary>Rows of documents that the reader may see, newest change first.</summary>
    public Task<IReadOnlyList<DocumentRow>> DocumentsAsync(Reader reader, CancellationToken stop) => MadeAsync<IReadOnlyList<DocumentRow>>("documents", reader, async () =>
        [.. (await catalogue.DocumentsAsync(CancellationToken.None).ConfigureAwait(false)).Values.Where(d => d.MaySee(reader)).OrderByDescending(d => d.Sequence)], stop);

    /// <summary>
    /// Something made of registers, kept like them. One request makes it and others wait for it; a request that is broken off does not break off the making.
    /// </summary>
    /// <param name="name">Tells it from other things that are kept.</param>
    /// <param name="reader">Who asks.</param>
    /// <param name="make">Makes it.</param>
    /// <param name="stop">Stops waiting.</param>
    public async Task<T> MadeAsync<T>(string name, Reader reader, Func<Task<T>> make, CancellationToken stop)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(reader);
        string stamp = $"{await catalogue.StampAsync(stop).ConfigureAwait(false)} {Today:O}";
        if (_kept.Count > MostKept) { _kept.Clear(); }

        (string Stamp, Lazy<Task<object>> Made) fresh = (stamp, new Lazy<Task<object>>(async () => await make().ConfigureAwait(false)));
        (string Stamp, Lazy<Task<object>> Made) kept = _kept.AddOrUpdate($"{name}\n{KeyOf(reader)}", fresh, (_, known) => known.Stamp == stamp && !(known.Made.IsValueCreated && known.Made.Value.IsFaulted) ? known : fresh);
        return (T)await kept.Made.Value.WaitAsync(stop).ConfigureAwait(false);
    }

    private static string KeyOf(Reader reader) => reader.IsAdministrator ? "*" : string.Join(',', reader.Groups.Order(StringComparer.OrdinalIgnoreCase)).ToUpperInvariant();
}
