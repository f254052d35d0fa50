using Lucene.Net.Index;
using Lucene.Net.Search;
using ZVSearch.Language.Tokens;
using ZVSearch.Search.Schema;

namespace ZVSearch.Search.Queries;

/// <summary>tree → Lucene queries over passages.</summary>
internal static class LuceneQueries
{
    /// <summary>Share of the score that fields other than the best one add, 0 to 1.</summary>
    private const float OtherFields = 0.3f;

    /// <summary>Everything that can earn a passage a score; null when nothing can (only stop words, only exclusions).</summary>
    public static Query? Ranking(QueryNode? root)
    {
        List<Query> leaves = [.. Leaves(root).Select(Leaf).OfType<Query>()];
        if (leaves.Count <= 1) { return leaves.FirstOrDefault(); }

        var any = new BooleanQuery();
        foreach (Query leaf in leaves) { any.Add(leaf, Occur.SHOULD); }

        return any;
    }

    /// <summary>Words, phrases and patterns that are not excluded.</summary>
    public static IEnumerable<QueryNode> Leaves(QueryNode? node) => node switch
    {
        null or QueryNode.Not => [],
        QueryNode.Loose loose => loose.Parts.SelectMany(Leaves),
        QueryNode.And and => and.Parts.SelectMany(Leaves),
        QueryNode.Or or => or.Parts.SelectMany(Leaves),
        _ => [node],
    };

    /// <summary>The query of one leaf; null when it consists of stop words only.</summary>
    public static Query? Leaf(QueryNode node) => node switch
    {
        QueryNode.Word word => Word(word),
        QueryNode.Phrase phrase => InFields(phrase.Field, field => Terms(field + IndexFields.ExactSuffix, phrase.Text, DutchAnalyzer.Exact)),
        QueryNode.Wildcard pattern => InFields(pattern.Field, field => new WildcardQuery(new Term(field + IndexFields.ExactSuffix, FoldingFilter.Fold(pattern.Pattern)))),
        QueryNode.Fuzzy fuzzy => InFields(fuzzy.Field, field => Fuzzy(field, fuzzy)),
        _ => throw new ArgumentOutOfRangeException(nameof(node)),
    };

    private static DisjunctionMaxQuery? Word(QueryNode.Word word) =>
        InFields(word.Field, field => Terms(field, word.Text, DutchAnalyzer.Stemmed));

    /// <summary>One term, or neighbouring terms for a word with a hyphen; null without terms.</summary>
    private static Query? Terms(string field, string text, DutchAnalyzer analyzer)
    {
        List<TextTerm> terms = Language.Tokens.Terms.Of(analyzer, text);
        if (terms.Count <= 1) { return terms.Count == 0 ? null : new TermQuery(new Term(field, terms[0].Text)); }

        var phrase = new PhraseQuery();
        foreach (TextTerm term in terms) { phrase.Add(new Term(field, term.Text), term.Position); }

        return phrase;
    }

    private static FuzzyQuery Fuzzy(string field, QueryNode.Fuzzy fuzzy)
    {
        string text = FoldingFilter.Fold(fuzzy.Text);
        int edits = text.Length < 5 ? Math.Min(1, fuzzy.Edits) : fuzzy.Edits;
        return new FuzzyQuery(new Term(field + IndexFields.ExactSuffix, text), edits, prefixLength: Math.Min(1, text.Length));
    }

    private static DisjunctionMaxQuery? InFields(string? only, Func<string, Query?> create)
    {
        // One word in title, heading and text is still one word: the best field counts, the others add a little.
        var fields = new DisjunctionMaxQuery(OtherFields);
        foreach ((string name, float boost) in IndexFields.Text)
        {
            if (only is not null && only != name) { continue; }

            if (create(name) is { } query)
            {
                query.Boost = boost;
                fields.Add(query);
            }
        }

        return fields.Disjuncts.Count == 0 ? null : fields;
    }
}
