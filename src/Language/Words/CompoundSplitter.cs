namespace ZVSearch.Language.Words;

/// <summary>
/// Cuts a Dutch compound into its parts: <c>jeugdreclasseringsmaatregel</c> gives jeugd, reclassering, maatregel, and the runs
/// jeugdreclassering and reclasseringsmaatregel. Only when every piece is a known word; between two pieces may stand -s-, -e-, -en- or -er-. Thread-safe.
/// </summary>
public sealed class CompoundSplitter
{
    /// <summary>Shortest part; shorter words are too often a syllable by chance. Those in <see cref="ShortParts"/> are safe.</summary>
    private const int ShortestPart = 4;

    private const int LongestCompound = 60;

    /// <summary>A part of four or five letters must be a common word, a longer one only a known one (occurrences in the word list).</summary>
    private const int CommonCount = 150;
    private const int KnownCount = 20;

    private static readonly string[] Links = ["", "s", "e", "en", "er"];

    private static readonly HashSet<string> ShortParts = new(["wet", "weg", "dag", "vee", "bed", "eis", "hof", "gas", "les", "cel", "vis", "bus", "mes", "vak", "dak", "kas", "oog", "pas"], StringComparer.Ordinal);

    /// <summary>Particles and endings: with these a word is derived, not compounded, and its meaning is another one.</summary>
    private static readonly HashSet<string> NoFirst = new(
    [
        "over", "onder", "voor", "door", "achter", "tegen", "samen", "mede", "terug", "vast", "weder", "neer", "niet", "toen", "zoals", "waar", "daar", "hier", "meer", "even", "zelf", "ieder", "ander", "heen",
        "vooruit", "boven", "buiten", "binnen", "tussen", "naar", "vanaf", "weer", "mits", "alle", "veel", "welke", "deze", "hand", "gelijk", "verder", "gezamen", "vol", "hoofd", "ver", "elk", "ster", "inge", "aange",
        "uitge", "toege", "opge", "afge", "afzon", "tele", "anti", "inter", "trans", "macro", "micro", "multi", "semi", "mono", "poly", "super", "ultra", "pseudo", "onge", "stand", "verg", "verb", "vere", "bere", "been", "vers", "voorw", "rela",
    ], StringComparer.Ordinal);

    private static readonly HashSet<string> NoLast = new(
    [
        "heid", "heden", "lijk", "lijke", "elijk", "elijke", "baar", "bare", "loos", "loze", "schap", "schappen", "achtig", "achtige", "eren", "erend", "erende", "ende", "elen", "eling", "elingen", "ering", "eringen", "iging",
        "sing", "ling", "lingen", "ster", "sters", "isme", "isch", "ische", "iteit", "tie", "atie", "aties", "sten", "ste", "ten", "teit", "ders", "zaam", "zame", "waarts", "wege", "halve", "gens", "igen", "rijk", "rijke", "ting",
        "tingen", "ring", "ringen", "ning", "ningen", "ding", "dingen", "king", "kingen", "nis", "lang", "stand", "stands", "last", "laten", "staan", "komen", "gaan", "doen", "nemen", "geven", "zicht", "zien", "ijke", "keer", "slag",
        "igde", "igden", "ieren", "tieve", "sen", "kens", "ties", "atief", "ateur", "eind", "ende", "eerd", "eerde", "enis", "over", "onder", "voor", "door", "toe", "tegen", "slaan", "houden", "zetten", "leggen", "stellen", "maken",
        "dom", "land", "landen", "wijs", "wijze", "ging", "gingen", "stond", "stonden", "kwam", "kwamen", "gezet", "genomen", "gegeven", "gesteld", "gehouden", "gelegd", "mate", "maat", "maal", "keurig", "matig", "matige", "vallen",
    ], StringComparer.Ordinal);

    /// <summary>Words that look like a compound of two known words and are not, or no longer mean what their parts say.</summary>
    private static readonly HashSet<string> Whole = new(
    [
        "burgemeester", "burgemeesters", "maatregel", "maatregelen", "verstrekking", "verstrekkingen", "beleggingen", "voorwaarde", "voorwaarden", "grondslag", "grondslagen", "vertrekken", "bestemmen", "besteden", "besteding",
        "waarheid", "echtgenoot", "echtgenote", "kansspel", "genoegen", "verantwoorden", "antwoorden", "personeel", "werkelijk", "ambassade", "onderneming", "paragraaf", "verkenning", "herkenning", "berekening", "vreemdeling",
    ], StringComparer.Ordinal);

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>>
        ShortPartSpans = ShortParts.GetAlternateLookup<ReadOnlySpan<char>>(),
        NoFirstSpans = NoFirst.GetAlternateLookup<ReadOnlySpan<char>>(),
        NoLastSpans = NoLast.GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly Lexicon _lexicon;

