using System.Buffers;

namespace ZVSearch.Ingest.Describing.Texts;

/// <summary>Many phrases looked for in one pass over a text, at word boundaries and without case.</summary>
internal sealed class PhraseSet
{
    private const int KeyLength = 2;

    private readonly SearchValues<string> _any;
    private readonly ILookup<string, string> _byStart;

    public PhraseSet(IEnumerable<string> phrases)
    {
        string[] usable = [.. phrases.Where(p => p.Length >= KeyLength).Distinct(StringComparer.OrdinalIgnoreCase)];
        _any = SearchValues.Create(usable, StringComparison.OrdinalIgnoreCase);
        _byStart = usable.ToLookup(p => p[..KeyLength], StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The phrases that stand in the text.</summary>
    public HashSet<string> FoundIn(string text)
    {
        var found = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (int at = Next(text, 0); at >= 0; at = Next(text, at + 1))
        {
            if (at > 0 && char.IsLetterOrDigit(text[at - 1])) { continue; }

            foreach (string phrase in _byStart[text.Substring(at, KeyLength)])
            {
                int end = at + phrase.Length;
                bool isHere = end <= text.Length && string.Compare(text, at, phrase, 0, phrase.Length, StringComparison.OrdinalIgnoreCase) == 0;
                if (isHere && (end == text.Length || !char.IsLetterOrDigit(text[end]))) { found.Add(phrase); }
            }
        }

        return found;
    }

    private int Next(string text, int from)
    {
        int at = from >= text.Length ? -1 : text.AsSpan(from).IndexOfAny(_any);
        return at < 0 ? -1 : from + at;
    }
}
