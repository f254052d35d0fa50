using ZVSearch.Core.Knowledge;
using ZVSearch.Language.Concepts;
using ZVSearch.Overlaps.Profiles;

namespace ZVSearch.Overlaps.Scores;

/// <summary>Two pieces of work side by side. All numbers 0 to 1, higher is more alike.</summary>
/// <param name="A">In the first document.</param>
/// <param name="B">In the second document.</param>
/// <param name="Terms">Shared telling terms.</param>
/// <param name="Theme">Shared themes.</param>
/// <param name="SharesMain">True when a theme that one is mostly about is one that the other is mostly about.</param>
/// <param name="Target">Shared people.</param>
/// <param name="Work">Shared kinds of work.</param>
/// <param name="Area">1 when the areas touch; 0.75 when they lie in one district; 0.5 when one is unknown; 0.25 when only names in the texts touch; 0 when they do not, or when one has no place in the region at all.</param>
/// <param name="Time">1 when the periods touch, 0.5 when one is unknown, 0 when one ended before the other began.</param>
internal sealed record WorkComparison(WorkUnit A, WorkUnit B, double Terms, double Theme, bool SharesMain, double Target, double Work, double Area, double Time)
{
    /// <summary>Neighbours in one district; areas of which one is not known; areas that touch only in what the texts mention.</summary>
    private const double SameDistrict = 0.75, UnknownArea = 0.5, MentionedArea = 0.25;

    /// <summary>Likeness of people or means when one of both does not name them.</summary>
    private const double Unknown = 0.5;

    /// <summary>Mentions that make a theme one that a text is about: at least so many, and so many per passage of some 150 words.</summary>
    private const double FewestMentions = 1, MentionsPerPassage = 0.15;

    /// <summary>Passages of a text of a few pages.</summary>
    private const int FewPassages = 15;

    /// <summary>Share of the mentions of the first theme that makes a second one as important.</summary>
    private const double NearMost = 0.5;

    public static WorkComparison Of(ProfiledDocument a, WorkUnit unitA, ProfiledDocument b, WorkUnit unitB, KnowledgePack knowledge) => new(
        unitA,
        unitB,
        SharedTerms(unitA.Terms, unitB.Terms),
        Shared(unitA, unitB, ConceptFinder.Theme),
        SharesMainTheme(unitA, unitB, knowledge),
        Shared(unitA, unitB, ConceptFinder.Target),
        Shared(unitA, unitB, ConceptFinder.Work),
        AreaOf(a, b, knowledge),
        TimeOf(unitA, unitB));

    /// <summary>A theme and the wider one above it count as one: geldezels are a part of cybercrime.</summary>
    private static bool SharesMainTheme(WorkUnit a, WorkUnit b, KnowledgePack knowledge)
    {
        HashSet<string> left = MainThemes(a), right = MainThemes(b);
        return left.Overlaps(right) || Parents(left, knowledge).Overlaps(right) || Parents(right, knowledge).Overlaps(left);
    }

    private static HashSet<string> Parents(HashSet<string> themes, KnowledgePack knowledge) =>
        [.. themes.Select(t => knowledge.FindTheme(t[ConceptFinder.Theme.Length..])?.Parent).OfType<string>().Where(p => !knowledge.Concepts.Any(c => c.Kind == ConceptKind.Wide && c.Id == p)).Select(p => ConceptFinder.Theme + p)];

    /// <summary>The theme that is named most, and those that come near it.</summary>
    private static HashSet<string> MainThemes(WorkUnit unit)
    {
        KeyValuePair<string, double>[] themes = [.. unit.Concepts.Where(c => c.Key.StartsWith(ConceptFinder.Theme, StringComparison.Ordinal))];
        double most = themes.Length == 0 ? 0 : themes.Max(t => t.Value);

        // A law of eighty passages that names a theme twice is not about it; in a few pages the theme that is named most is the subject, however seldom it is.
        int passages = unit.LastPassage - unit.FirstPassage + 1;
        double least = passages <= FewPassages ? FewestMentions : Math.Max(FewestMentions, passages * MentionsPerPassage);
        return [.. themes.Where(t => t.Value >= most * NearMost && t.Value >= least).Select(t => t.Key)];
    }

