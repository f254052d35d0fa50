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
    private readonly CatalogueReader _catalogue;
    private readonly KnowledgePack _knowledge;
    private readonly SummaryOptions _options;
    private readonly TextProfiler _profiler;
    private readonly ThemeWeigher _weigher;
    private readonly ThemeMaker _themes;

    internal SummaryMaker(CatalogueReader catalogue, KnowledgePack knowledge, IEmbedder embedder, SummaryOptions options)
    {
        (_catalogue, _knowledge, _options) = (catalogue, knowledge, options);
        _profiler = new TextProfiler(knowledge, embedder);
        _weigher = new ThemeWeigher(_profiler);
        _themes = new ThemeMaker(knowledge, options, _weigher, new SentenceFeatures(knowledge));
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
        var view = new LetterView(question, stock, area);
        IReadOnlyList<string> ids = question.Themes.Count > 0 ? question.Themes : ThemeChoice.Of(view.Inside, _knowledge, _options.MaxThemes);
        ThemeScope[] themes = [.. ids.Select(id => new ThemeScope(_knowledge.FindTheme(id) ?? throw new ArgumentException($"Onbekend thema: {id}.", nameof(question)), _knowledge))];
        int words = themes.Length == 0 ? 0 : Math.Min(_options.MaxThemeWords, _options.MaxWords / themes.Length);
        var profiles = new ProfileShelf(_catalogue, _profiler, _weigher, question.Reader);
        var told = new HashSet<string>(question.Told, StringComparer.Ordinal);
        var made = new List<LetterTheme>();
        foreach (ThemeScope theme in themes)
        {
            await profiles.LoadAsync(view.Needed(theme), theme, stop).ConfigureAwait(false);
            made.Add(_themes.Make(theme, view, profiles.For(theme), told, words));
            told.UnionWith(made[^1].Points.Select(p => p.Id));
        }

        return LetterFit.Fit(new Letter(question.From, question.To, area.Region?.Name, made));
    }
}
