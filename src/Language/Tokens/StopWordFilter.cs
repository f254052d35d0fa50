using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;
using ZVSearch.Language.Words;

namespace ZVSearch.Language.Tokens;

/// <summary>Leaves out words without meaning of their own; their places stay empty, so that phrases keep their distance.</summary>
public sealed class StopWordFilter : TokenFilter
{
    private readonly ICharTermAttribute _term;
    private readonly IPositionIncrementAttribute _position;

    public StopWordFilter(TokenStream input)
        : base(input)
    {
        _term = AddAttribute<ICharTermAttribute>();
        _position = AddAttribute<IPositionIncrementAttribute>();
    }

    public override bool IncrementToken()
    {
        int skipped = 0;
        while (m_input.IncrementToken())
        {
            if (StopWords.Contains(_term.Buffer.AsSpan(0, _term.Length)))
            {
                skipped += _position.PositionIncrement;
                continue;
            }

            if (skipped > 0) { _position.PositionIncrement += skipped; }

            return true;
        }

        return false;
    }
}
