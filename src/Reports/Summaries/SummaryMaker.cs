using System.Collections.Concurrent;
using ZVSearch.Core.Documents;
using ZVSearch.Core.Findings;
using ZVSearch.Core.Findings.Letters;
using ZVSearch.Core.Knowledge;
using ZVSearch.Reports.Letters;
using ZVSearch.Store.Catalogue;
using ZVSearch.Vectors;
using ZVSearch.Vectors.Static;

namespace ZVSearch.Reports.Summaries;

/// <summary>
/// question → letter. New documents on a theme give sentences; registers give what is overdue, what ends and what is double; the selector takes the weightiest that repeat
/// each other least. No word is made up: what is no word of a source stands outside the points.
/// </summary>
public sealed class SummaryMaker
{
    /// <summary>What a point from outside the area weighs beside one from inside.</summary>
    private const double Outside = 0.75;

    /// <summary>Points from outside the area in one theme.</summary>
    private const int MostOutside = 1;

    /// <summary>A document of more characters is read only when the theme is one of those that it names most: else it holds a stray sentence at most.</summary>
    private const int LongDocument = 30_000;

    private readonly CatalogueReader _catalogue;
    private readonly KnowledgePack _knowledge;
    private readonly SummaryOptions _options;
    private readonly TextProfiler _profiler;
    private readonly ThemeWeigher _weigher;
    private readonly SentenceFeatures _features;

    internal SummaryMaker(CatalogueReader catalogue, KnowledgePack knowledge, IEmbedder embedder, SummaryOptions options)
    {
        (_catalogue, _knowledge, _options) = (catalogue, knowledge, options);
        (_profiler, _features) = (new TextProfiler(knowledge, embedder), new SentenceFeatures(knowledge));
        _weigher = new ThemeWeigher(_profiler);
    }

    /// <summary>With the knowledge, vectors and measures that are built in.</summary>
    public static SummaryMaker Create(CatalogueReader catalogue) => new(catalogue, KnowledgePack.BuiltIn, StaticEmbedder.BuiltIn, new SummaryOptions());

    /// <param name="question">What is asked, and by whom.</param>
    /// <param name="stock">What that reader may see.</param>
    /// <param name="stop">Stops the work.</param>
    /// <exception cref="ArgumentException">A theme or region is not in the pack.</exception>
    public async Task<Letter> MakeAsync(SummaryQuestion question, SummaryStock stock, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(stock);
        var area = new RegionScope(question.Region is null ? null : _knowledge.FindRegion(question.Region) ?? throw new ArgumentException($"Onbekend gebied: {question.Region}.", nameof(question)), _knowledge);
        DescribedDocument[] fresh = [.. stock.Documents.Where(d => stock.IsIn(d, question.From, question.To))];
        IReadOnlyList<string> ids = question.Themes.Count > 0 ? question.Themes : ThemeChoice.Of([.. fresh.Where(area.Holds)], _knowledge, _options.MaxThemes);
        ThemeScope[] themes = [.. ids.Select(id => new ThemeScope(_knowledge.FindTheme(id) ?? throw new ArgumentException($"Onbekend thema: {id}.", nameof(question)), _knowledge))];
        int words = themes.Length == 0 ? 0 : Math.Min(_options.MaxThemeWords, _options.MaxWords / themes.Length);
        var texts = new ConcurrentDictionary<string, (CleanText? Text, TextProfile? Profile)>(StringComparer.Ordinal);
        var told = new HashSet<string>(question.Told, StringComparer.Ordinal);
        var result = new List<LetterTheme>();
        foreach (ThemeScope theme in themes)
        {
            await LoadAsync(Needed(theme, area, fresh, stock, question), theme, texts, question, stop).ConfigureAwait(false);
            LetterTheme made = ThemeOf(theme, area, fresh, stock, question, texts, told, words);
            told.UnionWith(made.Points.Select(p => p.Id));
            result.Add(made);
        }

        return LetterFit.Fit(new Letter(question.From, question.To, area.Region?.Name, result));
    }

