using Snowball = Lucene.Net.Tartarus.Snowball.Ext.DutchStemmer;

namespace ZVSearch.Language.Words;

/// <summary>
/// The Snowball stemmer for Dutch with a memory: most words of a text have been seen before, and looking up is some
/// thirty times as fast as stemming. Not thread-safe; every token stream has its own.
/// </summary>
public sealed class DutchStemmer
{
    /// <summary>Most words remembered; then the memory starts anew.</summary>
    private const int MaxRemembered = 200_000;

    private readonly Snowball _snowball = new();
    private readonly Dictionary<string, char[]> _stems = new(StringComparer.Ordinal);
    private readonly Dictionary<string, char[]>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    public DutchStemmer() => _lookup = _stems.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <param name="word">Folded form.</param>
    /// <returns>The stem; not to be changed by the caller.</returns>
    public char[] Stem(ReadOnlySpan<char> word)
    {
        if (_lookup.TryGetValue(word, out char[]? stem)) { return stem; }

        if (_stems.Count >= MaxRemembered) { _stems.Clear(); }

        string text = new(word);
        stem = Compute(text).ToCharArray();
        _stems[text] = stem;
        return stem;
    }

    private string Compute(string word)
    {
        string bare = word.EndsWith("'s", StringComparison.Ordinal) ? word[..^2] : word.Replace("'", string.Empty, StringComparison.Ordinal);
        if (bare.Length == 0 || bare.Any(char.IsAsciiDigit)) { return word; }

        _snowball.SetCurrent(bare);
        _snowball.Stem();
        string stem = _snowball.Current;
        return stem.Length > 0 ? stem : bare;
    }
}
