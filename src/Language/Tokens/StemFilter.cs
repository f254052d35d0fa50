using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;
using ZVSearch.Language.Words;

namespace ZVSearch.Language.Tokens;

/// <summary>Replaces a word by its stem: <c>convenanten</c> gives <c>convenant</c>.</summary>
public sealed class StemFilter : TokenFilter
{
    private readonly ICharTermAttribute _term;
    private readonly DutchStemmer _stemmer = new();

    public StemFilter(TokenStream input)
        : base(input) => _term = AddAttribute<ICharTermAttribute>();

    public override bool IncrementToken()
    {
        if (!m_input.IncrementToken()) { return false; }

        char[] stem = _stemmer.Stem(_term.Buffer.AsSpan(0, _term.Length));
        _term.CopyBuffer(stem, 0, stem.Length);
        return true;
    }
}
