using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace ZVSearch.Language.Tokens;

/// <summary>
/// Cuts text into words. Letters and digits belong together; a hyphen or a slash parts them (<c>Noord-Holland</c> gives two words at
/// neighbouring places); an apostrophe inside a word and a point, comma or colon between two digits do not
/// (<c>foto's</c>, <c>1.000</c>, <c>3.2</c>, <c>16:30</c> stay whole).
/// </summary>
public sealed class DutchTokenizer : Tokenizer
{
    /// <summary>Longest word kept whole, in UTF-16 code units; the rest is cut off, as no Dutch word is longer.</summary>
    private const int LongestWord = 120;

    private readonly ICharTermAttribute _term;
    private readonly IOffsetAttribute _offset;
    private char[] _text = new char[4096];
    private int _length;
    private int _next;

    public DutchTokenizer(TextReader input)
        : base(input)
    {
        _term = AddAttribute<ICharTermAttribute>();
        _offset = AddAttribute<IOffsetAttribute>();
    }

    public override bool IncrementToken()
    {
        ClearAttributes();
        int start = _next;
        while (start < _length && !char.IsLetterOrDigit(_text[start])) { start++; }

        if (start >= _length)
        {
            _next = start;
            return false;
        }

        int end = start + 1;
        while (end < _length && Continues(end)) { end++; }

        _next = end;
        _term.CopyBuffer(_text, start, Math.Min(end - start, LongestWord));
        _offset.SetOffset(CorrectOffset(start), CorrectOffset(end));
        return true;
    }

    public override void Reset()
    {
        base.Reset();
        (_length, _next) = (0, 0);
        int count;
        while ((count = m_input.Read(_text, _length, _text.Length - _length)) > 0)
        {
            _length += count;
            if (_length == _text.Length) { Array.Resize(ref _text, _text.Length * 2); }
        }
    }

    public override void End()
    {
        base.End();
        int end = CorrectOffset(_length);
        _offset.SetOffset(end, end);
    }

    private bool Continues(int i)
    {
        char c = _text[i];
        if (char.IsLetterOrDigit(c) || IsCombining(c)) { return true; }

        if (i + 1 >= _length) { return false; }

        char before = _text[i - 1], after = _text[i + 1];
        return c switch
        {
            '\'' or '\u2019' => char.IsLetter(before) && char.IsLetter(after),
            '.' or ',' or ':' => char.IsAsciiDigit(before) && char.IsAsciiDigit(after),
            _ => false,
        };
    }

    private static bool IsCombining(char c) => c is >= '\u0300' and <= '\u036F';
}
