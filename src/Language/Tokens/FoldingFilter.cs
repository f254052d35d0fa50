using System.Globalization;
using System.Text;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace ZVSearch.Language.Tokens;

/// <summary>Lower case without accents: <c>Coördinatie</c> gives <c>coordinatie</c>, <c>foto’s</c> gives <c>foto's</c>.</summary>
public sealed class FoldingFilter : TokenFilter
{
    private readonly ICharTermAttribute _term;

    public FoldingFilter(TokenStream input)
        : base(input) => _term = AddAttribute<ICharTermAttribute>();

    /// <summary>The folded form of one word.</summary>
    public static string Fold(string word)
    {
        Span<char> buffer = stackalloc char[256];
        if (word.Length > buffer.Length || !TryFoldPlain(word, buffer)) { return FoldSlowly(word); }

        return new string(buffer[..word.Length]);
    }

    public override bool IncrementToken()
    {
        if (!m_input.IncrementToken()) { return false; }

        Span<char> word = _term.Buffer.AsSpan(0, _term.Length);
        if (!TryFoldPlain(word, word)) { _term.SetEmpty().Append(FoldSlowly(new string(word))); }

        return true;
    }

    /// <summary>Folds in place; false when a letter needs more than its own place.</summary>
    private static bool TryFoldPlain(ReadOnlySpan<char> word, Span<char> target)
    {
        for (int i = 0; i < word.Length; i++)
        {
            char c = word[i];
            if (c < 0x80) { target[i] = c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c; }
            else if (c == '\u2019') { target[i] = '\''; }
            else { return false; }
        }

        return true;
    }

    private static string FoldSlowly(string word)
    {
        var folded = new StringBuilder(word.Length);
        foreach (char c in word.ToLowerInvariant().Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark) { continue; }

            folded.Append(c switch { '\u2019' => "'", 'ß' => "ss", 'æ' => "ae", 'œ' => "oe", 'ø' => "o", 'ł' => "l", 'đ' => "d", 'ĳ' => "ij", _ => c.ToString() });
        }

        return folded.ToString();
    }
}
