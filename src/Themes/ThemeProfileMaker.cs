using ZVSearch.Core.Findings;
using ZVSearch.Core.Knowledge;
using ZVSearch.Core.Passages;
using ZVSearch.Language.Concepts;
using ZVSearch.Themes.Clusters;
using ZVSearch.Themes.Labels;

namespace ZVSearch.Themes;

/// <summary>document → profile. Looks at nothing but the document. Thread-safe.</summary>
public sealed class ThemeProfileMaker(KnowledgePack knowledge)
{
    private const double TitleWeight = 4;

    private readonly ConceptFinder _concepts = new(knowledge);
    private readonly Points _points = new(knowledge);
    private readonly PhraseFinder _phrases = new(knowledge);

    /// <param name="document">With its facts.</param>
    /// <param name="passages">Its passages.</param>
    /// <param name="terms">Its telling terms by hash.</param>
    /// <param name="vector">Its place in meaning, quantised; empty when unknown.</param>
    public ThemeProfile Make(DescribedDocument document, IReadOnlyList<Passage> passages, IReadOnlyDictionary<uint, float> terms, byte[] vector)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(passages);
        IReadOnlyDictionary<string, double> policy = PolicyOf(document, passages);
        return new ThemeProfile(_points.Of(terms, vector, policy), _phrases.Of(passages), policy);
    }

    /// <summary>Policy themes with how much the text names them. Texts in which the description found none (laws, manuals) are not searched word by word.</summary>
    private Dictionary<string, double> PolicyOf(DescribedDocument document, IReadOnlyList<Passage> passages)
    {
        if (!document.Facts.Any(f => f.Card == Cards.Theme)) { return []; }

        var counts = new Dictionary<string, double>(StringComparer.Ordinal);
        _concepts.Count(document.Title, TitleWeight, counts);
        foreach (Passage passage in passages) { _concepts.Count(passage.Text, 1, counts); }

        return counts.Where(c => c.Key.StartsWith(ConceptFinder.Theme, StringComparison.Ordinal)).ToDictionary(c => c.Key[ConceptFinder.Theme.Length..], c => c.Value, StringComparer.Ordinal);
    }
}