    public CompoundSplitter(Lexicon lexicon) => _lexicon = lexicon;

    /// <summary>With the built-in word list.</summary>
    public static CompoundSplitter BuiltIn { get; } = new(Lexicon.BuiltIn);

    /// <param name="word">Folded form.</param>
    /// <returns>The parts, folded: every smallest part and every run of neighbouring ones; empty when the word is not a compound.</returns>
    public IReadOnlyList<string> Parts(string word)
    {
        (int Start, int End)[] atoms = [.. Stretches(word)];
        var parts = new List<string>();
        for (int first = 0; first < atoms.Length; first++)
        {
            for (int last = first; last < atoms.Length && last - first + 1 < atoms.Length; last++) { parts.Add(word[atoms[first].Start..atoms[last].End]); }
        }

        return [.. parts.Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The smallest parts, folded, in order; empty when the word is not a compound.</summary>
    public IReadOnlyList<string> Atoms(string word) => [.. Stretches(word).Select(s => word[s.Start..s.End])];

    private IEnumerable<(int Start, int End)> Stretches(string word) =>
        word.Length is < 7 or > LongestCompound || !word.All(char.IsAsciiLetterLower) ? [] : new Word(word, _lexicon).Atoms(0, word.Length);

    /// <summary>One word with what was found out about its stretches; a stretch is looked at once.</summary>
    private sealed class Word(string text, Lexicon lexicon)
    {
        private readonly Dictionary<(int, int), Cut?> _cuts = [];

        public IEnumerable<(int Start, int End)> Atoms(int start, int end)
        {
            if (Best(start, end) is not { } cut) { yield break; }

            foreach ((int from, int to) in new[] { (start, cut.LeftEnd), (cut.RightStart, end) })
            {
                if (Best(from, to) is null) { yield return (from, to); }

                foreach ((int, int) atom in Atoms(from, to)) { yield return atom; }
            }
        }

        /// <summary>The best cut in two; a piece that is not a word itself must be a compound in turn.</summary>
        private Cut? Best(int start, int end)
        {
            if (end - start < 7) { return null; }

            if (_cuts.TryGetValue((start, end), out Cut? known)) { return known; }

            return _cuts[(start, end)] = Whole.Contains(text[start..end]) ? null : Find(start, end);
        }

        private Cut? Find(int start, int end)
        {
            Cut? best = null;
            for (int cut = start + 3; cut <= end - 3; cut++)
            {
                double tail = Sureness(cut, end, isLast: true);
                if (tail <= 0) { continue; }

                foreach (string link in Links)
                {
                    int leftEnd = cut - link.Length;
                    if (leftEnd - start < 3 || !text.AsSpan(start, cut - start).EndsWith(link, StringComparison.Ordinal)) { continue; }

                    double head = Sureness(start, leftEnd, isLast: false);
                    double score = Math.Min(head, tail) - LinkCost(link) + (0.05 * (end - cut));
                    if (head > 0 && (best is null || score > best.Score)) { best = new Cut(leftEnd, cut, score); }
                }
            }

            return best;
        }

        /// <summary>Of persoon-s-gegevens and persoons-gegevens the first is right; the other linking sounds are rarer than chance.</summary>
        private static double LinkCost(string link) => link switch { "" => 0.01, "s" => 0, _ => 0.2 };

        /// <summary>How sure it is that this stretch is a word: the logarithm of its count; 0 when it is none.</summary>
        private double Sureness(int start, int end, bool isLast)
        {
            int length = end - start;
            ReadOnlySpan<char> piece = text.AsSpan(start, length);
            if ((isLast ? NoLastSpans : NoFirstSpans).Contains(piece)) { return 0; }

            if (length < ShortestPart) { return ShortPartSpans.Contains(piece) ? 3 : 0; }

            if (StopWords.Contains(piece)) { return 0; }

            int count = lexicon.CountOf(piece);
            if (count >= (length <= ShortestPart + 1 ? CommonCount : KnownCount)) { return Math.Log10(count); }

            return length >= 8 && Best(start, end) is { } inner ? inner.Score * 0.8 : 0;
        }
    }

    /// <param name="LeftEnd">Behind the left piece.</param>
    /// <param name="RightStart">Start of the right piece; a linking sound may lie between.</param>
    /// <param name="Score">Higher is surer.</param>
    private sealed record Cut(int LeftEnd, int RightStart, double Score);
}
