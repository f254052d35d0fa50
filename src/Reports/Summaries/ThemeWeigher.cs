using ZVSearch.Core.Documents;
using ZVSearch.Core.Findings;
using ZVSearch.Core.Knowledge;
using System.Numerics.Tensors;
using ZVSearch.Language.Concepts;
using ZVSearch.Language.Sentences;
using ZVSearch.Vectors;

namespace ZVSearch.Reports.Summaries;

/// <summary>How each sentence of a document stands to a theme. Minutes speak of ten themes in an hour, so the document alone does not tell.</summary>
internal sealed class ThemeWeigher(KnowledgePack knowledge, IEmbedder embedder)
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

    private readonly ConceptFinder _finder = new(knowledge);
    private readonly Dictionary<string, float[]> _themes = new(StringComparer.Ordinal);

    /// <summary>Sentences of the document with how each stands to the theme; null when the document does not name it.</summary>
    public ThemedDocument? Weigh(DescribedDocument document, CleanText text, ThemeScope theme)
    {
        float[] about = VectorOf(theme);
        double near = Near(VectorOf($"{document.Title}\n{text.Text}"), about);
        bool isNamed = theme.IsNamedBy(document) || theme.Terms.Any(t => text.Text.Contains(t.TrimStart('='), StringComparison.OrdinalIgnoreCase));
        if (!isNamed && near < NearEnough) { return null; }

        IReadOnlyList<SentenceUnit> units = UnitFinder.In(text);
        string words = string.Join('\n', Enumerable.Repeat(document.Title, TitleMentions).Concat(units.Select(u => u.Heading).Distinct(StringComparer.Ordinal)).Concat(units.Select(u => u.Text)));
        (double own, double others) = Share(words, theme);
        if (own == 0 && near < NearEnough && !theme.IsNamedBy(document)) { return null; }

        double share = Math.Max(own == 0 ? 0 : own / (own + others), theme.IsMainOf(document) ? AsMain : theme.IsNamedBy(document) ? AsNamed : 0), density = Math.Min(1, own * WordsPerMention / Math.Max(1, SentenceSplitter.CountWords(words)));
        var sections = units.GroupBy(u => u.Section).ToDictionary(g => g.Key, g => Section([.. g], theme));
        ThemeSigns[] signs = [.. units.Select(u => Signs(u, theme, sections[u.Section]) with { Document = share, Near = Near(VectorOf(u.Text), about), NearDocument = near, Density = density })];
        return new ThemedDocument(document, text, units, signs, share);
    }

    /// <summary>True when a text names the theme.</summary>
    public bool Names(string text, ThemeScope theme) => Share(text, theme).Own > 0;

    private ThemeSigns Signs(SentenceUnit unit, ThemeScope theme, (double Heading, double OtherHeading, double Share) section)
    {
        (double own, double others) = Share(unit.Text, theme);
        return new ThemeSigns(Math.Min(1, own), section.Heading, section.Share, 0, own == 0 && others > 0 ? 1 : 0, section.OtherHeading, 0, 0, 0);
    }

    private (double Heading, double OtherHeading, double Share) Section(SentenceUnit[] units, ThemeScope theme)
    {
        (double heading, double otherHeading) = Share(units[0].Heading, theme);
        (double own, double others) = Share(string.Join('\n', units.Select(u => u.Text).Prepend(units[0].Heading)), theme);
        return (Math.Min(1, heading), heading == 0 && otherHeading > 0 ? 1 : 0, own == 0 ? 0 : own / (own + others));
    }

    /// <summary>Mentions of the theme, and of the other theme that is named most; themes about working together do not count as others.</summary>
    private (double Own, double Others) Share(string text, ThemeScope theme)
    {
        var counts = new Dictionary<string, double>(StringComparer.Ordinal);
        _finder.Count(text, 1, counts);
        double own = 0, others = 0;
        foreach ((string name, double count) in counts)
        {
            if (name.StartsWith(ConceptFinder.Target, StringComparison.Ordinal) && theme.Concerns(name[ConceptFinder.Target.Length..])) { own += count * PeopleShare; }

            if (!name.StartsWith(ConceptFinder.Theme, StringComparison.Ordinal)) { continue; }

            string id = name[ConceptFinder.Theme.Length..];
            if (theme.Holds(id)) { own += count; }
            else if (count >= 1 && !ThemeChoice.IsGeneral(id)) { others = Math.Max(others, count); }
        }

        return (own, others);
    }

    private float[] VectorOf(ThemeScope theme)
    {
        if (!_themes.TryGetValue(theme.Theme.Id, out float[]? vector)) { _themes[theme.Theme.Id] = vector = VectorOf(string.Join(", ", theme.Terms.Select(t => t.TrimStart('=')).Prepend(theme.Theme.Label))); }

        return vector;
    }

    private float[] VectorOf(string text)
    {
        var vector = new float[embedder.Dimensions];
        embedder.TryEmbed(text, vector);
        return vector;
    }

    private static double Near(float[] a, float[] b)
    {
        // A text without a known word has no direction.
        float cosine = TensorPrimitives.CosineSimilarity<float>(a, b);
        return float.IsNaN(cosine) ? 0 : Math.Max(0, cosine);
    }
}