    private LetterTheme ThemeOf(ThemeScope theme, RegionScope area, DescribedDocument[] fresh, SummaryStock stock, SummaryQuestion question, ConcurrentDictionary<string, (CleanText? Text, TextProfile? Profile)> texts, HashSet<string> told, int words)
    {
        var reads = new Dictionary<string, ThemedDocument?>(StringComparer.Ordinal);
        ThemedDocument? Read(DescribedDocument document) =>
            reads.TryGetValue(document.Hash, out ThemedDocument? known) ? known : reads[document.Hash] = texts.GetValueOrDefault(document.Hash).Profile is { } profile ? _weigher.Weigh(document, profile, theme) : null;

        var rarity = new Rarity();
        ThemedDocument[] inside = [.. fresh.Where(area.Holds).Select(Read).OfType<ThemedDocument>()], outside = area.Region is null ? [] : [.. fresh.Where(d => !area.Holds(d)).Select(Read).OfType<ThemedDocument>()];
        Candidate[] sentences = [.. new SentenceCandidates(_knowledge, _features, rarity, _options.MinWeight).Of(inside, stock.Facts)];
        Candidate[] candidates =
        [
            .. sentences,
            .. new OverdueCandidates(_weigher, rarity).Of([.. stock.Meetings.Where(m => m.Date <= question.To && area.Holds(m))], theme, question.To, Read),
            .. new ExpiringCandidates(rarity).Of([.. stock.Agreements.Where(a => area.Holds(a) && OnTheme(a, theme, stock))], question.From, question.To, Read),
            .. new OverlapCandidates(_features, rarity).Of(stock.Overlaps.Where(p => stock.IsNews(p, question.From, question.To)).Where(p => area.Holds(p.A) || area.Holds(p.B)), stock.Facts, Read),
            .. Elsewhere(new SentenceCandidates(_knowledge, _features, rarity, _options.MinWeight).Of(outside, stock.Facts)),
        ];
        IReadOnlyList<LetterPoint> points = new PointSelector(_options).Choose(candidates.Where(c => !told.Contains(c.Point.Id)), words);
        var notes = new CoverageNotes(_knowledge, area);
        DescribedDocument[] seen = [.. inside.Select(r => r.Document)];
        (IReadOnlyList<string> opened, IReadOnlyList<string> closed) = notes.BlindSpots(theme, [.. stock.Documents.Where(d => d.Date < question.From && area.Holds(d))], [.. stock.Documents.Where(d => d.Date <= question.To && area.Holds(d))]);
        return new LetterTheme(theme.Theme.Id, theme.Theme.Label, ReadingOrder.Of(points), notes.PerDistrict([.. seen, .. outside.Select(r => r.Document)]), notes.NotSeen(seen), opened, closed);
    }

    /// <summary>The best of what other areas do, at a lower weight.</summary>
    private static IEnumerable<Candidate> Elsewhere(IEnumerable<Candidate> candidates) => candidates
        .Where(c => c.Point.Kind is not PointKind.News).OrderByDescending(c => c.Point.Weight).ThenBy(c => c.Point.Id, StringComparer.Ordinal).DistinctBy(c => c.Point.Sources[0].Hash).Take(MostOutside)
        .Select(c => c with { Point = c.Point with { Kind = PointKind.Elsewhere, Weight = Math.Round(c.Point.Weight * Outside, 3) } });

    private static bool OnTheme(DescribedDocument document, ThemeScope theme, SummaryStock stock) => stock.Find(document.Hash) is { } full && theme.IsNamedBy(full);

    /// <summary>Documents of which the text is needed: new ones, and older ones with something that became overdue, ends or is double.</summary>
    private static IEnumerable<DescribedDocument> Needed(ThemeScope theme, RegionScope area, DescribedDocument[] fresh, SummaryStock stock, SummaryQuestion question) =>
    [
        .. fresh.Where(d => theme.IsNamedBy(d) || stock.SizeOf(d) <= LongDocument),
        .. stock.Meetings.Where(m => m.Date < question.From && area.Holds(m)),
        .. stock.Agreements.Where(a => area.Holds(a) && OnTheme(a, theme, stock)),
        .. stock.Overlaps.Where(p => stock.IsNews(p, question.From, question.To)).SelectMany(p => (DescribedDocument[])[p.A, p.B]),
    ];

    /// <summary>
    /// Reads what is not there yet, and profiles what may have to do with the theme. Cutting words takes most of the time, and documents do not depend on each other.
    /// </summary>
    private async Task LoadAsync(IEnumerable<DescribedDocument> documents, ThemeScope theme, ConcurrentDictionary<string, (CleanText? Text, TextProfile? Profile)> texts, SummaryQuestion question, CancellationToken stop) =>
        await Parallel.ForEachAsync(documents.DistinctBy(d => d.Hash), stop, async (document, cancel) =>
        {
            (CleanText? text, TextProfile? profile) = texts.TryGetValue(document.Hash, out (CleanText?, TextProfile?) known)
                ? known
                : ((await _catalogue.TextAsync(document.Hash, question.Reader, cancel).ConfigureAwait(false))?.Text, null);
            if (profile is null && text is not null && _weigher.MayConcern(document, text, theme)) { profile = _profiler.Make(document.Title, text); }

            texts[document.Hash] = (text, profile);
        }).ConfigureAwait(false);
}
