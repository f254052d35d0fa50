using Lucene.Net.Search;

namespace ZVSearch.Search.Ranking;

/// <summary>How a text says what a question asks for.</summary>
internal enum MatchKind
{
    /// <summary>The word itself, in any form.</summary>
    Word,

    /// <summary>The word as part of a compound.</summary>
    Part,

    /// <summary>Joined instead of split, or split instead of joined.</summary>
    Joined,

    /// <summary>Another word for the same.</summary>
    Synonym,

    /// <summary>Exactly as quoted, or as the pattern says.</summary>
    Exact,

    /// <summary>Only one part of the word that was asked for.</summary>
    LoosePart,
}

/// <summary>One way in which a text may say it.</summary>
/// <param name="Kind">What kind of evidence it is.</param>
/// <param name="Weight">Worth of one occurrence, above 0.</param>
/// <param name="Shown">As people write it.</param>
/// <param name="Terms">Terms in the index; empty for a pattern.</param>
/// <param name="Positions">Place of each term against the first.</param>
internal sealed record Variant(MatchKind Kind, float Weight, string Shown, IReadOnlyList<string> Terms, IReadOnlyList<int> Positions)
{
    /// <summary>Makes the query of a pattern for a field; null for terms.</summary>
    public Func<string, Query>? Pattern { get; init; }

    /// <summary>Whether the pattern fits a folded word; null for terms.</summary>
    public Func<string, bool>? Matches { get; init; }
}

/// <summary>One thing that is asked for, with all ways to say it.</summary>
/// <param name="Leaf">Rank of the word or phrase among the leaves of the question; -1 for evidence that only adds to the score.</param>
/// <param name="Weight">Worth of the whole, above 0.</param>
/// <param name="Field">The one field in which it must stand; null for any.</param>
/// <param name="IsExact">True when it is looked for among words as written.</param>
/// <param name="Variants">At least one.</param>
internal sealed record Concept(int Leaf, float Weight, string? Field, bool IsExact, IReadOnlyList<Variant> Variants)
{
    /// <summary>True for what must not stand in the document.</summary>
    public bool IsExcluded { get; init; }
}
