using System.Collections.Concurrent;
using System.Numerics.Tensors;
using ZVSearch.Core.Documents;
using ZVSearch.Core.Findings;
using ZVSearch.Language.Concepts;
using ZVSearch.Language.Sentences;

namespace ZVSearch.Reports.Summaries;

/// <summary>How each sentence of a document stands to a theme. Minutes speak of ten themes in an hour, so the document alone does not tell.</summary>
internal sealed class ThemeWeigher(TextProfiler profiler)
{
    /// <summary>Least share of the theme that its reader found to be the main one, or one of three: wide themes are named by words that count little.</summary>
    private const double AsMain = 0.6, AsNamed = 0.4;

    /// <summary>A document that does not name the theme is still read when it lies this near; cosine.</summary>
    private const double NearEnough = 0.45;

    /// <summary>A title counts as so many mentions.</summary>
    private const int TitleMentions = 5;

    /// <summary>What a mention of the people whom a theme is about is worth beside a mention of the theme.</summary>
    private const double PeopleShare = 0.5;

    /// <summary>Words of a document per mention at which it is full of the theme.</summary>
    private const double WordsPerMention = 50;

    /// <summary>The beginning of a document, in characters, tells whether it may lie near a theme; and how near that must be at least; cosine.</summary>
    private const int Beginning = 2000;

    private const double MayBeNear = 0.35;

    private readonly ConcurrentDictionary<string, float[]> _themes = new(StringComparer.Ordinal);

    /// <summary>A quick look, before all words are cut: false when the document neither names the theme in any way nor lies near it.</summary>
    public bool MayConcern(DescribedDocument document, CleanText text, ThemeScope theme) =>
        theme.IsNamedBy(document) || theme.Terms.Any(t => text.Text.Contains(t.TrimStart('='), StringComparison.OrdinalIgnoreCase))
        || Near(profiler.VectorOf($"{document.Title}\n{text.Text.AsSpan(0, Math.Min(Beginning, text.Text.Length))}"), VectorOf(theme)) >= MayBeNear;

    /// <summary>Sentences of the document with how each stands to the theme; null when the document has nothing to do with it.</summary>
    public ThemedDocument? Weigh(DescribedDocument document, TextProfile profile, ThemeScope theme)
    {
        float[] about = VectorOf(theme);
        double near = Near(profile.Vector, about);
        (double own, double others) = Share(profile.Concepts.Concat(profile.Headings.Values).Concat(Enumerable.Repeat(profile.Title, TitleMentions)), theme);
        if (own == 0 && near < NearEnough && !theme.IsNamedBy(document)) { return null; }

        double share = Math.Max(own == 0 ? 0 : own / (own + others), theme.IsMainOf(document) ? AsMain : theme.IsNamedBy(document) ? AsNamed : 0);
        double density = Math.Min(1, own * WordsPerMention / Math.Max(1, profile.Units.Sum(u => SentenceSplitter.CountWords(u.Text))));
        var sections = Enumerable.Range(0, profile.Units.Count).GroupBy(i => profile.Units[i].Section).ToDictionary(g => g.Key, g => Section(profile, [.. g], theme));
        ThemeSigns[] signs = [.. profile.Units.Select((u, i) => Signs(profile, i, theme, sections[u.Section]) with { Document = share, Near = Near(profile.Vectors[i], about), NearDocument = near, Density = density })];
        return new ThemedDocument(document, profile, signs, share);
    }

    /// <summary>True when a text names the theme.</summary>
    public bool Names(string text, ThemeScope theme) => Share([profiler.ConceptsOf(text)], theme).Own > 0;

    private static ThemeSigns Signs(TextProfile profile, int at, ThemeScope theme, (double Heading, double OtherHeading, double Share) section)
    {
        (double own, double others) = Share([profile.Concepts[at]], theme);
        return new ThemeSigns(Math.Min(1, own), section.Heading, section.Share, 0, own == 0 && others > 0 ? 1 : 0, section.OtherHeading, 0, 0, 0);
    }

    private static (double Heading, double OtherHeading, double Share) Section(TextProfile profile, int[] units, ThemeScope theme)
    {
        IReadOnlyDictionary<string, double> heading = profile.Headings[profile.Units[units[0]].Heading];
        (double inHeading, double otherHeading) = Share([heading], theme);
        (double own, double others) = Share(units.Select(i => profile.Concepts[i]).Prepend(heading), theme);
        return (Math.Min(1, inHeading), inHeading == 0 && otherHeading > 0 ? 1 : 0, own == 0 ? 0 : own / (own + others));
    }

    /// <summary>Mentions of the theme, and of the other theme that is named most; themes about working together do not count as others.</summary>
    private static (double Own, double Others) Share(IEnumerable<IReadOnlyDictionary<string, double>> parts, ThemeScope theme)
    {
        double own = 0;
        var others = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach ((string name, double count) in parts.SelectMany(p => p))
        {
            if (name.StartsWith(ConceptFinder.Target, StringComparison.Ordinal) && theme.Concerns(name[ConceptFinder.Target.Length..])) { own += count * PeopleShare; }

            if (!name.StartsWith(ConceptFinder.Theme, StringComparison.Ordinal)) { continue; }

            string id = name[ConceptFinder.Theme.Length..];
            if (theme.Holds(id)) { own += count; }
            else if (!ThemeChoice.IsGeneral(id)) { others[id] = others.GetValueOrDefault(id) + count; }
        }

        double most = others.Values.DefaultIfEmpty().Max();
        return (own, most >= 1 ? most : 0);
    }

    private float[] VectorOf(ThemeScope theme) =>
        _themes.GetOrAdd(theme.Theme.Id, _ => profiler.VectorOf(string.Join(", ", theme.Terms.Select(t => t.TrimStart('=')).Prepend(theme.Theme.Label))));

    private static double Near(float[] a, float[] b)
    {
        // A text without a known word has no direction.
        float cosine = TensorPrimitives.CosineSimilarity<float>(a, b);
        return float.IsNaN(cosine) ? 0 : Math.Max(0, cosine);
    }
}
