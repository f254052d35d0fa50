using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;
using ZVSearch.Language.Words;

namespace ZVSearch.Language.Tokens;

/// <summary>Adds the parts of a compound at its own place: <c>partnergeweld</c> gives partnergeweld, partner, geweld.</summary>
public sealed class CompoundFilter : TokenFilter
{
    /// <summary>Most words remembered; then the memory starts anew.</summary>
    private const int MaxRemembered = 200_000;

    private readonly CompoundSplitter _splitter;
    private readonly ICharTermAttribute _term;
    private readonly IPositionIncrementAttribute _position;
    private readonly ITypeAttribute _type;
    private readonly Dictionary<string, IReadOnlyList<string>> _remembered = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<string>>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private IReadOnlyList<string> _parts = [];
    private int _next;

    public CompoundFilter(TokenStream input, CompoundSplitter splitter)
        : base(input)
    {
        _splitter = splitter;
        _term = AddAttribute<ICharTermAttribute>();
        _position = AddAttribute<IPositionIncrementAttribute>();
        _type = AddAttribute<ITypeAttribute>();
        _lookup = _remembered.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public override bool IncrementToken()
    {
        if (_next < _parts.Count)
        {
            // Offsets are still those of the compound: nothing has moved on in the stream.
            _term.SetEmpty().Append(_parts[_next++]);
            _position.PositionIncrement = 0;
            _type.Type = TokenTypes.Part;
            return true;
        }

        if (!m_input.IncrementToken()) { return false; }

        (_parts, _next) = (_type.Type == TokenTypes.Name ? [] : Parts(_term.Buffer.AsSpan(0, _term.Length)), 0);
        return true;
    }

    public override void Reset()
    {
        base.Reset();
        (_parts, _next) = ([], 0);
    }

    private IReadOnlyList<string> Parts(ReadOnlySpan<char> word)
    {
        if (_lookup.TryGetValue(word, out IReadOnlyList<string>? parts)) { return parts; }

        if (_remembered.Count >= MaxRemembered) { _remembered.Clear(); }

        string text = new(word);
        return _remembered[text] = _splitter.Parts(text);
    }
}
