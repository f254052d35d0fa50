using ZVSearch.Language.Synonyms;
using ZVSearch.Language.Tokens;
using ZVSearch.Language.Words;
using ZVSearch.Search.Queries;

namespace ZVSearch.Search.Ranking;

/// <summary>Replaces words of a question that occur nowhere by what was probably meant. Quoted words and patterns stay as they are.</summary>
internal sealed class Corrector(Vocabulary vocabulary, Func<Spelling> spelling, Func<int, bool> maySee)
{
    /// <summary>From this many occurrences in the word list on, a word is taken to be right; rarer ones may be mistakes of the texts themselves.</summary>
    private const int KnownCount = 20;

    public (IReadOnlyList<QueryLeaf> Leaves, IReadOnlyList<Correction> Corrections) Correct(IReadOnlyList<QueryLeaf> leaves)
    {
        var corrections = new List<Correction>();
        var meanings = new Dictionary<string, string?>(StringComparer.Ordinal);
        List<QueryLeaf> corrected = [.. leaves.Select(leaf => leaf is { IsExcluded: false, Node: QueryNode.Word word } && Once(word.Text) is { } meant ? Replaced(leaf, word, meant) : leaf)];
        return (corrected, [.. corrections.Distinct()]);

        string? Once(string word) => meanings.TryGetValue(word, out string? known) ? known : meanings[word] = Meant(word);

        QueryLeaf Replaced(QueryLeaf leaf, QueryNode.Word word, string meant)
        {
            corrections.Add(new Correction(word.Text, meant));

            // A hyphen keeps two words one leaf: next to each other, joined, or each on its own.
            return leaf with { Node = word with { Text = meant.Replace(' ', '-') } };
        }
    }

    private string? Meant(string word)
    {
        // A word that Dutch texts use is no mistake, even when these documents lack it.
        if (!word.All(char.IsLetter) || Lexicon.BuiltIn.CountOf(FoldingFilter.Fold(word)) >= KnownCount) { return null; }

        string[] stems = [.. Terms.Stems(word).Select(t => t.Text)];
        return stems.Length == 0 || IsKnown(word, stems) ? null : spelling().Nearest(word, maySee);
    }

    private bool IsKnown(string word, string[] stems) =>
        stems.Any(s => vocabulary.Has(s) || vocabulary.Has(TokenTypes.PartTerm(s)))
        || CompoundSplitter.BuiltIn.Atoms(FoldingFilter.Fold(word)) is { Count: > 0 } atoms && atoms.All(a => a.Length > 3 && Terms.Stems(a).Exists(t => vocabulary.Has(t.Text)))
        || SynonymTable.BuiltIn.Find(stems).Count > 0;
}
