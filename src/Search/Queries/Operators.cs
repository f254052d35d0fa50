namespace ZVSearch.Search.Queries;

/// <summary>EN, OF and NIET over the leaves that a document holds. They work on whole documents.</summary>
internal sealed class Operators
{
    private readonly Func<ulong, bool>? _test;
    private int _next;

    /// <param name="root">The tree; null lets everything pass.</param>
    /// <param name="asks">For each leaf, in typed order, whether it asks for anything; stop words do not, and are passed over.</param>
    public Operators(QueryNode? root, IReadOnlyList<bool> asks) => _test = root switch { null or QueryNode.Word => null, QueryNode.Loose loose => Loose(loose, asks, isRoot: true), _ => Test(root, asks) };

    /// <param name="leaves">Bit <c>i</c> is set when the document holds leaf <c>i</c>.</param>
    public bool Allow(ulong leaves) => _test is null || _test(leaves);

    private Func<ulong, bool>? Test(QueryNode node, IReadOnlyList<bool> asks) => node switch
    {
        QueryNode.Not not => Test(not.Part, asks) is { } part ? l => !part(l) : null,
        QueryNode.And and => All(Tests(and.Parts, asks)),
        QueryNode.Or or => Any(Tests(or.Parts, asks)),
        QueryNode.Loose loose => Loose(loose, asks, isRoot: false),
        _ => Leaf(asks),
    };

    private Func<ulong, bool>? Leaf(IReadOnlyList<bool> asks)
    {
        int rank = _next++;
        return asks[rank] ? l => (l & (1UL << rank)) != 0 : null;
    }

    /// <summary>
    /// Phrases and groups must be there, excluded parts must not. Of the loose words any will do, the ranking prefers documents with more of them;
    /// at the root even part of a word will.
    /// </summary>
    private Func<ulong, bool>? Loose(QueryNode.Loose loose, IReadOnlyList<bool> asks, bool isRoot)
    {
        List<Func<ulong, bool>> hard = [], soft = [];
        foreach (QueryNode part in loose.Parts)
        {
            if (Test(part, asks) is not { } test) { continue; }

            (part is QueryNode.Word or QueryNode.Wildcard or QueryNode.Fuzzy ? soft : hard).Add(test);
        }

        return hard.Count > 0 || isRoot ? All(hard) : Any(soft);
    }

    private List<Func<ulong, bool>> Tests(IReadOnlyList<QueryNode> parts, IReadOnlyList<bool> asks) =>
        [.. parts.Select(p => Test(p, asks)).OfType<Func<ulong, bool>>()];

    private static Func<ulong, bool>? All(List<Func<ulong, bool>> tests) => tests.Count == 0 ? null : l => tests.TrueForAll(t => t(l));

    private static Func<ulong, bool>? Any(List<Func<ulong, bool>> tests) => tests.Count == 0 ? null : l => tests.Exists(t => t(l));
}
