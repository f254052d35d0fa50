using ZVSearch.Core.Knowledge;

namespace ZVSearch.Themes.Labels;

/// <summary>
/// Names groups by class-based TF-IDF over noun phrases (Grootendorst 2022): a phrase that is frequent in this group and rare in the others. Phrases that stand in
/// a large part of all documents are template words and name nothing.
/// </summary>
internal sealed class Labeller
{
    /// <summary>Phrases per theme, and how many of them make the label.</summary>
    private const int Terms = 8, InLabel = 2;

    /// <summary>A phrase in a larger share of the documents than this names nothing; from so many documents on.</summary>
    private const double TemplateShare = 0.25;

    private const int FewDocuments = 12;

    /// <summary>From so many documents on, a phrase must stand in two of them.</summary>
    private const int FewMembers = 6;

    /// <summary>Several words tell more than one.</summary>
    private const double ManyWords = 1.6;

    /// <summary>Share of the documents of a group that must name a policy theme before the group is said to be about it.</summary>
    private const double PolicyShare = 0.4;

    /// <summary>A word of policy names a theme better than another.</summary>
    private const double PolicyWord = 2.5;

    private readonly HashSet<string> _policyWords;
    private readonly Dictionary<string, int> _documentsWith;
    private readonly Dictionary<string, double> _frequency;
    private readonly double _averageSize;
    private readonly int _documents;

    /// <param name="groups">Documents per group.</param>
    /// <param name="knowledge">The pack; its words for policy themes make the better names.</param>
    public Labeller(IReadOnlyList<IReadOnlyList<ThemeDocument>> groups, KnowledgePack knowledge)
    {
        _policyWords = [.. knowledge.Themes.SelectMany(t => t.Terms).Concat(knowledge.Concepts.Where(c => c.Kind == ConceptKind.Theme).SelectMany(c => c.Terms)).Select(t => t.TrimStart('=').ToLowerInvariant()).Where(t => t.Length > 3)];
        ThemeDocument[] all = [.. groups.SelectMany(g => g)];
        _documents = all.Length;
        _documentsWith = all.SelectMany(d => d.Profile.Phrases.Select(p => p.Key)).GroupBy(p => p, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        _frequency = all.SelectMany(d => d.Profile.Phrases).GroupBy(p => p.Key, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Sum(p => Weight(p.Value)), StringComparer.Ordinal);
        _averageSize = groups.Count == 0 ? 0 : _frequency.Values.Sum() / groups.Count;
    }

    /// <summary>Label and telling phrases; when the group has none, the name of its policy theme, else "Overig".</summary>
    /// <param name="group">Documents of the group.</param>
    /// <param name="policy">Dutch name of its policy theme; null when it has none.</param>
    public (string Label, IReadOnlyList<string> Terms) Name(IReadOnlyList<ThemeDocument> group, string? policy)
    {
        int needed = group.Count >= FewMembers ? 2 : 1;
        IEnumerable<(string Phrase, double Score)> scored = group
            .SelectMany(d => d.Profile.Phrases).GroupBy(p => p.Key, StringComparer.Ordinal)
            .Where(g => g.Count() >= needed && (_documents < FewDocuments || _documentsWith[g.Key] <= _documents * TemplateShare || _documentsWith[g.Key] == g.Count()))
            .Select(g => (g.Key, g.Sum(p => Weight(p.Value)) * Math.Sqrt(g.Count()) * Math.Log(1 + (_averageSize / _frequency[g.Key])) * (g.Key.Contains(' ', StringComparison.Ordinal) ? ManyWords : 1) * (IsPolicy(g.Key) ? PolicyWord : 1)));
        var chosen = new List<string>();
        foreach ((string phrase, _) in scored.OrderByDescending(s => s.Score).ThenBy(s => s.Phrase, StringComparer.Ordinal))
        {
            if (!chosen.Exists(c => IsPart(c, phrase) || IsPart(phrase, c))) { chosen.Add(phrase); }

            if (chosen.Count == Terms) { break; }
        }

        string label = string.Join(", ", chosen.Take(InLabel));
        return (label.Length == 0 ? policy ?? "Overig" : char.ToUpperInvariant(label[0]) + label[1..], chosen);
    }

    /// <summary>The policy theme that most documents of the group name; null when none is named by enough of them.</summary>
    public static string? PolicyOf(IReadOnlyList<ThemeDocument> group, KnowledgePack knowledge)
    {
        HashSet<string> wide = [.. knowledge.Concepts.Where(c => c.Kind == ConceptKind.Wide).Select(c => c.Id)];
        return group.SelectMany(d => d.Profile.Policy.Where(p => p.Value >= 1)).GroupBy(p => p.Key, StringComparer.Ordinal)
            .Select(g => (Theme: g.Key, Weight: g.Sum(p => Math.Log(1 + p.Value)), Documents: g.Count()))
            .Where(t => t.Documents >= group.Count * PolicyShare)
            .OrderBy(t => wide.Contains(t.Theme)).ThenByDescending(t => t.Weight).ThenBy(t => t.Theme, StringComparer.Ordinal)
            .Select(t => t.Theme).FirstOrDefault();
    }

    /// <summary>"geldezels" for "geldezel", "huiselijk geweld", "jeugdgroepenaanpak" for "jeugdgroepen".</summary>
    private bool IsPolicy(string phrase) => _policyWords.Contains(phrase) || _policyWords.Any(w => phrase.StartsWith(w, StringComparison.Ordinal));

    private static double Weight(int count) => Math.Log(1 + count);

    /// <summary>True when all words of one phrase stand in the other, or one is the other with an ending.</summary>
    private static bool IsPart(string longer, string shorter) =>
        longer.Contains(shorter, StringComparison.Ordinal) || (shorter.Length > 5 && longer.StartsWith(shorter[..^2], StringComparison.Ordinal));
}
