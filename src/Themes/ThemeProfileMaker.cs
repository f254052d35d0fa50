using ZVSearch.Core.Findings;
using ZVSearch.Core.Knowledge;
using ZVSearch.Core.Passages;
using ZVSearch.Themes.Clusters;
using ZVSearch.Themes.Labels;

namespace ZVSearch.Themes;

/// <summary>document → profile. Looks at nothing but the document. Thread-safe.</summary>
public sealed class ThemeProfileMaker(KnowledgePack knowledge)
{
    private readonly Points _points = new(knowledge);
    private readonly PhraseFinder _phrases = new(knowledge);

    /// <param name="document">With its facts.</param>
    /// <param name="passages">Its passages.</param>
    /// <param name="terms">Its telling terms by hash.</param>
    /// <param name="vector">Its place in meaning, quantised; empty when unknown.</param>
    public ThemeProfile Make(DescribedDocument document, IReadOnlyList<Passage> passages, IReadOnlyDictionary<uint, float> terms, byte[] vector)
    {
        IReadOnlyDictionary<string, double> policy = Points.PolicyOf(document);
        return new ThemeProfile(_points.Of(terms, vector, policy), _phrases.Of(passages), policy);
    }
}
