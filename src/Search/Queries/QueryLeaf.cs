namespace ZVSearch.Search.Queries;

/// <summary>A word, phrase or pattern of a question.</summary>
/// <param name="Node">Never an operator.</param>
/// <param name="IsExcluded">True when the document must not hold it.</param>
internal readonly record struct QueryLeaf(QueryNode Node, bool IsExcluded)
{
    /// <summary>All leaves of a tree in the order in which they were typed.</summary>
    public static IReadOnlyList<QueryLeaf> Of(QueryNode? root) => [.. Walk(root, isExcluded: false)];

    private static IEnumerable<QueryLeaf> Walk(QueryNode? node, bool isExcluded) => node switch
    {
        null => [],
        QueryNode.Not not => Walk(not.Part, !isExcluded),
        QueryNode.Loose loose => loose.Parts.SelectMany(p => Walk(p, isExcluded)),
        QueryNode.And and => and.Parts.SelectMany(p => Walk(p, isExcluded)),
        QueryNode.Or or => or.Parts.SelectMany(p => Walk(p, isExcluded)),
        _ => [new QueryLeaf(node, isExcluded)],
    };
}
