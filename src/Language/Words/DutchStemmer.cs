using System.Buffers;
using System.Collections.Frozen;
using System.Reflection;
using ZVSearch.Language.Tokens;

namespace ZVSearch.Language.Words;

/// <summary>
/// word → base form, by the rules of Dutch spelling and checked against the word list: <c>taken</c> gives taak and <c>takken</c> tak, <c>brieven</c> and <c>briefje</c> give
/// brief, <c>gemeld</c>, <c>meldde</c> and <c>melding</c> give meld. Chosen by measurement over Snowball and Kraaij-Pohlmann (benchmarks/Results), which cut endings without knowing
/// words. Remembers what it has seen. Not thread-safe; every token stream has its own.
/// </summary>
public sealed class DutchStemmer
{
    /// <summary>Most words remembered; then the memory starts anew.</summary>
    private const int MaxRemembered = 200_000;

    private const string Vowels = "aeiouy";

    private static readonly SearchValues<char> VowelValues = SearchValues.Create(Vowels);

    /// <summary>First parts that a participle is split by: aan-ge-meld.</summary>
    private static readonly string[] Separable =
        ["", "aan", "af", "bij", "door", "in", "mee", "na", "om", "op", "over", "plaats", "samen", "tegen", "terug", "toe", "uit", "vast", "voor", "voort", "weg", "los", "neer", "achter", "bekend", "deel", "vrij", "goed"];

    private static readonly string[] Diminutives = ["etje", "tje", "pje", "je"];

    private static readonly Lazy<FrozenDictionary<string, string>> Irregular = new(ReadIrregular);

    private readonly Lexicon _lexicon = Lexicon.BuiltIn;
    private readonly Dictionary<string, char[]> _stems = new(StringComparer.Ordinal);
    private readonly Dictionary<string, char[]>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    public DutchStemmer() => _lookup = _stems.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <param name="word">Folded form.</param>
    /// <returns>The base form; not to be changed by the caller.</returns>
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

