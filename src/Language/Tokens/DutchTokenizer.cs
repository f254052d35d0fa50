using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace ZVSearch.Language.Tokens;

/// <summary>
/// Cuts text into words. Letters and digits belong together; a hyphen or a slash parts them (<c>Noord-Holland</c> gives two words at
/// neighbouring places); an apostrophe inside a word and a point, comma or colon between two digits do not
/// (<c>foto's</c>, <c>1.000</c>, <c>3.2</c>, <c>16:30</c> stay whole). Letters with points between them are one word (<c>O.M.</c> gives OM). A number or code with
/// signs inside (<c>2024/123</c>, <c>ECLI:NL:HR:2015:1</c>) is given whole as well, at the place of its first piece, and words with hyphens joined (<c>noordholland</c>).
/// </summary>
public sealed class DutchTokenizer : Tokenizer
{
    /// <summary>Longest word kept whole, in UTF-16 code units; the rest is cut off, as no Dutch word is longer.</summary>
    private const int LongestWord = 120;

    /// <summary>Longest code kept whole, in UTF-16 code units.</summary>
    private const int LongestCode = 40;

    private readonly ICharTermAttribute _term;
    private readonly IOffsetAttribute _offset;
    private readonly ITypeAttribute _type;
    private readonly IPositionIncrementAttribute _position;
    private char[] _text = new char[4096];
    private int _length;
    private int _next;

    /// <summary>Behind the code that was given whole; its pieces are not looked at as codes again.</summary>
    private int _codeEnd;
    private bool _isFirstPiece;

    public DutchTokenizer(TextReader input)
        : base(input)
    {
        _term = AddAttribute<ICharTermAttribute>();
        _offset = AddAttribute<IOffsetAttribute>();
        _type = AddAttribute<ITypeAttribute>();
        _position = AddAttribute<IPositionIncrementAttribute>();
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

        if (start >= _codeEnd && EndOfCode(start) is var codeEnd and > 0)
        {
            (_next, _codeEnd, _isFirstPiece) = (start, codeEnd, true);
            GiveWhole(start, codeEnd);
            return true;
        }

        if (_isFirstPiece) { (_isFirstPiece, _position.PositionIncrement) = (false, 0); }

        int initials = EndOfInitials(start);
        _next = initials > 0 ? initials : EndOfWord(start);
        Give(start, _next);
        if (initials > 0) { _term.SetEmpty().Append(new string(_text, start, initials - start).Replace(".", string.Empty, StringComparison.Ordinal)); }

        return true;
    }

    public override void Reset()
    {
        base.Reset();
        (_length, _next, _codeEnd, _isFirstPiece) = (0, 0, 0, false);
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

    private void Give(int start, int end)
    {
        _term.CopyBuffer(_text, start, Math.Min(end - start, LongestWord));
        _offset.SetOffset(CorrectOffset(start), CorrectOffset(end));
    }

    /// <summary>A code as it stands; words with hyphens without them.</summary>
    private void GiveWhole(int start, int end)
    {
        Give(start, end);
        if (_text.AsSpan(start, end - start).ContainsAnyInRange('0', '9')) { _type.Type = TokenTypes.Code; }
        else { _term.SetEmpty().Append(new string(_text, start, end - start).Replace("-", string.Empty, StringComparison.Ordinal)); }
    }

    private int EndOfWord(int start)
    {
        int end = start + 1;
        while (end < _length && Continues(end)) { end++; }

        return end;
    }

    /// <summary>Behind pieces of letters and digits with single signs between them: a code has a digit, and words have hyphens only; 0 for an ordinary word.</summary>
    private int EndOfCode(int start)
    {
        int end = start;
        bool hasDigit = false, hasHyphen = false, hasSign = false;
        while (end < _length && end - start <= LongestCode)
        {
            if (char.IsLetterOrDigit(_text[end])) { hasDigit |= char.IsAsciiDigit(_text[end++]); }
            else if (_text[end] is '/' or '-' or ':' or '.' or '_' && end + 1 < _length && char.IsLetterOrDigit(_text[end + 1])) { (hasHyphen, hasSign) = (hasHyphen || _text[end] == '-', hasSign || _text[end] != '-'); end++; }
            else { break; }
        }

        bool isWhole = hasDigit ? hasHyphen || hasSign : hasHyphen && !hasSign;
        return isWhole && end - start <= LongestCode && end > EndOfWord(start) ? end : 0;
    }

    /// <summary>Behind single letters with points between them (two or more); 0 when there are none.</summary>
    private int EndOfInitials(int start)
    {
        int end = start;
        while (end + 1 < _length && char.IsLetter(_text[end]) && _text[end + 1] == '.') { end += 2; }

        // The last point may be missing ("m.b.t"); a longer word behind the points is not part of it ("p.gemeente").
        if (end > start && end < _length && char.IsLetter(_text[end]) && (end + 1 == _length || !char.IsLetterOrDigit(_text[end + 1]))) { end++; }

        return end - start >= 3 ? end : 0;
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
