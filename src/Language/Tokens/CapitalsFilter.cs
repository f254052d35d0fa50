using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;
using ZVSearch.Core.Knowledge;

namespace ZVSearch.Language.Tokens;

/// <summary>
/// Names that would be lost in lower case: <c>OM</c> becomes <c>openbaarministerie</c> and <c>om</c> stays a stop word. Between words that are
/// written in capitals as well (a heading that shouts) capitals say nothing, and the word is left as it is.
/// </summary>
public sealed class CapitalsFilter : TokenFilter
{
    private readonly IReadOnlyDictionary<string, IReadOnlyList<string>> _rules;
    private readonly ICharTermAttribute _term;
    private readonly IPositionIncrementAttribute _position;
    private readonly ITypeAttribute _type;
    private readonly Queue<State> _pending = new();
    private Shout _before;

    public CapitalsFilter(TokenStream input, IReadOnlyDictionary<string, IReadOnlyList<string>> rules)
        : base(input)
    {
        _rules = rules;
        _term = AddAttribute<ICharTermAttribute>();
        _position = AddAttribute<IPositionIncrementAttribute>();
        _type = AddAttribute<ITypeAttribute>();
    }

    private enum Shout
    {
        None,
        Short,
        Long,
        Silent,
    }

    public override bool IncrementToken()
    {
        if (_pending.TryDequeue(out State? ready))
        {
            RestoreState(ready);
            return true;
        }

        if (!m_input.IncrementToken()) { return false; }

        return _term.Length is >= 2 and <= 16 && char.IsUpper(_term.Buffer[0]) && _rules.TryGetValue(_term.ToString(), out IReadOnlyList<string>? terms)
            ? Replace(terms)
            : Pass();
    }

    public override void Reset()
    {
        base.Reset();
        _pending.Clear();
        _before = Shout.None;
    }

    private bool Pass()
    {
        _before = Loudness();
        return true;
    }

    private bool Replace(IReadOnlyList<string> terms)
    {
        State self = CaptureState();
        bool hasNext = m_input.IncrementToken();
        State? next = hasNext ? CaptureState() : null;
        Shout after = hasNext ? Loudness() : Shout.None;
        RestoreState(self);
        if (IsShouted(_before, after)) { terms = [_term.ToString()]; }
        else { _type.Type = TokenTypes.Name; }

        for (int i = 0; i < terms.Count; i++)
        {
            _term.SetEmpty().Append(terms[i]);
            if (i > 0) { _position.PositionIncrement = 0; }

            _pending.Enqueue(CaptureState());
        }

        if (next is not null) { _pending.Enqueue(next); }

        _before = hasNext ? after : Shout.None;
        RestoreState(_pending.Dequeue());
        return true;
    }

    private static bool IsShouted(Shout before, Shout after) =>
        before != Shout.Silent && after != Shout.Silent && (before == Shout.Long || after == Shout.Long);

    private Shout Loudness()
    {
        ReadOnlySpan<char> word = _term.Buffer.AsSpan(0, _term.Length);
        foreach (char c in word)
        {
            if (!char.IsUpper(c)) { return Shout.Silent; }
        }

        return word.Length >= 4 ? Shout.Long : Shout.Short;
    }
}
