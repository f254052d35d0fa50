using ZVSearch.Core.Knowledge;
using ZVSearch.Language.Tokens;

namespace ZVSearch.Language.Concepts;

/// <summary>Counts themes, people and kinds of work that a text names, in any number or case.</summary>
public sealed class ConceptFinder
{
    public const string Theme = "theme:", Target = "target:", Work = "work:";

    /// <summary>In the pack, before a word that counts as written only.</summary>
    private const char Literal = '=';

    /// <summary>What a mention of a wide theme is worth beside one of a narrow theme.</summary>
    private const double WideWeight = 0.15;

    private readonly Dictionary<string, List<(string[] Words, string Concept)>> _byStem = new(StringComparer.Ordinal), _byWord = new(StringComparer.Ordinal);
    private readonly HashSet<string> _wide;

    public ConceptFinder(KnowledgePack knowledge)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        foreach (Theme theme in knowledge.Themes) { Add(Theme + theme.Id, theme.Terms); }

        foreach (Concept concept in knowledge.Concepts.Where(c => c.Kind != ConceptKind.Wide)) { Add(NameOf(concept), concept.Terms); }

        _wide = [.. knowledge.Concepts.Where(c => c.Kind == ConceptKind.Wide).Select(c => Theme + c.Id)];
    }

    /// <summary>"kind:id".</summary>
    public static string NameOf(Concept concept) => 
        concept is null ? throw new ArgumentNullException(nameof(concept)) : concept.Kind switch { ConceptKind.Target => Target, ConceptKind.Work => Work, _ => Theme } + concept.Id;

    /// <summary>Adds what a text names to a count.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="weight">What one mention adds.</param>
    /// <param name="counts">By "kind:id".</param>
    public void Count(string text, double weight, Dictionary<string, double> counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        Count(Stems(text), _byStem, weight, counts);
        Count(Words(text), _byWord, weight, counts);
    }

    private void Count(string[] words, Dictionary<string, List<(string[] Words, string Concept)>> phrases, double weight, Dictionary<string, double> counts)
    {
        for (int i = 0; i < words.Length; i++)
        {
            if (!phrases.TryGetValue(words[i], out List<(string[] Words, string Concept)>? candidates)) { continue; }

            foreach ((string[] phrase, string concept) in candidates)
            {
                if (i + phrase.Length > words.Length || !words.AsSpan(i, phrase.Length).SequenceEqual(phrase)) { continue; }

                counts[concept] = counts.GetValueOrDefault(concept) + (_wide.Contains(concept) ? weight * WideWeight : weight);
            }
        }
    }

    /// <summary>Without parts of compounds: who speaks of jongerenwerk does not speak of young people.</summary>
    private static string[] Stems(string text) => [.. Terms.Of(DutchAnalyzer.Stemmed, text).Select(t => t.Text).Where(t => t[0] != TokenTypes.PartMark)];

    private static string[] Words(string text) => [.. Terms.Of(DutchAnalyzer.Exact, text).Select(t => t.Text)];

    private void Add(string concept, IReadOnlyList<string> phrases)
    {
        foreach (string phrase in phrases)
        {
            string[] words = Words(phrase.TrimStart(Literal)), stems = Stems(phrase);
            if (words.Length == 0) { continue; }

            // "zonder thuis" without its stop word would be found in every text about a home: such phrases count as written.
            bool isLiteral = phrase[0] == Literal || stems.Length < words.Length;
            Dictionary<string, List<(string[] Words, string Concept)>> phrasesOf = isLiteral ? _byWord : _byStem;
            string[] key = isLiteral ? words : stems;
            if (!phrasesOf.TryGetValue(key[0], out List<(string[] Words, string Concept)>? known)) { phrasesOf[key[0]] = known = []; }

            if (!known.Exists(k => k.Concept == concept && k.Words.SequenceEqual(key))) { known.Add((key, concept)); }
        }
    }
}
