using Lucene.Net.Analysis;

namespace ZVSearch.Language.Tokens;

/// <summary>The one place where Dutch is cut into terms: for the index, for questions and for marking.</summary>
public sealed class DutchAnalyzer : Analyzer
{
    /// <summary>Changes with every change in the terms that come out; an index made with another version is rebuilt.</summary>
    public const int Version = 1;

    private readonly bool _stems;

    private DutchAnalyzer(bool stems) => _stems = stems;

    /// <summary>Words as written, folded; stop words included.</summary>
    public static DutchAnalyzer Exact { get; } = new(stems: false);

    /// <summary>Stems, without stop words.</summary>
    public static DutchAnalyzer Stemmed { get; } = new(stems: true);

    protected override TokenStreamComponents CreateComponents(string fieldName, TextReader reader)
    {
        var words = new DutchTokenizer(reader);
        TokenStream folded = new FoldingFilter(words);
        return new TokenStreamComponents(words, _stems ? new StemFilter(new StopWordFilter(folded)) : folded);
    }
}
