namespace ZVSearch.Core.Knowledge;

/// <summary>What a <see cref="Concept"/> says about a piece of work.</summary>
public enum ConceptKind
{
    /// <summary>The people it is done for.</summary>
    Target,

    /// <summary>What is done.</summary>
    Work,

    /// <summary>More words for a theme; the id is that of the theme.</summary>
    Theme,

    /// <summary>A theme so wide that two texts on it need not have anything in common; the id is that of the theme.</summary>
    Wide,
}
