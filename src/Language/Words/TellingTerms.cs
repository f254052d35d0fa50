using ZVSearch.Core.Knowledge;
using ZVSearch.Language.Tokens;

namespace ZVSearch.Language.Words;

/// <summary>
/// The words that tell what a text is about, with their weight. How rare a word is comes from the word list of the program, not from the collection: a
/// document's terms never change because another document arrives.
/// </summary>
public sealed class TellingTerms(KnowledgePack knowledge)
{
    /// <summary>Terms kept per text.</summary>
    private const int Kept = 60;

    /// <summary>Words in the list, some 25 million, and the count below which a word is simply rare.</summary>
    private const double AllWords = 25e6, Rare = 40;

    /// <summary>A part of a compound says less than a word of its own.</summary>
    private const double PartWeight = 0.5;

    private readonly HashSet<string> _places = [.. knowledge.Regions.SelectMany(r => r.Aliases.Append(r.Name).Append(r.District)).SelectMany(n => Terms.Stems(n).Select(t => t.Text))];

    /// <summary>Hash of each term with its weight; the squares of the weights add up to 1. Names of places are left out: they are no subject.</summary>
    public IReadOnlyDictionary<uint, float> Of(string text)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (TextTerm term in Terms.Of(DutchAnalyzer.Stemmed, text))
        {
            if (term.Text.Length > 2 && !term.Text.Any(char.IsDigit) && !_places.Contains(term.Text)) { counts[term.Text] = counts.GetValueOrDefault(term.Text) + 1; }
        }

        (string Term, double Weight)[] best = [.. counts.Select(c => (Term: c.Key, Weight: WeightOf(c.Key, c.Value))).Where(c => c.Weight > 0)
            .OrderByDescending(c => c.Weight).ThenBy(c => c.Term, StringComparer.Ordinal).Take(Kept)];
        double length = Math.Sqrt(best.Sum(b => b.Weight * b.Weight));
        return best.ToDictionary(b => HashOf(b.Term), b => (float)(b.Weight / length));
    }

    private static double WeightOf(string term, int count)
    {
        bool isPart = term[0] == TokenTypes.PartMark;
        double rarity = Math.Log(AllWords / Math.Max(Rare, Lexicon.BuiltIn.CountOf(isPart ? term.AsSpan(1) : term))) - Math.Log(AllWords / 30_000);
        return (1 + Math.Log(count)) * rarity * (isPart ? PartWeight : 1);
    }

    /// <summary>FNV-1a, so that stored terms stay the same.</summary>
    private static uint HashOf(string term)
    {
        uint hash = 2166136261;
        foreach (char c in term) { hash = unchecked((hash ^ c) * 16777619); }

        return hash;
    }
}