    /// <summary>Cosine of two lists of telling terms, 0 to 1.</summary>
    public static double SharedTerms(IReadOnlyDictionary<uint, float> a, IReadOnlyDictionary<uint, float> b) => a.Sum(t => t.Value * b.GetValueOrDefault(t.Key));

    /// <summary>Cosine of the weights, damped: naming something twenty times is not twenty times as much.</summary>
    private static double Shared(WorkUnit a, WorkUnit b, string kind)
    {
        double product = 0, left = 0, right = 0;
        foreach ((string concept, double weight) in a.Concepts.Where(c => c.Key.StartsWith(kind, StringComparison.Ordinal)))
        {
            double damped = Damped(weight);
            left += damped * damped;
            product += damped * Damped(b.Concepts.GetValueOrDefault(concept));
        }

        foreach ((_, double weight) in b.Concepts.Where(c => c.Key.StartsWith(kind, StringComparison.Ordinal))) { right += Damped(weight) * Damped(weight); }

        return left == 0 || right == 0 ? (kind == ConceptFinder.Theme ? 0 : Unknown) : product / Math.Sqrt(left * right);
    }

    /// <summary>One mention among many is often chance: two count for more than twice as much.</summary>
    private static double Damped(double weight) => Math.Log(1 + (Math.Pow(weight, 1.4) / 1.3));

    private static double AreaOf(ProfiledDocument a, ProfiledDocument b, KnowledgePack knowledge)
    {
        string[] left = RegionsOf(a, knowledge), right = RegionsOf(b, knowledge);
        if (left.Length == 0 || right.Length == 0) { return HasPlace(a, knowledge) && HasPlace(b, knowledge) ? UnknownArea : 0; }

        if (Municipalities(left, knowledge).Overlaps(Municipalities(right, knowledge))) { return 1; }

        if (Districts(left, knowledge).Overlaps(Districts(right, knowledge))) { return SameDistrict; }

        return Municipalities([.. left, .. a.Profile.Named], knowledge).Overlaps(Municipalities([.. right, .. b.Profile.Named], knowledge)) ? MentionedArea : 0;
    }

    /// <summary>Laws and manuals have no place in the region: who shares a theme with them has nothing to settle.</summary>
    public static bool HasPlace(ProfiledDocument document, KnowledgePack knowledge) => document.Profile.Named.Count > 0 || RegionsOf(document, knowledge).Length > 0;

    /// <summary>What the document is about, else the place in whose folder it lies.</summary>
    private static string[] RegionsOf(ProfiledDocument document, KnowledgePack knowledge) =>
        document.Document.Regions.Count > 0 ? [.. document.Document.Regions] : knowledge.FindRegion(document.Document.File.Split('/')[0]) is { } region ? [region.Name] : [];

    private static HashSet<string> Districts(IReadOnlyList<string> regions, KnowledgePack knowledge) => [.. regions.Select(r => knowledge.FindRegion(r)?.District).OfType<string>()];

    /// <summary>A district stands for all of its municipalities.</summary>
    private static HashSet<string> Municipalities(IReadOnlyList<string> regions, KnowledgePack knowledge) =>
        [.. knowledge.Regions.Where(r => !r.IsDistrict && (regions.Contains(r.Name) || regions.Contains(r.District))).Select(r => r.Name)];

    private static double TimeOf(WorkUnit a, WorkUnit b)
    {
        if (a.Until < b.From || b.Until < a.From) { return 0; }

        bool isKnown = (a.From is not null || a.Until is not null) && (b.From is not null || b.Until is not null);
        return isKnown ? 1 : 0.5;
    }
}
