using System.Globalization;
using Lucene.Net.Index;
using Lucene.Net.Util;
using ZVSearch.Language.Tokens;
using ZVSearch.Search.Schema;

namespace ZVSearch.Search.Ranking;

/// <summary>The words of the documents, to find out what was meant by a word that occurs nowhere. Made once per state of the index, at the first such word.</summary>
internal sealed class Spelling
{
    private const int ShortestWord = 4, LongestWord = 40;

    private readonly string[] _words;
    private readonly int[] _counts;
    private readonly IndexReader _reader;

    private Spelling(IndexReader reader, SortedDictionary<string, int> words) => (_reader, _words, _counts) = (reader, [.. words.Keys], [.. words.Values]);

    public static Spelling Of(IndexReader reader)
    {
        var words = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (string field in IndexFields.Text)
        {
            if (MultiFields.GetTerms(reader, field + IndexFields.ExactSuffix)?.GetEnumerator() is not { } terms) { continue; }

            while (terms.MoveNext())
            {
                if (terms.Term.Length is < ShortestWord or > LongestWord || !IsWord(terms.Term)) { continue; }

                string word = terms.Term.Utf8ToString();
                words[word] = words.GetValueOrDefault(word) + terms.DocFreq;
            }
        }

        return new Spelling(reader, words);
    }

    /// <summary>What was probably meant; null when nothing comes near.</summary>
    /// <param name="word">As typed, letters only.</param>
    /// <param name="maySee">Whether the reader may see the document that holds a record: a word of documents that may not be seen is not offered.</param>
    public string? Nearest(string word, Func<int, bool> maySee)
    {
        string folded = FoldingFilter.Fold(word);
        return folded.Length < ShortestWord ? null : Word(folded, maySee) ?? Compound(folded, maySee);
    }

    /// <summary>The most used words with this beginning that the reader may see.</summary>
    public IEnumerable<string> StartingWith(string start, int count, Func<int, bool> maySee)
    {
        int first = Array.BinarySearch(_words, start, StringComparer.Ordinal);
        first = first < 0 ? ~first : first;
        int end = first;
        while (end < _words.Length && _words[end].StartsWith(start, StringComparison.Ordinal)) { end++; }

        return Enumerable.Range(first, end - first).Where(i => _words[i].Length > start.Length).OrderByDescending(i => _counts[i]).ThenBy(i => i).Select(i => _words[i]).Where(w => IsVisible(w, maySee)).Take(count);
    }

    private string? Word(string word, Func<int, bool> maySee)
    {
        int limit = word.Length < 6 ? 1 : 2;
        string sound = Sound(word);
        return Enumerable.Range(0, _words.Length)
            .Where(i => Math.Abs(_words[i].Length - word.Length) <= limit && MayStartAlike(_words[i], word))
            .Select(i => (Index: i, Edits: EditDistance.Of(word, _words[i])))
            .Where(c => c.Edits <= limit)
            .OrderBy(c => Cost(c.Index, c.Edits, word, sound)).ThenBy(c => _words[c.Index], StringComparer.Ordinal)
            .Take(20)
            .Select(c => _words[c.Index])
            .FirstOrDefault(w => IsVisible(w, maySee));
    }

    /// <summary>A compound with a mistake in one part: the other part is a word, and together they are looked for as two.</summary>
    private string? Compound(string word, Func<int, bool> maySee)
    {
        for (int cut = word.Length - ShortestWord; cut >= ShortestWord; cut--)
        {
            (string left, string right) = (word[..cut], word[cut..]);
            bool isLeft = IsCommon(left), isRight = IsCommon(right);
            if (isLeft == isRight) { continue; }

            if (Word(isLeft ? right : left, maySee) is { } meant) { return isLeft ? $"{left} {meant}" : $"{meant} {right}"; }
        }

        return null;
    }

    /// <summary>Fewer edits win, then the sound, then the word that is used more.</summary>
    private double Cost(int index, int edits, string word, string sound)
    {
        string candidate = _words[index];
        double cost = edits - (0.25 * Math.Log10(1 + _counts[index]));
        if (candidate[0] != word[0]) { cost += 0.5; }

        return Sound(candidate) == sound ? cost - 0.8 : cost;
    }

    private bool IsCommon(string word) => Array.BinarySearch(_words, word, StringComparer.Ordinal) is var i and >= 0 && _counts[i] >= 2;

    private bool IsVisible(string word, Func<int, bool> maySee)
    {
        foreach (string field in IndexFields.Text)
        {
            DocsEnum? docs = MultiFields.GetTermDocsEnum(_reader, MultiFields.GetLiveDocs(_reader), field + IndexFields.ExactSuffix, new BytesRef(word));
            int record;
            while (docs is not null && (record = docs.NextDoc()) != Lucene.Net.Search.DocIdSetIterator.NO_MORE_DOCS)
            {
                if (maySee(record)) { return true; }
            }
        }

        return false;
    }

    private static bool MayStartAlike(string a, string b) => a[0] == b[0] || SoundOf(a[0]) == SoundOf(b[0]) || a[0] == b[1] || a[1] == b[0];

    /// <summary>How it sounds, roughly: what Dutch writers mix up becomes the same.</summary>
    private static string Sound(string word)
    {
        var sound = new System.Text.StringBuilder(word.Length);
        foreach (char c in word.Replace("ij", "ei", StringComparison.Ordinal).Replace("ou", "au", StringComparison.Ordinal).Replace("ch", "g", StringComparison.Ordinal).Replace("dt", "t", StringComparison.Ordinal))
        {
            char same = SoundOf(c);
            if (sound.Length == 0 || sound[^1] != same) { sound.Append(same); }
        }

        return sound.ToString();
    }

    private static char SoundOf(char c) => c switch { 'd' => 't', 'c' => 'k', 'z' => 's', 'v' => 'f', 'y' => 'i', _ => char.ToLower(c, CultureInfo.InvariantCulture) };

    private static bool IsWord(BytesRef term)
    {
        foreach (byte b in term.Bytes.AsSpan(term.Offset, term.Length))
        {
            if (b is < (byte)'a' or > (byte)'z') { return false; }
        }

        return true;
    }
}
