using Lucene.Net.Analysis;
using ZVSearch.Core.Knowledge;
using ZVSearch.Language.Words;

namespace ZVSearch.Language.Tokens;

/// <summary>The one place where Dutch is cut into terms: for the index, for questions and for marking.</summary>
public sealed class DutchAnalyzer : Analyzer
{
    /// <summary>Changes with every change in the terms that come out; an index made with another version is rebuilt.</summary>
    public const int Version = 2;

    private readonly bool _stems;

    private DutchAnalyzer(bool stems) => _stems = stems;

    /// <summary>Words as written, folded; stop words included.</summary>
    public static DutchAnalyzer Exact { get; } = new(stems: false);

    /// <summary>Stems without stop words, parts of compounds at the place of the compound, names in capitals kept.</summary>
    public static DutchAnalyzer Stemmed { get; } = new(stems: true);

    protected override TokenStreamComponents CreateComponents(string fieldName, TextReader reader)
    {
        var words = new DutchTokenizer(reader);
        if (!_stems) { return new TokenStreamComponents(words, new FoldingFilter(words)); }

        var capitals = new CapitalsFilter(words, KnowledgePack.BuiltIn.Words.Capitals);
        var content = new StopWordFilter(new FoldingFilter(capitals));
        return new TokenStreamComponents(words, new StemFilter(new CompoundFilter(content, CompoundSplitter.BuiltIn)));
    }
}
