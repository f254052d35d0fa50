using Lucene.Net.Search;
using ZVSearch.Language.Synonyms;
using ZVSearch.Language.Tokens;
using ZVSearch.Language.Words;
using ZVSearch.Search.Queries;
using ZVSearch.Search.Schema;
using Term = Lucene.Net.Index.Term;

namespace ZVSearch.Search.Ranking;

/// <summary>Leaves of a question → concepts: all the ways in which a text may say what is asked.</summary>
internal sealed class ConceptBuilder(Vocabulary vocabulary, RankingOptions options)
{
    /// <summary>Most words that are tried as one joined word.</summary>
    private const int MostJoined = 3;

    private readonly List<Concept> _extra = [];

    /// <summary>Concepts of all leaves that ask for something, those of rank <c>i</c> first, extra evidence behind them.</summary>
    public IReadOnlyList<Concept> Build(IReadOnlyList<QueryLeaf> leaves)
    {
        var concepts = new Concept?[leaves.Count];
        for (int i = 0; i < leaves.Count; i++) { concepts[i] = leaves[i].IsExcluded ? Excluded(leaves[i].Node, i) : Of(leaves[i].Node, i); }

        if (Array.TrueForAll(concepts, c => c is null or { IsExcluded: true })) { AsWritten(leaves, concepts); }

        AddGroups(leaves, concepts);
        return [.. concepts.OfType<Concept>(), .. _extra];
    }

    private Concept? Excluded(QueryNode leaf, int rank)
    {
        int extra = _extra.Count;
        Concept? concept = Of(leaf, rank);
        _extra.RemoveRange(extra, _extra.Count - extra);
        return concept is null ? null : concept with { IsExcluded = true };
    }

    /// <summary>A question of stop words only ("wie zijn wij") is looked up as written.</summary>
    private static void AsWritten(IReadOnlyList<QueryLeaf> leaves, Concept?[] concepts)
    {
        for (int i = 0; i < leaves.Count; i++)
        {
            if (leaves[i] is { IsExcluded: false, Node: QueryNode.Word word }) { concepts[i] = OfPhrase(new QueryNode.Phrase(word.Text, word.Field), i); }
        }
    }

    private Concept? Of(QueryNode leaf, int rank) => leaf switch
    {
        QueryNode.Word word => OfWord(word, rank),
        QueryNode.Phrase phrase => OfPhrase(phrase, rank),
        QueryNode.Wildcard pattern => OfWildcard(pattern, rank),
        QueryNode.Fuzzy fuzzy => OfFuzzy(fuzzy, rank),
        _ => throw new ArgumentOutOfRangeException(nameof(leaf)),
    };

    private static Concept? OfPhrase(QueryNode.Phrase phrase, int rank)
    {
        List<TextTerm> terms = [.. Terms.Of(DutchAnalyzer.Exact, phrase.Text)];
        return terms.Count == 0 ? null : new Concept(rank, 1, phrase.Field, true, [Row(MatchKind.Exact, 1, phrase.Text, terms)]);
    }

    private static Concept OfWildcard(QueryNode.Wildcard pattern, int rank)
    {
        string text = FoldingFilter.Fold(pattern.Pattern);
        return Pattern(rank, pattern.Field, pattern.Pattern, field => new WildcardQuery(new Term(field, text)), word => System.IO.Enumeration.FileSystemName.MatchesSimpleExpression(text, word, ignoreCase: false));
    }

    private static Concept OfFuzzy(QueryNode.Fuzzy fuzzy, int rank)
    {
        string text = FoldingFilter.Fold(fuzzy.Text);
        int edits = text.Length < 5 ? Math.Min(1, fuzzy.Edits) : fuzzy.Edits;
        return Pattern(rank, fuzzy.Field, fuzzy.Text, field => new FuzzyQuery(new Term(field, text), edits, prefixLength: Math.Min(1, text.Length)), word => EditDistance.IsWithin(word, text, edits));
    }

    private static Concept Pattern(int rank, string? field, string shown, Func<string, Query> query, Func<string, bool> matches) =>
        new(rank, 1, field, true, [new Variant(MatchKind.Exact, 1, shown, [], []) { Pattern = query, Matches = matches }]);

    private static Variant Row(MatchKind kind, float weight, string shown, List<TextTerm> terms) =>
        new(kind, weight, shown, [.. terms.Select(t => t.Text)], [.. terms.Select(t => t.Position - terms[0].Position)]);

    private static Variant Single(MatchKind kind, float weight, string shown, string term) => new(kind, weight, shown, [term], [0]);

