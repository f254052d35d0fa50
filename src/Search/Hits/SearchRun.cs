using ZVSearch.Core.Readers;
using ZVSearch.Search.Queries;
using ZVSearch.Search.Ranking;
using ZVSearch.Vectors;

namespace ZVSearch.Search.Hits;

/// <summary>One question against one snapshot.</summary>
internal sealed class SearchRun(Snapshot snapshot, Reader reader, IEmbedder embedder, RankingOptions options)
{
    public SearchResponse Answer(SearchRequest request, ParsedQuery parsed)
    {
        IReadOnlyList<QueryLeaf> leaves = QueryLeaf.Of(parsed.Root);
        IReadOnlyList<Correction> corrections = [];
        if (options.CorrectsSpelling) { (leaves, corrections) = new Corrector(snapshot.Vocabulary, () => snapshot.Spelling, r => MaySeeRecord(r)).Correct(leaves); }

        IReadOnlyList<Concept> concepts = new ConceptBuilder(snapshot.Vocabulary, options).Build(leaves);
        ScoreBoard board = new PassageScorer(snapshot, options).Score(concepts);
        try
        {
            return Answer(request, parsed, new Question(leaves, concepts, corrections), board);
        }
        finally
        {
            snapshot.ReturnBoard(board);
        }
    }

    private SearchResponse Answer(SearchRequest request, ParsedQuery parsed, Question question, ScoreBoard board)
    {
        MeaningScores? meaning = options.Meaning > 0 && question.MeaningText is { Length: > 0 } text && snapshot.IsPlacedBy(embedder) ? MeaningScores.Of(snapshot, embedder, text) : null;
        var operators = new Operators(parsed.Root, question.Asks);
        var facets = new FacetCounter(snapshot, parsed.Filters.And(request.Filters), request.Themes);
        bool MayBeGiven(int c) => snapshot.IsLive[c] && operators.Allow(board.LeavesOf(c)) && snapshot.MaySee(c, reader);
        IEnumerable<int> candidates = !question.AsksForWords ? Enumerable.Range(0, snapshot.Cards.Length) : options.UsesWords ? board.Matched : [];
        if (meaning is not null) { candidates = candidates.Union(meaning.Nearest(options.MeaningCount, options.MeaningFloor, c => MayBeGiven(c) && facets.WouldPass(c))); }

        List<int> passed = [.. candidates.Where(c => MayBeGiven(c) && facets.Passes(c))];
        var fused = new FusedScores(board, meaning, options, passed);
        int offset = Math.Clamp(request.Offset, 0, SearchRequest.MaxOffset), limit = Math.Clamp(request.Limit, 0, SearchRequest.MaxLimit);
        var order = new HitOrder(snapshot, request.Order, question.AsksForWords ? fused.ScoreOf : null);
        IEnumerable<int> slice = order.Best(passed, offset + limit).Skip(offset).Take(limit);
        var makers = new HitMaker(snapshot, new TermMatcher(question.Concepts));
        List<SearchHit> hits = [.. slice.Select(c => question.AsksForWords ? makers.Found(c, fused.ScoreOf(c), fused.RecordOf(c), board.CountOf(c), meaning?.CosineOf(c) ?? 0) : makers.Listed(c))];
        string[] notes = [.. parsed.Notes, .. Relaxation(question, board, passed), .. question.Corrections.Select(c => $"'{c.Typed}' komt nergens voor; er is gezocht op '{c.Meant}'.")];
        return new SearchResponse(parsed.Interpretation, notes, passed.Count, hits, facets.Result()) { DidYouMean = DidYouMean(request.Text, question.Corrections), ReadFilters = parsed.ReadFilters };
    }

    /// <summary>Says when no document holds all words: then those are shown that hold most of them, or come near in meaning.</summary>
    private static IEnumerable<string> Relaxation(Question question, ScoreBoard board, List<int> passed)
    {
        if (question.Wanted == 0 || passed.Count == 0) { yield break; }

        int most = passed.Max(c => System.Numerics.BitOperations.PopCount(board.LeavesOf(c) & question.Wanted));
        if (most == 0) { yield return "Geen document bevat deze woorden; getoond wordt wat er in betekenis het dichtst bij komt."; }
        else if (most < System.Numerics.BitOperations.PopCount(question.Wanted)) { yield return "Geen document bevat alle woorden samen; getoond wordt wat er het dichtst bij komt."; }
    }

    private static string? DidYouMean(string? text, IReadOnlyList<Correction> corrections) => corrections.Count == 0
        ? null
        : corrections.Aggregate(text ?? string.Empty, (typed, c) => typed.Replace(c.Typed, c.Meant, StringComparison.Ordinal));

    private bool MaySeeRecord(int record) => snapshot.CardOf(record) is var card && snapshot.IsLive[card] && snapshot.MaySee(card, reader);

    /// <summary>What is asked, in leaves and in concepts.</summary>
    private sealed record Question(IReadOnlyList<QueryLeaf> Leaves, IReadOnlyList<Concept> Concepts, IReadOnlyList<Correction> Corrections)
    {
        /// <summary>For each leaf whether it asks for anything; stop words do not.</summary>
        public bool[] Asks { get; } = [.. Leaves.Select((_, i) => Concepts.Any(c => c.Leaf == i))];

        /// <summary>False when there are only filters and exclusions: then all documents are listed.</summary>
        public bool AsksForWords { get; } = Concepts.Any(c => !c.IsExcluded);

        /// <summary>Bits of the leaves that ask for something and are not excluded.</summary>
        public ulong Wanted { get; } = Concepts.Where(c => c is { Leaf: >= 0, IsExcluded: false }).Aggregate(0UL, (bits, c) => bits | (1UL << c.Leaf));

        /// <summary>What is placed among the passages by meaning: loose words only. A phrase or a pattern asks for exactly that.</summary>
        public string MeaningText { get; } = string.Join(' ', Leaves.Where(l => !l.IsExcluded).Select(l => l.Node).OfType<QueryNode.Word>().Where(w => w.Field is null).Select(w => w.Text));
    }
}