        return bare.Length < 4 ? bare : IrregularBase(bare) ?? Diminutive(bare) ?? Noun(bare) ?? Verb(bare) ?? Ending(bare);
    }

    /// <summary>Also at the end of a compound (<c>raadsleden</c>), when what stands before it is long enough to be a word.</summary>
    private static string? IrregularBase(string word)
    {
        if (Irregular.Value.TryGetValue(word, out string? found)) { return found; }

        foreach (string form in new[] { "leden", "steden", "kinderen", "goederen", "politici", "schepen" })
        {
            if (word.Length >= form.Length + 4 && word.EndsWith(form, StringComparison.Ordinal) && !word.EndsWith("overleden", StringComparison.Ordinal)) { return word[..^form.Length] + Irregular.Value[form]; }
        }

        return null;
    }

    private string? Diminutive(string word)
    {
        string single = word.EndsWith("jes", StringComparison.Ordinal) ? word[..^1] : word;
        foreach (string ending in Diminutives)
        {
            if (!single.EndsWith(ending, StringComparison.Ordinal) || single.Length - ending.Length < 3) { continue; }

            string noun = ending == "etje" ? Undoubled(single[..^ending.Length]) : single[..^ending.Length];
            if (_lexicon.CountOf(noun) >= 20) { return noun; }
        }

        // A diminutive that is no known word itself, of a noun that is not in the list: bankpasje.
        return single.Length >= 7 && single.EndsWith("je", StringComparison.Ordinal) && !Vowels.Contains(single[^3], StringComparison.Ordinal) && _lexicon.CountOf(single) == 0 ? single[..^2] : null;
    }

    /// <summary>Plurals and abstract nouns that show themselves by their ending.</summary>
    private string? Noun(string word)
    {
        if (word.EndsWith("heden", StringComparison.Ordinal) && word.Length > 7) { return Noun(word[..^5] + "heid"); }

        if (word.EndsWith("heid", StringComparison.Ordinal)) { return word.Length >= 9 && _lexicon.CountOf(word.AsSpan(0, word.Length - 4)) > 0 ? word[..^4] : word; }

        if (word.EndsWith("ieen", StringComparison.Ordinal) || word.EndsWith("eeen", StringComparison.Ordinal)) { return word[..^2]; }

        if (word.EndsWith("ingen", StringComparison.Ordinal) || word.EndsWith("ing", StringComparison.Ordinal))
        {
            string root = word.EndsWith("ing", StringComparison.Ordinal) ? word[..^3] : word[..^5];
            return root.Length >= 3 && IsVerb(root + "en", word) ? FromEn(root + "en") : word.EndsWith("en", StringComparison.Ordinal) ? word[..^2] : word;
        }

        return null;
    }

    /// <summary>Forms of a verb whose infinitive is in the word list; null for all else.</summary>
    private string? Verb(string word)
    {
        if (word.EndsWith("de", StringComparison.Ordinal) || word.EndsWith("te", StringComparison.Ordinal)) { return Past(word, 2); }

        if (word.EndsWith("den", StringComparison.Ordinal) || word.EndsWith("ten", StringComparison.Ordinal)) { return _lexicon.CountOf(word.AsSpan(0, word.Length - 1)) > 0 ? Past(word, 3) : null; }

        if (word[^1] is not ('d' or 't')) { return null; }

        return Participle(word, word) ?? Infinitive(word[..^1], word);
    }

    private string? Past(string word, int ending)
    {
        string participle = word[..^(ending - 1)], root = word[..^ending];
        return Participle(participle, word) ?? Infinitive(root, word);
    }

    /// <summary>ge-meld, aan-ge-meld, ge-richt; verbs with be-, ver-, ont- have no ge- and are found by their stem.</summary>
    private string? Participle(string word, string form)
    {
        foreach (string first in Separable)
        {
            if (!word.StartsWith(first, StringComparison.Ordinal) || !word.AsSpan(first.Length).StartsWith("ge") || word.Length < first.Length + 5) { continue; }

            string rest = word[(first.Length + 2)..];
            if (Infinitive(first + rest[..^1], form) is { } verb) { return verb; }

            if (IsVerb(first + rest + "en", form)) { return FromEn(first + rest + "en"); }

            // A verb with this first part need not be in the list when the verb itself is: opgeschaald.
            if (first.Length > 0 && Infinitive(rest[..^1], form) is { } bare) { return first + bare; }
        }

        return null;
    }

    /// <summary>The base of the verb with this stem: <c>handhaaf</c> leads to handhaven, <c>zeg</c> to zeggen.</summary>
    private string? Infinitive(string stem, string form)
    {
        if (stem.Length < 3) { return null; }

        foreach (string infinitive in Infinitives(stem))
        {
            if (IsVerb(infinitive, form)) { return FromEn(infinitive); }
        }

        return null;
    }

    private static IEnumerable<string> Infinitives(string stem)
    {
        char last = stem[^1];
        if (Vowels.Contains(last, StringComparison.Ordinal)) { yield break; }

        char voiced = last switch { 'f' => 'v', 's' => 'z', _ => last };
        if (stem.Length >= 3 && stem[^2] == stem[^3] && Vowels.Contains(stem[^2], StringComparison.Ordinal))
        {
            yield return stem[..^2] + voiced + "en";
            yield return stem[..^2] + last + "en";
        }
        else
        {
            yield return stem[..^1] + voiced + "en";
            yield return stem + "en";
            yield return stem + last + "en";
        }
    }

    /// <summary>A known word in -en that is not too rare beside the form that would come from it: else <c>geweld</c> would come from wellen.</summary>
    private bool IsVerb(string infinitive, string form) => !StopWords.Contains(infinitive) && _lexicon.CountOf(infinitive) is var count && count >= 10 && count * 40 >= _lexicon.CountOf(form);

    /// <summary>What is left: -en, -s and -e.</summary>
    private string Ending(string word)
    {
        if (word.EndsWith("en", StringComparison.Ordinal) && word.Length >= 5) { return HasPluralS(word) ? word : FromEn(word); }

        if (word[^1] == 's') { return FromS(word); }

        return word[^1] == 'e' && word.Length >= 5 && !Vowels.Contains(word[^2], StringComparison.Ordinal) ? FromE(word) : word;
    }

    /// <summary>wapen, wapens: a noun in -en that makes its plural with s is a base form itself.</summary>
    private bool HasPluralS(string word) => _lexicon.CountOf(word + "s") is var plural && plural >= 10 && plural * 10 >= _lexicon.CountOf(word);

    private string FromEn(string word)
    {
        string root = word[..^2];
        if (root.Length < 2 || !HasVowel(root)) { return word; }

        // gemeenten: only the n goes when the word in -e is the known one.
        string withE = word[..^1];
        string spelled = Respelled(root);
        return _lexicon.CountOf(withE) > 4 * Math.Max(_lexicon.CountOf(spelled), _lexicon.CountOf(root)) ? FromE(withE) : spelled;
    }

    private string FromE(string word)
    {
        string root = word[..^1], spelled = Respelled(root);
        bool isKnown = _lexicon.CountOf(word) >= 20;
        return isKnown && _lexicon.CountOf(spelled) == 0 && _lexicon.CountOf(root) == 0 ? word : spelled;
    }

    private string FromS(string word)
    {
        string root = word[..^1];
        bool isPlural = root.Length >= 4 && (EndsAsPlural(root) || (root.EndsWith("en", StringComparison.Ordinal) && _lexicon.CountOf(root) >= 20) || (root.Length >= 5 && _lexicon.CountOf(root) > 3 * _lexicon.CountOf(word)));
        return isPlural ? Noun(root) ?? (root[^1] == 'e' ? FromE(root) : root) : word;
    }

    private static bool EndsAsPlural(string root) =>
        root.EndsWith("ie", StringComparison.Ordinal) || root.EndsWith("er", StringComparison.Ordinal) || root.EndsWith("el", StringComparison.Ordinal) || root.EndsWith("eur", StringComparison.Ordinal)
        || root.EndsWith("aar", StringComparison.Ordinal) || root.EndsWith("ier", StringComparison.Ordinal) || root.EndsWith("te", StringComparison.Ordinal) || root.EndsWith("de", StringComparison.Ordinal)
        || root.EndsWith("ge", StringComparison.Ordinal) || root.EndsWith("heid", StringComparison.Ordinal) || root.EndsWith("ing", StringComparison.Ordinal);

    /// <summary>The root before -en or -e as it is spelled on its own: plann → plan, tak(en) → taak, huiz → huis.</summary>
    private string Respelled(string root)
    {
        char last = root[^1], before = root.Length > 1 ? root[^2] : ' ';
        if (last == before && !Vowels.Contains(last, StringComparison.Ordinal)) { return root[..^1]; }

        string hard = last switch { 'v' => root[..^1] + 'f', 'z' => root[..^1] + 's', _ => root };
        bool isOpen = !Vowels.Contains(last, StringComparison.Ordinal) && before is 'a' or 'e' or 'o' or 'u' && (root.Length < 3 || !Vowels.Contains(root[^3], StringComparison.Ordinal) || root[^3] is 'i' or 'u' && before is 'e' or 'a');
        if (!isOpen || Vowels.Contains(last, StringComparison.Ordinal)) { return hard; }

        string longer = hard[..^1] + before + hard[^1];
        return before == 'e' && !IsLongE(root, longer, hard) ? hard : before != 'e' && IsKnownShort(longer, hard) ? hard : longer;
    }

    /// <summary>An e before l, m, n or r is mute in <c>regel</c> and long in <c>verdeel</c>: the word list knows.</summary>
    private bool IsLongE(string root, string longer, string hard)
    {
        if (!HasVowel(root.AsSpan(0, root.Length - 2))) { return true; }

        int asLong = Occurrences(longer), asMute = Occurrences(hard);
        if (asLong + asMute > 0) { return asLong > asMute; }

        return root.EndsWith("er", StringComparison.Ordinal) && root.Length > 5 && root[^3] is 's' or 't' or 'c' or 'v' or 'n';
    }

    /// <summary>Words such as <c>minister(s)</c> keep a short vowel against the rule; only when the list knows the short one and not the long one.</summary>
    private bool IsKnownShort(string longer, string hard) => HasVowel(hard.AsSpan(0, hard.Length - 2)) && Occurrences(longer) == 0 && _lexicon.CountOf(hard) >= 100;

    private static bool HasVowel(ReadOnlySpan<char> text) => text.ContainsAny(VowelValues);

    private int Occurrences(string stem) => _lexicon.CountOf(stem) + _lexicon.CountOf(stem + "t") + _lexicon.CountOf(stem + "d") + _lexicon.CountOf("ge" + stem + "d");

    private static string Undoubled(string word) => word.Length > 2 && word[^1] == word[^2] ? word[..^1] : word;

    private static FrozenDictionary<string, string> ReadIrregular()
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("words/irregular.txt")
            ?? throw new InvalidOperationException("The list of irregular words is missing from the program.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(l => l.Split(' ')).ToFrozenDictionary(p => FoldingFilter.Fold(p[0]), p => p[1], StringComparer.Ordinal);
    }
}
