namespace ZVSearch.Search.Queries;

/// <summary>A question as a tree. Operators work on whole documents, ranking on passages.</summary>
public abstract record QueryNode
{
    private QueryNode()
    {
    }

    /// <summary>A word as typed, found in all its forms.</summary>
    public sealed record Word(string Text, string? Field = null) : QueryNode;

    /// <summary>Words between quotation marks: exactly so, next to each other.</summary>
    public sealed record Phrase(string Text, string? Field = null) : QueryNode;

    /// <summary>A word with <c>*</c> for any letters.</summary>
    public sealed record Wildcard(string Pattern, string? Field = null) : QueryNode;

    /// <summary>A word with <c>~</c>: also what differs by one or two letters.</summary>
    public sealed record Fuzzy(string Text, int Edits, string? Field = null) : QueryNode;

    /// <summary>Words side by side: the more of them the better.</summary>
    public sealed record Loose(IReadOnlyList<QueryNode> Parts) : QueryNode;

    /// <summary>All parts must stand in the document.</summary>
    public sealed record And(IReadOnlyList<QueryNode> Parts) : QueryNode;

    /// <summary>At least one part must stand in the document.</summary>
    public sealed record Or(IReadOnlyList<QueryNode> Parts) : QueryNode;

    /// <summary>Must not stand in the document.</summary>
    public sealed record Not(QueryNode Part) : QueryNode;
}
