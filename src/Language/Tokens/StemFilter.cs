using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;
using ZVSearch.Language.Words;

namespace ZVSearch.Language.Tokens;

/// <summary>Replaces a word by its stem: <c>convenanten</c> gives <c>convenant</c>; the stem of a part of a compound gets its mark. Codes stay whole.</summary>
public sealed class StemFilter : TokenFilter
{
    private readonly ICharTermAttribute _term;
    private readonly ITypeAttribute _type;
    private readonly DutchStemmer _stemmer = new();

    public StemFilter(TokenStream input)
        : base(input)
    {
        _term = AddAttribute<ICharTermAttribute>();
        _type = AddAttribute<ITypeAttribute>();
    }

    public override bool IncrementToken()
    {
        if (!m_input.IncrementToken()) { return false; }

        if (_type.Type == TokenTypes.Code) { return true; }

        char[] stem = _stemmer.Stem(_term.Buffer.AsSpan(0, _term.Length));
        if (_type.Type == TokenTypes.Part)
        {
            _term.SetEmpty().Append(TokenTypes.PartMark);
            _term.Append(stem, 0, stem.Length);
            return true;
        }

        _term.CopyBuffer(stem, 0, stem.Length);
        return true;
    }
}