    private Concept? OfWord(QueryNode.Word word, int rank)
    {
        (List<TextTerm> terms, List<TextTerm> wholes) = Terms.Split(word.Text);
        if (terms.Count == 0) { return null; }

        bool isRow = terms[^1].Position > terms[0].Position;
        List<Variant> variants = isRow ? Row(word.Text, terms, wholes) : [.. terms.SelectMany(t => Forms(word.Text, t.Text))];
        IReadOnlyList<string> pieces = isRow ? [] : CompoundSplitter.BuiltIn.Atoms(FoldingFilter.Fold(word.Text));
        if (pieces.Count > 0) { variants.AddRange(Pieces(word.Text, pieces)); }

        IEnumerable<string> loose = isRow ? terms.Select(t => t.Text) : pieces.SelectMany(Stems);
        if (options.LooseParts > 0) { _extra.AddRange(loose.Select(stem => new Concept(-1, options.LooseParts, word.Field, false, [.. Forms(word.Text, stem).Select(v => v with { Kind = MatchKind.LoosePart })]))); }

        return new Concept(rank, 1, word.Field, false, variants);
    }

    private IEnumerable<Variant> Forms(string shown, string stem)
    {
        yield return Single(MatchKind.Word, 1, shown, stem);
        if (options.Part > 0) { yield return Single(MatchKind.Part, options.Part, shown, TokenTypes.PartTerm(stem)); }
    }

    /// <summary>A word with a hyphen, or a code: its pieces in a row, or as one whole.</summary>
    private List<Variant> Row(string shown, List<TextTerm> terms, List<TextTerm> wholes) =>
        [Row(MatchKind.Word, 1, shown, terms), .. wholes.SelectMany(w => Forms(shown, w.Text)).Select(v => v with { Kind = MatchKind.Joined })];

    /// <summary>A compound written apart, or hidden in a longer compound.</summary>
    private IEnumerable<Variant> Pieces(string shown, IReadOnlyList<string> pieces)
    {
        if (options.Joined <= 0) { yield break; }

        string[] stems = [.. pieces.SelectMany(Stems)];
        yield return new Variant(MatchKind.Joined, options.Joined, shown, stems, [.. Enumerable.Range(0, stems.Length)]);
    }

    private static IEnumerable<string> Stems(string word) => Terms.Stems(word).Select(t => t.Text);

    /// <summary>What concerns words together: synonyms of groups, and words that belong joined.</summary>
    private void AddGroups(IReadOnlyList<QueryLeaf> leaves, Concept?[] concepts)
    {
        var row = new List<(string Stem, int Leaf)>();
        for (int i = 0; i < leaves.Count; i++)
        {
            if (leaves[i] is not { IsExcluded: false, Node: QueryNode.Word { Field: null } word } || concepts[i] is null or { IsExact: true }) { continue; }

            row.AddRange(Stems(word.Text).Select(s => (s, i)));
        }

        if (options.Synonym > 0) { AddSynonyms(row, concepts); }

        if (options.Joined > 0) { AddJoined(leaves, concepts); }
    }

    private void AddSynonyms(List<(string Stem, int Leaf)> row, Concept?[] concepts)
    {
        foreach (SynonymMatch match in SynonymTable.BuiltIn.Find([.. row.Select(r => r.Stem)]))
        {
            Variant[] variants = [.. match.Alternatives.Select(a => new Variant(MatchKind.Synonym, options.Synonym, a.Text, a.Terms, a.Positions))];
            foreach (int leaf in row.Skip(match.Start).Take(match.Length).Select(r => r.Leaf).Distinct()) { Extend(concepts, leaf, variants); }
        }
    }

    private void AddJoined(IReadOnlyList<QueryLeaf> leaves, Concept?[] concepts)
    {
        for (int start = 0; start < leaves.Count; start++)
        {
            string joined = string.Empty;
            for (int end = start; end < Math.Min(leaves.Count, start + MostJoined) && leaves[end] is { IsExcluded: false, Node: QueryNode.Word { Field: null } word } && word.Text.All(char.IsLetter); end++)
            {
                joined += FoldingFilter.Fold(word.Text);
                if (end == start) { continue; }

                string text = joined;
                Variant[] variants = [.. Stems(joined).Where(vocabulary.Has).Select(s => Single(MatchKind.Joined, options.Joined, text, s))];
                for (int leaf = start; leaf <= end && variants.Length > 0; leaf++) { Extend(concepts, leaf, variants); }
            }
        }
    }

    private static void Extend(Concept?[] concepts, int leaf, Variant[] variants)
    {
        if (concepts[leaf] is { } concept) { concepts[leaf] = concept with { Variants = [.. concept.Variants, .. variants] }; }
    }
}
