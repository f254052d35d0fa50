using Lucene.Net.Search;
using ZVSearch.Core.Readers;
using ZVSearch.Search.Queries;

namespace ZVSearch.Search.Hits;

/// <summary>One question against one snapshot.</summary>
internal sealed class SearchRun(Snapshot snapshot, Reader reader)
{
    public SearchResponse Answer(SearchRequest request, ParsedQuery parsed)
    {
        SearchFilters filters = parsed.Filters.And(request.Filters);
        BestPassages? best = Rank(parsed.Root);
        bool[]? allowed = Allowed(parsed.Root);
        IEnumerable<int> candidates = best is null ? Enumerable.Range(0, snapshot.Cards.Length) : best.Matched;
        var facets = new FacetCounter(snapshot, filters);
        List<int> passed = [.. candidates.Where(c => snapshot.IsLive[c] && (allowed is null || allowed[c]) && snapshot.MaySee(c, reader) && facets.Passes(c))];
        var matcher = new TermMatcher(parsed.Root);
        int offset = Math.Clamp(request.Offset, 0, SearchRequest.MaxOffset), limit = Math.Clamp(request.Limit, 0, SearchRequest.MaxLimit);
        IEnumerable<int> slice = Ordered(passed, best, offset + limit).Skip(offset).Take(limit);
        var makers = new HitMaker(snapshot, matcher);
        List<SearchHit> hits = [.. slice.Select(c => best is null ? makers.Listed(c) : makers.Found(c, best))];
        return new SearchResponse(parsed.Interpretation, parsed.Notes, passed.Count, hits, facets.Result());
    }

    private BestPassages? Rank(QueryNode? root)
    {
        if (LuceneQueries.Ranking(root) is not { } query) { return null; }

        var best = new BestPassages(snapshot);
        snapshot.Searcher.Search(query, best);
        return best;
    }

    /// <summary>Which documents satisfy the operators; null when words stand loosely together, because then any match will do.</summary>
    private bool[]? Allowed(QueryNode? root)
    {
        bool isLoose = root is null || root is QueryNode.Loose { Parts: var parts } && parts.All(p => p is not (QueryNode.Not or QueryNode.And or QueryNode.Or or QueryNode.Loose));
        return isLoose || root is QueryNode.Word or QueryNode.Phrase ? null : Evaluate(root);
    }

    private bool[]? Evaluate(QueryNode? node) => node switch
    {
        null => null,
        QueryNode.And and => Combine(and.Parts, (a, b) => a && b),
        QueryNode.Or or => Combine(or.Parts, (a, b) => a || b),
        QueryNode.Loose loose => EvaluateLoose(loose),
        QueryNode.Not not => Evaluate(not.Part) is { } part ? [.. part.Select(p => !p)] : null,
        _ => Leaf(node),
    };

    /// <summary>At least one of the words, none of the excluded ones.</summary>
    private bool[]? EvaluateLoose(QueryNode.Loose loose)
    {
        bool[]? any = Combine([.. loose.Parts.Where(p => p is not QueryNode.Not)], (a, b) => a || b);
        bool[]? none = Combine([.. loose.Parts.Where(p => p is QueryNode.Not)], (a, b) => a && b);
        return any is null ? none : none is null ? any : [.. any.Zip(none, (a, b) => a && b)];
    }

    private bool[]? Combine(IReadOnlyList<QueryNode> parts, Func<bool, bool, bool> join)
    {
        bool[]? result = null;
        foreach (bool[] part in parts.Select(Evaluate).OfType<bool[]>())
        {
            result = result is null ? part : [.. result.Zip(part, join)];
        }

        return result;
    }

    /// <summary>Null for stop words: they exclude nothing.</summary>
    private bool[]? Leaf(QueryNode node)
    {
        if (LuceneQueries.Leaf(node) is not { } query) { return null; }

        var set = new CardSet(snapshot);
        snapshot.Searcher.Search(query, set);
        return set.Cards;
    }

    /// <summary>The best <paramref name="count"/> in order; without words the newest first.</summary>
    private List<int> Ordered(List<int> cards, BestPassages? best, int count)
    {
        Comparison<int> compare = best is null ? ByDate : (a, b) => ByScore(best, a, b);
        if (cards.Count > 4 * count) { cards = TopOf(cards, compare, count); }

        cards.Sort(compare);
        return cards;
    }

    private static List<int> TopOf(List<int> cards, Comparison<int> compare, int count)
    {
        var worstFirst = new PriorityQueue<int, int>(Comparer<int>.Create((a, b) => compare(b, a)));
        foreach (int card in cards)
        {
            if (worstFirst.Count < count) { worstFirst.Enqueue(card, card); }
            else if (count > 0 && compare(card, worstFirst.Peek()) < 0) { worstFirst.DequeueEnqueue(card, card); }
        }

        return [.. worstFirst.UnorderedItems.Select(i => i.Element)];
    }

    private int ByScore(BestPassages best, int a, int b)
    {
        int order = best.ScoreOf(b).CompareTo(best.ScoreOf(a));
        return order != 0 ? order : string.CompareOrdinal(snapshot.Cards[a].File, snapshot.Cards[b].File);
    }

    private int ByDate(int a, int b)
    {
        int order = Nullable.Compare(snapshot.Cards[b].Date, snapshot.Cards[a].Date);
        return order != 0 ? order : string.CompareOrdinal(snapshot.Cards[a].File, snapshot.Cards[b].File);
    }
}
